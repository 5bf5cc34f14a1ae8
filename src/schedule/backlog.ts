import type { Card } from '../deck/card.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import { dueDayOf, studyDayOf } from './studyDay.ts';

/** Reviews that wait, and since when. */
export type Backlog = {
  readonly overdue: number;
  /** Whole study days since the first of them was due; 0 when all are of today. */
  readonly days: number;
};

/** The reviews that are due by now. */
export function backlogOf(
  cards: readonly Card[],
  table: MemoryTable,
  { rollover }: DeckOptions,
  moment: Moment,
): Backlog {
  const today = studyDayOf(moment, rollover);
  let [overdue, first] = [0, today];
  for (const { id } of cards) {
    const state = table.state(id);
    if (state.state !== 'Review' || table.isSuspended(id)) continue;
    const day = dueDayOf(state.due, moment.utcOffset, rollover);
    if (day > today) continue;
    overdue++;
    first = Math.min(first, day);
  }
  return { overdue, days: today - first };
}
