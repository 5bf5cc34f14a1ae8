import { fuzzRange } from './fsrs.ts';
import type { DayLoad } from './options.ts';

/** What the days around hold: how many reviews are due on the day `interval` days from now, and how much it may ask. */
export type LoadAhead = (interval: number) => { readonly due: number; readonly load: DayLoad };

/** How readily a day takes another review, compared with an ordinary one; a minimum day only when nothing else is in range. */
const READINESS: Readonly<Record<DayLoad, number>> = { normal: 1, reduced: 0.5, minimum: 0.0001 };

/**
 * An interval spread over Anki's fuzz range by a seed, so that every device grants the same day.
 * Intervals under 2.5 days stay as they are.
 *
 * @param interval whole days
 * @param elapsed  whole days since the last answer; a longer interval never falls back to it
 * @param seed     the card and its review count
 * @param ahead    with it, days that hold less and may hold more are chosen more often: by readiness / (1 + due)²
 */
export function fuzzed(
  interval: number,
  elapsed: number,
  maximum: number,
  seed: string,
  ahead?: LoadAhead,
): number {
  if (interval < 2.5) return interval;
  const { min, max } = fuzzRange(interval, elapsed, maximum);
  if (ahead === undefined) return Math.floor(min + fraction(seed) * (max - min + 1));
  const weights = Array.from({ length: max - min + 1 }, (_, index) => {
    const { due, load } = ahead(min + index);
    return READINESS[load] / (1 + due) ** 2;
  });
  let left = fraction(seed) * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return min + (chosen < 0 ? weights.length - 1 : chosen);
}

/** A number from 0 up to 1 that depends on the seed alone (FNV-1a with a final mix, 32 bits). */
export function fraction(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
