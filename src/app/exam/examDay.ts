import { DAY } from '../../schedule/moment.ts';
import type { StudyDay } from '../../schedule/studyDay.ts';

/** The study day of an ISO date; undefined for what is none. */
export function dayOfDate(iso: string): StudyDay | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at / DAY;
}

/** The ISO date of a study day. */
export const dateOfDay = (day: StudyDay): string => new Date(day * DAY).toISOString().slice(0, 10);
