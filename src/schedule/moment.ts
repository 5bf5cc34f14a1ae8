/** Milliseconds since the epoch. */
export type Instant = number;

/** When and where: an instant and the local offset from UTC in minutes, east positive. */
export type Moment = { readonly now: Instant; readonly utcOffset: number };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
