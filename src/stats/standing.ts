import type { Card } from '../deck/card.ts';
import { recall } from '../schedule/fsrs.ts';
import type { MemoryTable } from '../schedule/memoryTable.ts';
import type { Moment } from '../schedule/moment.ts';
import type { DeckOptions } from '../schedule/options.ts';
import { dueDayOf, type StudyDay, studyDayOf } from '../schedule/studyDay.ts';
import { MATURE } from './reviewLog.ts';

/** Cards of a deck as the learner left them, and the deck's options. */
export type DeckStanding = { readonly cards: readonly Card[]; readonly options: DeckOptions };

export const STANDINGS = ['new', 'learning', 'relearning', 'young', 'mature', 'buried', 'suspended'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the cards in review are like: a value a card. */
export type Memories = {
  /** Days between the last answer and the due date. */
  readonly intervals: readonly number[];
  readonly stabilities: readonly number[];
  /** 1 to 10. */
  readonly difficulties: readonly number[];
  /** 0 to 1, of every card ever answered. */
  readonly retrievabilities: readonly number[];
};

/** Where the cards stand today. */
export type StandingNow = {
  readonly counts: Readonly<Record<Standing, number>>;
  readonly memories: Memories;
  /** Reviews due on each day from today on; what was due before is the backlog. */
  readonly due: ReadonlyMap<StudyDay, number>;
  readonly backlog: number;
  /** Sum of 1 / interval over the cards in review: reviews a day in the long run. */
  readonly dailyLoad: number;
};

/** One pass over the cards. */
export function standingNow(decks: readonly DeckStanding[], table: MemoryTable, moment: Moment): StandingNow {
  const counts = { new: 0, learning: 0, relearning: 0, young: 0, mature: 0, buried: 0, suspended: 0 };
  const [intervals, stabilities, difficulties, retrievabilities]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  const due = new Map<StudyDay, number>();
  let [backlog, dailyLoad] = [0, 0];
  for (const { cards, options } of decks) {
    const { rollover, weights } = options;
    const today = studyDayOf(moment, rollover);
    for (const { id } of cards) {
      const state = table.state(id);
      if (state.state !== 'New')
        retrievabilities.push(recall(weights, state.stability, today - state.lastDay));
      const interval =
        state.state === 'Review' ? dueDayOf(state.due, moment.utcOffset, rollover) - state.lastDay : 0;
      if (table.isSuspended(id)) counts.suspended++;
      else if (table.isBuried(id, today)) counts.buried++;
      else if (state.state === 'New') counts.new++;
      else if (state.state !== 'Review') counts[state.state === 'Learning' ? 'learning' : 'relearning']++;
      else counts[interval < MATURE ? 'young' : 'mature']++;
      if (state.state !== 'Review' || table.isSuspended(id)) continue;
      intervals.push(interval);
      stabilities.push(state.stability);
      difficulties.push(state.difficulty);
      dailyLoad += 1 / Math.max(1, interval);
      const day = state.lastDay + interval;
      if (day < today) backlog++;
      else due.set(day, (due.get(day) ?? 0) + 1);
    }
  }
  return {
    counts,
    memories: { intervals, stabilities, difficulties, retrievabilities },
    due,
    backlog,
    dailyLoad,
  };
}

/** One bar of a histogram: values from `from` up to, not including, `to`. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/** Values in `bins` bars of equal width from `low` to `high`; what lies outside goes into the first or the last. */
export function histogram(
  values: readonly number[],
  low: number,
  high: number,
  bins: number,
): readonly Bin[] {
  const width = (high - low) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / width)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({ from: low + bin * width, to: low + (bin + 1) * width, count }));
}

/** The value below which the share of the values lies; 0 where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
