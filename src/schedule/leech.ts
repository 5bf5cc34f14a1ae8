/**
 * Whether this many lapses make a card a leech: one that is forgotten again and again, and needs another wording
 * rather than another review.
 */
export const isLeech = (lapses: number, threshold: number): boolean => lapses >= threshold;

/** Whether the last lapse is one to speak of: the threshold itself, then every half of it, as in Anki. */
export function isLeechNow(lapses: number, threshold: number): boolean {
  return isLeech(lapses, threshold) && (lapses - threshold) % Math.ceil(threshold / 2) === 0;
}
