import { type Card, type CardId, GAP } from '../deck/card.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { DeckOptions } from './options.ts';

/** The name under which one item of a list is remembered, by its place in the card's answer. */
export const itemId = (list: CardId, index: number): CardId => `${list}#${index}` as CardId;

/** The list that an item belongs to, and its place in it; undefined for a card of its own. */
export function listOf(id: CardId): { readonly list: CardId; readonly index: number } | undefined {
  const at = id.lastIndexOf('#');
  if (at < 0) return undefined;
  const index = Number(id.slice(at + 1));
  return !Number.isInteger(index) ? undefined : { list: id.slice(0, at) as CardId, index };
}

/** How a card is scheduled: an item of a list has a single step, the first of relearning. */
export function optionsFor(id: CardId, options: DeckOptions): DeckOptions {
  if (listOf(id) === undefined) return options;
  const [step = 1] = options.relearningSteps;
  return { ...options, learningSteps: [step], relearningSteps: [step] };
}

/**
 * A missed item as a card of its own: the list with a gap in its place.
 *
 * @returns undefined when the list has no such item any more
 */
export function itemCard(list: Card, index: number): Card | undefined {
  const item = list.answer[index];
  if (item === undefined) return undefined;
  const { ordered: _, ...card } = list;
  return {
    ...card,
    id: itemId(list.id, index),
    form: 'cloze',
    prompt: `${list.prompt} ${list.answer.map((each, at) => (at === index ? GAP : each)).join(' · ')}`,
    answer: [item],
  };
}

/** The items of a list that were missed and are not regained yet, as cards of their own. */
export function missedItems(list: Card, table: MemoryTable): readonly Card[] {
  if (list.form !== 'list') return [];
  return list.answer.flatMap((_, index) => {
    const { state } = table.state(itemId(list.id, index));
    if (state !== 'Learning' && state !== 'Relearning') return [];
    return itemCard(list, index) ?? [];
  });
}
