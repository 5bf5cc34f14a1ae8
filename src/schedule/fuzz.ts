import { fuzzRange } from './fsrs.ts';

/**
 * An interval spread over Anki's fuzz range by a seed, so that every device grants the same day.
 * Intervals under 2.5 days stay as they are.
 *
 * @param interval whole days
 * @param elapsed  whole days since the last answer; a longer interval never falls back to it
 * @param seed     the card and its review count
 */
export function fuzzed(interval: number, elapsed: number, maximum: number, seed: string): number {
  if (interval < 2.5) return interval;
  const { min, max } = fuzzRange(interval, elapsed, maximum);
  return Math.floor(min + fraction(seed) * (max - min + 1));
}

/** A number from 0 up to 1 that depends on the seed alone (FNV-1a with a final mix, 32 bits). */
function fraction(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
