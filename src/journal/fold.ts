import { answered } from '../schedule/grants.ts';
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
      return collection.table.reset(event.card);
    case 'edit':
      collection.edits.set(event.card, { prompt: event.prompt, answer: event.answer });
      return;
    case 'add':
      collection.added.set(event.added.id, { deck: event.deck, card: event.added });
      return;
    case 'reject':
      collection.rejected.add(event.card);
      return;
    case 'options':
      return collection.changeOptions(event.deck, event.changes);
    case 'install':
      collection.installed.add(event.deck);
      return;
    case 'quiz':
    case 'undo':
      return;
  }
}

/**
 * Memory is worked out anew from the rating; the due time is the one that was granted, and the day the one that it was.
 * Steps and weights are those common to all decks: a review does not say which deck its card is in.
 */
function applyReview(collection: Collection, { card, rating, at, day, due }: Review): void {
  const before = collection.table.state(card);
  collection.table.answer(card, answered(before, rating, collection.commonOptions(), { at, day, due }), day);
}
