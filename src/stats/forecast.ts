import type { CardId } from '../deck/card.ts';
import { intervalFor, type Memory, nextMemory, recall } from '../schedule/fsrs.ts';
import { fraction } from '../schedule/fuzz.ts';
import type { MemoryTable } from '../schedule/memoryTable.ts';
import type { Moment } from '../schedule/moment.ts';
import { dueDayOf, type StudyDay, studyDayOf } from '../schedule/studyDay.ts';
import type { DeckStanding } from './standing.ts';

/** A day to come. */
export type ForecastRow = {
  readonly day: StudyDay;
  /** Cards asked for the first time, and reviews. */
  readonly fresh: number;
  readonly reviews: number;
  /** Sum of the probabilities of recall at the end of the day, over all cards. */
  readonly known: number;
};

type Simulated = { readonly id: CardId; memory: Memory; lastDay: StudyDay; due: StudyDay };

/**
 * The days to come if every day is studied within its limits: a review is recalled with the probability that the model
 * gives, by a chance that depends on card and day alone; new cards are met by Good in the order of importance.
 *
 * @param desiredRetention in place of the decks' own; theirs when undefined
 */
export function forecastRows(
  decks: readonly DeckStanding[],
  table: MemoryTable,
  moment: Moment,
  days: number,
  desiredRetention?: number,
): readonly ForecastRow[] {
  const perDeck = decks.map((deck) => simulate(deck, table, moment, days, desiredRetention));
  return Array.from({ length: days }, (_, ahead) => {
    const rows = perDeck.flatMap((deck) => deck[ahead] ?? []);
    const sum = (of: (row: ForecastRow) => number) => rows.reduce((total, row) => total + of(row), 0);
    return {
      day: rows[0]?.day ?? ahead,
      fresh: sum((row) => row.fresh),
      reviews: sum((row) => row.reviews),
      known: sum((row) => row.known),
    };
  });
}

function simulate(
  { cards, options }: DeckStanding,
  table: MemoryTable,
  moment: Moment,
  days: number,
  desiredRetention = options.desiredRetention,
): readonly ForecastRow[] {
  const { weights, maximumInterval, newPerDay, reviewsPerDay, rollover } = options;
  const today = studyDayOf(moment, rollover);
  const usable = cards.filter(({ id }) => !table.isSuspended(id));
  const unseen = usable
    .filter(({ id }) => table.state(id).state === 'New')
    .toSorted((a, b) => b.importance - a.importance);
  const seen: Simulated[] = usable.flatMap(({ id }) => {
    const state = table.state(id);
    if (state.state === 'New') return [];
    const due = Math.max(today, dueDayOf(state.due, moment.utcOffset, rollover));
    return { id, memory: state, lastDay: state.lastDay, due };
  });
  const granted = ({ stability }: Memory) =>
    intervalFor(weights, stability, desiredRetention, maximumInterval);
  return Array.from({ length: days }, (_, ahead) => {
    const day = today + ahead;
    const reviews = seen.filter(({ due }) => due <= day).slice(0, reviewsPerDay);
    for (const card of reviews) {
      const elapsed = day - card.lastDay;
      const recalled = fraction(`${card.id}@${day}`) < recall(weights, card.memory.stability, elapsed);
      card.memory = nextMemory(weights, card.memory, elapsed, recalled ? 'Good' : 'Again');
      card.lastDay = day;
      card.due = day + granted(card.memory);
    }
    const fresh = unseen.splice(0, newPerDay);
    for (const { id } of fresh) {
      const memory = nextMemory(weights, undefined, 0, 'Good');
      seen.push({ id, memory, lastDay: day, due: day + granted(memory) });
    }
    const known = seen.reduce(
      (sum, { memory, lastDay }) => sum + recall(weights, memory.stability, day - lastDay),
      0,
    );
    return { day, fresh: fresh.length, reviews: reviews.length, known };
  });
}
