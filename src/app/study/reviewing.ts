import type { Card } from '../../deck/card.ts';
import type { Deed } from '../../journal/event.ts';
import { type DueCounts, type Grants, grants } from '../../schedule/grants.ts';
import { isLeechNow } from '../../schedule/leech.ts';
import { optionsFor } from '../../schedule/listItems.ts';
import type { Rating } from '../../schedule/rating.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { type PlayedDeck, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import type { AnswerSeen, Asking } from './answering.ts';

/** What each rating grants to the card at hand now, by the days ahead as they were when the answer was shown. */
export function grantsNow({ card, played }: Asking | AnswerSeen, due: DueCounts): Grants {
  const state = readyState().journal.collection.table.state(card.id);
  return grants(card.id, state, optionsFor(card.id, played.options), momentNow(), due);
}

/** The review of the card at hand. */
export function reviewOf(seen: AnswerSeen, rating: Rating, took: number): Deed {
  const { card, played, had, due } = seen;
  const moment = momentNow();
  return {
    type: 'review',
    card: card.id,
    deck: played.deck.id,
    rating,
    took,
    due: grantsNow(seen, due)[rating].state.due,
    day: studyDayOf(moment, played.options.rollover),
    utcOffset: moment.utcOffset,
    via: 'study',
    ...(had && { items: had }),
  };
}

/** A card that has just been forgotten too often. */
export type Leech = { readonly card: Card; readonly played: PlayedDeck; readonly lapses: number };

/** The card, when its last answer was the lapse too many. */
export function leechOf(card: Card, played: PlayedDeck, lapsesBefore: number): Leech | undefined {
  const state = readyState().journal.collection.table.state(card.id);
  if (state.state === 'New' || state.lapses === lapsesBefore) return undefined;
  const { lapses } = state;
  return isLeechNow(lapses, played.options.leechThreshold) ? { card, played, lapses } : undefined;
}
