import type { StudyDay } from '../schedule/studyDay.ts';
import type { ReviewLog } from './reviewLog.ts';

/** Answers a study day, days without any left out, the earliest first. */
export function answersByDay(log: ReviewLog): ReadonlyMap<StudyDay, number> {
  const counts = new Map<StudyDay, number>();
  for (let at = 0; at < log.size; at++) {
    const day = log.day[at] ?? 0;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

export type Streak = {
  /** Days in a row up to today; a day not over yet does not break it. */
  readonly present: number;
  readonly longest: number;
};

/** Days in a row on which something was studied. */
export function streakOf(studied: ReadonlyMap<StudyDay, number>, today: StudyDay): Streak {
  let [longest, run] = [0, 0];
  let before = Number.NaN;
  for (const day of [...studied.keys()].sort((a, b) => a - b)) {
    run = day === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = day;
  }
  let present = 0;
  for (let day = studied.has(today) ? today : today - 1; studied.has(day); day--) present++;
  return { present, longest };
}
