import type { StudyDay } from '../schedule/studyDay.ts';
import { KINDS, type Kind, type ReviewLog } from './reviewLog.ts';

/** A number for each kind of review. */
export type PerKind = Readonly<Record<Kind, number>>;

/** What a day was made of. */
export type TodayRow = {
  readonly answers: number;
  /** ms. */
  readonly time: number;
  readonly again: number;
  readonly perKind: PerKind;
  /** Shares of first answers in review that were recalled; undefined where there were none. */
  readonly young: number | undefined;
  readonly mature: number | undefined;
};

/** What was studied on one day. */
export function dayRow(log: ReviewLog, day: StudyDay): TodayRow {
  let [answers, time, again] = [0, 0, 0];
  const perKind = [0, 0, 0, 0];
  const recalled = [0, 0, 0, 0];
  for (let at = 0; at < log.size; at++) {
    if (log.day[at] !== day) continue;
    const kind = log.kind[at] ?? 0;
    answers++;
    time += log.took[at] ?? 0;
    perKind[kind] = (perKind[kind] ?? 0) + 1;
    if (log.rating[at] === 1) again++;
    else recalled[kind] = (recalled[kind] ?? 0) + 1;
  }
  const share = (kind: number) =>
    (perKind[kind] ?? 0) > 0 ? (recalled[kind] ?? 0) / (perKind[kind] ?? 1) : undefined;
  return { answers, time, again, perKind: perKindOf(perKind), young: share(2), mature: share(3) };
}

const perKindOf = (counts: readonly number[]): PerKind => ({
  learning: counts[0] ?? 0,
  relearning: counts[1] ?? 0,
  young: counts[2] ?? 0,
  mature: counts[3] ?? 0,
});

/** Reviews of a span of days: how many of each kind, and how long they took in ms. */
export type ReviewRow = { readonly day: StudyDay; readonly count: PerKind; readonly time: PerKind };

/**
 * Reviews from one study day to another, both included, a row for each `width` days; the last one ends with `to`.
 */
export function reviewRows(log: ReviewLog, from: StudyDay, to: StudyDay, width = 1): readonly ReviewRow[] {
  const rows = Math.max(0, Math.ceil((to - from + 1) / width));
  const counts = new Float64Array(rows * KINDS.length);
  const times = new Float64Array(rows * KINDS.length);
  for (let at = 0; at < log.size; at++) {
    const day = log.day[at] ?? 0;
    if (day < from || day > to) continue;
    const cell = (rows - 1 - Math.floor((to - day) / width)) * KINDS.length + (log.kind[at] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
    times[cell] = (times[cell] ?? 0) + (log.took[at] ?? 0);
  }
  return Array.from({ length: rows }, (_, row) => {
    const slice = (of: Float64Array) =>
      perKindOf([...of.subarray(row * KINDS.length, (row + 1) * KINDS.length)]);
    return { day: to - (rows - row) * width + 1, count: slice(counts), time: slice(times) };
  });
}

/** Answers given in one local hour of the day, and how many of them were recalled. */
export type HourRow = { readonly hour: number; readonly answers: number; readonly recalled: number };

/** The hours of the day, midnight first, of the answers since a study day. Learning answers are left out, as in Anki. */
export function hourRows(log: ReviewLog, from: StudyDay): readonly HourRow[] {
  const answers = new Array<number>(24).fill(0);
  const recalled = new Array<number>(24).fill(0);
  for (let at = 0; at < log.size; at++) {
    if ((log.day[at] ?? 0) < from || (log.kind[at] ?? 0) < 2) continue;
    const hour = log.hour[at] ?? 0;
    answers[hour] = (answers[hour] ?? 0) + 1;
    if (log.rating[at] !== 1) recalled[hour] = (recalled[hour] ?? 0) + 1;
  }
  return answers.map((count, hour) => ({ hour, answers: count, recalled: recalled[hour] ?? 0 }));
}

/** How often each button was pressed on cards of one stage; Again first. */
export type ButtonRow = {
  readonly stage: 'learning' | 'young' | 'mature';
  readonly counts: readonly [again: number, hard: number, good: number, easy: number];
};

/** The answer buttons since a study day, by stage; learning again counts as learning. */
export function buttonRows(log: ReviewLog, from: StudyDay): readonly ButtonRow[] {
  const counts = { learning: [0, 0, 0, 0], young: [0, 0, 0, 0], mature: [0, 0, 0, 0] };
  for (let at = 0; at < log.size; at++) {
    if ((log.day[at] ?? 0) < from) continue;
    const kind = KINDS[log.kind[at] ?? 0] ?? 'learning';
    const row = counts[kind === 'relearning' ? 'learning' : kind];
    const button = (log.rating[at] ?? 1) - 1;
    row[button] = (row[button] ?? 0) + 1;
  }
  return (['learning', 'young', 'mature'] as const).map((stage) => {
    const [again = 0, hard = 0, good = 0, easy = 0] = counts[stage];
    return { stage, counts: [again, hard, good, easy] };
  });
}
