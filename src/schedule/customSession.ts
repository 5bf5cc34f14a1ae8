import type { Card, CardId, Form } from '../deck/card.ts';
import { type DeckInPlay, gather } from './gather.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { Moment } from './moment.ts';
import { inNewOrder, inReviewOrder } from './order.ts';
import type { Queue } from './queue.ts';
import { dueDayOf, type StudyDay } from './studyDay.ts';

/** What a session of one's own choice is made of, whatever the day's limits say. */
export type Selection =
  | { readonly kind: 'all' }
  /** Rated Again within the last `days` study days, today included. */
  | { readonly kind: 'forgotten'; readonly days: number }
  /** In review, and due within the next `days` study days. */
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'flagged' }
  | { readonly kind: 'new' }
  | { readonly kind: 'form'; readonly form: Form }
  /** These, in this order. */
  | { readonly kind: 'cards'; readonly cards: readonly CardId[] };

/**
 * The queue of a custom session: everything selected that is not suspended; siblings and limits play no part.
 * Cards that were seen come first, most at risk first, then new ones in the deck's order.
 */
export function customQueue(
  decks: readonly DeckInPlay[],
  table: MemoryTable,
  moment: Moment,
  inScope: (card: Card) => boolean,
  selection: Selection,
): Queue {
  const main = decks.flatMap((deck) => {
    const { today, fresh } = gather(deck, table, moment);
    const isSelected = selects(selection, deck, table, moment, today);
    const chosen = deck.cards.filter(
      (card) => inScope(card) && !table.isSuspended(card.id) && isSelected(card),
    );
    if (selection.kind === 'cards') return chosen;
    const isNew = (card: Card) => table.state(card.id).state === 'New';
    const recallFirst = { ...deck.options, reviewOrder: 'recall' } as const;
    const unseen = new Set(fresh);
    return [
      ...inReviewOrder(
        chosen.filter((card) => !isNew(card)),
        table,
        recallFirst,
        today,
      ),
      ...inNewOrder(
        chosen.filter((card) => unseen.has(card)),
        deck.options,
        today,
      ),
    ];
  });
  if (selection.kind !== 'cards') return { learning: [], main };
  const place = new Map(selection.cards.map((id, index) => [id, index]));
  return {
    learning: [],
    main: main.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
  };
}

function selects(
  selection: Selection,
  { options }: DeckInPlay,
  table: MemoryTable,
  { utcOffset }: Moment,
  today: StudyDay,
): (card: Card) => boolean {
  switch (selection.kind) {
    case 'all':
      return () => true;
    case 'forgotten':
      return ({ id }) => (table.forgottenOn(id) ?? Number.NEGATIVE_INFINITY) > today - selection.days;
    case 'ahead':
      return ({ id }) => {
        const state = table.state(id);
        return (
          state.state === 'Review' &&
          dueDayOf(state.due, utcOffset, options.rollover) <= today + selection.days
        );
      };
    case 'flagged':
      return ({ id }) => table.flag(id) > 0;
    case 'new':
      return ({ id }) => table.state(id).state === 'New';
    case 'form':
      return ({ form }) => form === selection.form;
    case 'cards': {
      const wanted = new Set(selection.cards);
      return ({ id }) => wanted.has(id);
    }
  }
}
