import { DAY, HOUR, type Instant, MINUTE, type Moment } from './moment.ts';

/** Number of a learner's day since 1 January 1970, turning at the rollover hour of local time. */
export type StudyDay = number;

/**
 * The study day that a moment belongs to.
 *
 * @param rollover  local hour at which the day turns, 0 to 23
 */
export function studyDayOf(moment: Moment, rollover: number): StudyDay {
  return Math.floor((moment.now + moment.utcOffset * MINUTE - rollover * HOUR) / DAY);
}

/** The instant at which a study day begins where the offset is `utcOffset`. */
export function startOfStudyDay(day: StudyDay, utcOffset: number, rollover: number): Instant {
  return day * DAY + rollover * HOUR - utcOffset * MINUTE;
}

/**
 * The study day on which a card in review comes back, where the learner is now. It was granted as the start of a day
 * elsewhere perhaps: the day whose start lies nearest is the one that was meant, up to twelve hours of travel away.
 */
export function dueDayOf(due: Instant, utcOffset: number, rollover: number): StudyDay {
  return studyDayOf({ now: due + DAY / 2, utcOffset }, rollover);
}

/** 0 for a Monday to 6 for a Sunday; day 0 was a Thursday. */
export const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;
