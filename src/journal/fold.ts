import type { CardId } from '../deck/card.ts';
import { dueByHand } from '../schedule/dueByHand.ts';
import { answered } from '../schedule/grants.ts';
import { itemId, optionsFor } from '../schedule/listItems.ts';
import type { MemoryTable } from '../schedule/memoryTable.ts';
import { MINUTE } from '../schedule/moment.ts';
import type { DeckOptions } from '../schedule/options.ts';
import { Collection } from './collection.ts';
import { effective } from './effective.ts';
import type { Event } from './event.ts';

type Review = Extract<Event, { type: 'review' }>;

/** The collection that a journal adds up to. */
export function fold(events: readonly Event[]): Collection {
  return foldOnto(new Collection(), events);
}

/** Folds events onto a collection, which is changed and given back. No undo among them may reach behind them. */
export function foldOnto(collection: Collection, events: readonly Event[]): Collection {
  for (const event of effective(events)) apply(collection, event);
  return collection;
}

/** One more effective event. Total: an event about a card that no deck knows keeps its state all the same. */
export function apply(collection: Collection, event: Event): void {
  switch (event.type) {
    case 'review':
      return applyReview(collection, event);
    case 'suspend':
    case 'unsuspend':
      return collection.table.suspend(event.card, event.type === 'suspend');
    case 'bury':
      return collection.table.bury(event.card, event.until);
    case 'flag':
      return collection.table.setFlag(event.card, event.flag);
    case 'reset':
      return resetWithItems(collection.table, event.card);
    case 'edit':
      collection.edits.set(event.card, { prompt: event.prompt, answer: event.answer });
      return;
    case 'add':
      collection.added.set(event.added.id, { deck: event.deck, card: event.added });
      return;
    case 'reject':
      collection.rejected.add(event.card);
      return;
    case 'tag':
      if (event.tags.length === 0) collection.tags.delete(event.card);
      else collection.tags.set(event.card, event.tags);
      return;
    case 'bin':
      collection.binned.add(event.card);
      return;
    case 'unbin':
      collection.binned.delete(event.card);
      return;
    case 'accept':
      return collection.accept(event.card, event.text);
    case 'exam':
      if (event.exam === null) collection.exams.delete(event.deck);
      else collection.exams.set(event.deck, event.exam);
      return;
    case 'options':
      return collection.changeOptions(event.deck, event.changes);
    case 'install':
      collection.installed.add(event.deck);
      return;
    case 'due':
      for (const { card, due } of event.dues)
        collection.table.place(
          card,
          dueByHand(collection.table.state(card), due, event, collection.commonOptions().weights),
        );
      return;
    case 'preset':
      return collection.namePreset(event.preset, event.name);
    case 'assignPreset':
      return collection.assignPreset(event.deck, event.preset);
    case 'cram':
    case 'quiz':
    case 'undo':
      return;
  }
}

function resetWithItems(table: MemoryTable, card: CardId): void {
  table.reset(card);
  for (let index = 0; table.has(itemId(card, index)); index++) table.reset(itemId(card, index));
}

/** Memory is worked out anew from the rating; the due time is the one that was granted, and the day the one that it was. */
function applyReview(collection: Collection, review: Review): void {
  const { table } = collection;
  const { card, deck, rating, at, day, due, items } = review;
  const options = deck === undefined ? collection.commonOptions() : collection.optionsOf(deck);
  table.answer(
    card,
    answered(table.state(card), rating, optionsFor(card, options), { at, day, due }),
    day,
    rating,
  );
  if (items === undefined) return;
  for (const [index, had] of items.entries()) applyItem(collection, review, options, index, had);
}

/**
 * An item of a list is remembered like a card: one that was recalled stays with the list, one that was missed comes
 * back alone after its first step, and not later than the list.
 */
function applyItem(
  { table }: Collection,
  { card, at, day, due }: Review,
  options: DeckOptions,
  index: number,
  had: boolean,
): void {
  const item = itemId(card, index);
  const before = table.state(item);
  if (had) {
    const noSteps = { ...options, learningSteps: [], relearningSteps: [] };
    return table.answer(item, answered(before, 'Good', noSteps, { at, day, due }), day, 'Good');
  }
  const single = optionsFor(item, options);
  const [step = 1] = single.relearningSteps;
  const back = Math.min(at + step * MINUTE, due);
  table.answer(item, answered(before, 'Again', single, { at, day, due: back }), day, 'Again');
}
