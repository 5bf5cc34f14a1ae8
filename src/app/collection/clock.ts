import type { Moment } from '../../schedule/moment.ts';

/** This device's clock and time zone, read now. */
export function momentNow(): Moment {
  const date = new Date();
  return { now: date.getTime(), utcOffset: -date.getTimezoneOffset() };
}
