import type { Card, CardId, FactId } from '../../src/deck/card.ts';
import type { Deck, DeckId } from '../../src/deck/deck.ts';
import { type DeviceId, type Event, eventId } from '../../src/journal/event.ts';
import { DAY } from '../../src/schedule/moment.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';

/** Collections for benchmarks: any size, always the same. */
export const REVIEWS_PER_CARD = 10;
export const CARDS_PER_DECK = 1_000;
const ROUND = 7 * DAY;

const wordsOf = (seed: number) =>
  Array.from({ length: 12 }, (_, index) => `word${(seed * 31 + index * 7) % 997}`).join(' ');

export function syntheticCard(index: number): Card {
  return {
    id: `card-${index}` as CardId,
    fact: `fact-${index}` as FactId,
    section: 'goals',
    form: 'question',
    prompt: `What follows from ${wordsOf(index)}?`,
    answer: [`It is ${wordsOf(index + 1)}.`],
    answerType: 'phrase',
    importance: index % 100,
    passage: { start: 0, end: 40 },
  };
}

export function syntheticDeck(number: number, cards: number): Deck {
  const first = number * CARDS_PER_DECK;
  return {
    format: 1,
    id: `bench-${number}` as DeckId,
    title: `Report ${String(number).padStart(3, '0')}`,
    language: 'en',
    report: { sha256: '0'.repeat(64) },
    cards: Array.from({ length: Math.min(CARDS_PER_DECK, cards - first) }, (_, at) =>
      syntheticCard(first + at),
    ),
  };
}

/**
 * Review number `index` of a collection: each card once a week, the last a week ago, and a
 * quarter of the cards due by now.
 *
 * @param now end of the history
 */
export function syntheticReview(index: number, cards: number, device: DeviceId, now: number): Event {
  const round = Math.floor(index / cards);
  const at = now - (REVIEWS_PER_CARD - round) * ROUND + (index % cards);
  return {
    id: eventId(device, index + 1),
    device,
    seq: index + 1,
    at,
    type: 'review',
    card: `card-${index % cards}` as CardId,
    rating: RATINGS[1 + ((index * 7) % 3)] ?? 'Good',
    took: 4000,
    due: at + ROUND + (round === REVIEWS_PER_CARD - 1 ? (((index % cards) % 60) - 15) * DAY : 0),
    day: studyDayOf({ now: at, utcOffset: 0 }, 4),
    utcOffset: 0,
    via: 'study',
  };
}
