import type { Card } from '../deck/card.ts';
import { intervalFor, nextMemory } from './fsrs.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import { expectedLoss } from './order.ts';
import { dueDayOf, type StudyDay, studyDayOf } from './studyDay.ts';

/**
 * Answers a day that the cards in review would cost at a desired retention, at their present stabilities: the sum of
 * 1 / interval, and for the share that is forgotten the steps of relearning on top.
 */
export function workload(
  cards: readonly Card[],
  table: MemoryTable,
  options: DeckOptions,
  desiredRetention: number,
): number {
  const { weights, maximumInterval, relearningSteps } = options;
  const answers = 1 + (1 - desiredRetention) * relearningSteps.length;
  return cards.reduce((sum, { id }) => {
    const state = table.state(id);
    if (state.state !== 'Review' || table.isSuspended(id)) return sum;
    return sum + answers / intervalFor(weights, state.stability, desiredRetention, maximumInterval);
  }, 0);
}

/** How far ahead a forecast looks, in days. */
const FARTHEST = 730;

/**
 * The study day on which no review is left waiting at a pace of `perDay`, counting what becomes due meanwhile and what
 * comes back of the cards reviewed (each as after a Good, those that would lose most first).
 *
 * @returns undefined when the pace does not catch up within two years
 */
export function backlogEnds(
  cards: readonly Card[],
  table: MemoryTable,
  options: DeckOptions,
  moment: Moment,
  perDay: number,
): StudyDay | undefined {
  const { weights, desiredRetention, maximumInterval, rollover } = options;
  const today = studyDayOf(moment, rollover);
  const dueOn: { stability: number; difficulty: number; lastDay: StudyDay }[][] = Array.from(
    { length: FARTHEST },
    () => [],
  );
  for (const { id } of cards) {
    const state = table.state(id);
    if (state.state !== 'Review' || table.isSuspended(id)) continue;
    dueOn[Math.max(0, dueDayOf(state.due, moment.utcOffset, rollover) - today)]?.push({ ...state });
  }
  let waiting: (typeof dueOn)[number] = [];
  for (const [ahead, arriving] of dueOn.entries()) {
    const day = today + ahead;
    waiting.push(...arriving);
    const loss = new Map(
      waiting.map((card) => [card, expectedLoss(weights, card.stability, day - card.lastDay)]),
    );
    waiting.sort((a, b) => (loss.get(b) ?? 0) - (loss.get(a) ?? 0));
    for (const card of waiting.slice(0, perDay)) {
      const memory = nextMemory(weights, card, day - card.lastDay, 'Good');
      const interval = intervalFor(weights, memory.stability, desiredRetention, maximumInterval);
      dueOn[ahead + interval]?.push({ ...memory, lastDay: day });
    }
    waiting = waiting.slice(perDay);
    if (waiting.length === 0) return day;
  }
  return undefined;
}
