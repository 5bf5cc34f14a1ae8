import type { CardId } from '../deck/card.ts';
import { type CardState, NEW_CARD } from '../schedule/cardState.ts';
import type { Instant } from '../schedule/moment.ts';
import { Collection } from './collection.ts';
import { effective } from './effective.ts';
import type { Event } from './event.ts';
import { apply } from './fold.ts';

/** Where a card stood from an instant on, until the entry that follows. */
type Standing = { readonly at: Instant; readonly state: CardState };

/** What became of cards, each entry in the journal's order; a card never touched has none. */
export type Timeline = ReadonlyMap<CardId, readonly Standing[]>;

/**
 * Replays a journal once, and keeps every state that the cards went through. What was undone later counts as never
 * done, as everywhere.
 *
 * @param events in journal order
 */
export function timelineOf(events: readonly Event[], cards: ReadonlySet<CardId>): Timeline {
  const collection = new Collection();
  const timeline = new Map<CardId, Standing[]>();
  for (const event of effective(events)) {
    apply(collection, event);
    for (const card of moved(event)) {
      if (!cards.has(card)) continue;
      const standing = { at: event.at, state: collection.table.state(card) };
      const before = timeline.get(card);
      if (before === undefined) timeline.set(card, [standing]);
      else before.push(standing);
    }
  }
  return timeline;
}

/** Cards whose state an event may change. */
function moved(event: Event): readonly CardId[] {
  if (event.type === 'review' || event.type === 'reset') return [event.card];
  return event.type === 'due' ? event.dues.map(({ card }) => card) : [];
}

/** Where a card stood just before an instant. */
export function stateBefore(timeline: Timeline, card: CardId, instant: Instant): CardState {
  return timeline.get(card)?.findLast(({ at }) => at < instant)?.state ?? NEW_CARD;
}
