import { plainKey } from './plainWords.ts';

/** Words that may be missing or too many in an answer that is almost right. */
const FUNCTION_WORDS = new Set(
  'of in on at for to with by from and as into its their his her this that'.split(' '),
);

/**
 * How near one run of plain words is to another.
 * almost: typing slips within words, little words left out or put in, or the same words in another order.
 */
export function nearness(given: readonly string[], wanted: readonly string[]): 'right' | 'almost' | 'far' {
  if (plainKey(given) === plainKey(wanted)) return 'right';
  if (given.length === 0 || wanted.length === 0) return 'far';
  if (sameWords(given, wanted)) return 'almost';
  const [a, b] = [content(given), content(wanted)];
  if (a.length === 0 || a.length !== b.length)
    return isSlip(given.join(''), wanted.join('')) ? 'almost' : 'far';
  return a.every((word, index) => word === b[index] || isSlip(word, b[index] ?? '')) ? 'almost' : 'far';
}

const content = (words: readonly string[]) => words.filter((word) => !FUNCTION_WORDS.has(word));

/** The same words in another order, as with a name that begins with the family name; figures keep their places. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    ![...a, ...b].some((word) => /\d/.test(word)) &&
    [...a].sort().join(' ') === [...b].sort().join(' ')
  );
}

/** Whether one word is another with a letter or two mistyped. A figure is never almost another. */
function isSlip(typed: string, wanted: string): boolean {
  if (/\d/.test(typed) || /\d/.test(wanted)) return false;
  const shorter = Math.min(typed.length, wanted.length);
  const allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
  if (Math.abs(typed.length - wanted.length) > allowed || isPrefixed(typed, wanted)) return false;
  return editDistance(typed, wanted) <= allowed;
}

/** stable and unstable are near in letters, and far in meaning. */
function isPrefixed(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length >= 2 && long.endsWith(short);
}

/** Insertions, deletions, changes and swaps of neighbours that lead from one word to the other. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(change, at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, isSwap ? at(i - 2, j - 2) + 1 : change),
      );
    }
  }
  return at(a.length, b.length);
}
