import type { CardId } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { effective } from '../journal/effective.ts';
import type { Event } from '../journal/event.ts';
import type { Instant } from '../schedule/moment.ts';
import type { Rating } from '../schedule/rating.ts';
import type { StudyDay } from '../schedule/studyDay.ts';

/** What searches ask of the journal, beyond the states of the cards. */
export type CardHistory = {
  /** The study day of the last answer with each rating. */
  readonly rated: ReadonlyMap<CardId, Readonly<Partial<Record<Rating, StudyDay>>>>;
  readonly edited: ReadonlyMap<CardId, Instant>;
  /** When cards were added by hand. */
  readonly added: ReadonlyMap<CardId, Instant>;
  /** When decks came, and their cards with them. */
  readonly installed: ReadonlyMap<DeckId, Instant>;
};

export const NO_HISTORY: CardHistory = {
  rated: new Map(),
  edited: new Map(),
  added: new Map(),
  installed: new Map(),
};

/**
 * One pass over a journal.
 *
 * @param events in journal order, undone ones included
 */
export function historyOf(events: readonly Event[]): CardHistory {
  const rated = new Map<CardId, Partial<Record<Rating, StudyDay>>>();
  const [edited, added] = [new Map<CardId, Instant>(), new Map<CardId, Instant>()];
  const installed = new Map<DeckId, Instant>();
  for (const event of effective(events)) {
    if (event.type === 'edit') edited.set(event.card, event.at);
    else if (event.type === 'add') added.set(event.added.id, event.at);
    else if (event.type === 'install' && !installed.has(event.deck)) installed.set(event.deck, event.at);
    else if (event.type === 'review') {
      const days = rated.get(event.card) ?? {};
      days[event.rating] = event.day;
      rated.set(event.card, days);
    }
  }
  return { rated, edited, added, installed };
}
