import type { StudyDay } from '../schedule/studyDay.ts';
import type { ReviewLog } from './reviewLog.ts';

export const PERIODS = ['today', 'yesterday', 'week', 'month', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** Of how many first answers how many were recalled. */
export type Share = { readonly recalled: number; readonly answers: number };
export type RetentionRow = {
  readonly period: Period;
  readonly young: Share;
  readonly mature: Share;
  readonly all: Share;
};

/** How many study days back each period reaches, and how many it leaves out at its end. */
const REACH: Readonly<Record<Period, readonly [back: number, skip: number]>> = {
  today: [0, 0],
  yesterday: [1, 1],
  week: [6, 0],
  month: [29, 0],
  year: [364, 0],
  all: [Number.POSITIVE_INFINITY, 0],
};

/**
 * True retention, as in Anki: of the first answers a day to cards that were granted at least a day, the share that was
 * not Again; mature from 21 days on.
 */
export function retentionRows(log: ReviewLog, today: StudyDay): readonly RetentionRow[] {
  const rows = PERIODS.map((period) => ({
    period,
    young: { recalled: 0, answers: 0 },
    mature: { recalled: 0, answers: 0 },
  }));
  const lastDay = new Map<number, StudyDay>();
  for (let at = 0; at < log.size; at++) {
    const [card, day, kind] = [log.card[at] ?? 0, log.day[at] ?? 0, log.kind[at] ?? 0];
    const isFirst = lastDay.get(card) !== day;
    lastDay.set(card, day);
    if (!isFirst || kind < 2) continue;
    const back = today - day;
    for (const row of rows) {
      const [reach, skip] = REACH[row.period];
      if (back > reach || back < skip) continue;
      const share = kind === 2 ? row.young : row.mature;
      share.answers++;
      if (log.rating[at] !== 1) share.recalled++;
    }
  }
  return rows.map(({ period, young, mature }) => ({
    period,
    young,
    mature,
    all: { recalled: young.recalled + mature.recalled, answers: young.answers + mature.answers },
  }));
}
