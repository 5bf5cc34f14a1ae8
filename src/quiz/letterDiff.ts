import { foldedLetter } from './plainWords.ts';

/** A run of letters: in both texts, only in the expected one, or only in the given one. */
export type DiffPart = { readonly kind: 'same' | 'missing' | 'extra'; readonly text: string };

/** Beyond this many pairs of letters the middle is not compared letter by letter. */
const MOST_PAIRS = 250_000;

/**
 * What was given against what was expected, letter by letter, by the longest common run of letters.
 * Case and accents do not count as differences; what is the same is shown as it was expected.
 * The parts that are `same` or `missing` spell the expected text; in place of `same` and `extra` stands the given one.
 */
export function letterDiff(expected: string, given: string): readonly DiffPart[] {
  const [wanted, typed] = [[...expected.normalize('NFC')], [...given.normalize('NFC')]];
  const [a, b] = [wanted.map(foldedLetter), typed.map(foldedLetter)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const parts: DiffPart[] = [
    ...wanted.slice(0, start).map((text): DiffPart => ({ kind: 'same', text })),
    ...middle(
      { letters: wanted.slice(start, wanted.length - end), folded: a.slice(start, a.length - end) },
      { letters: typed.slice(start, typed.length - end), folded: b.slice(start, b.length - end) },
    ),
    ...wanted.slice(wanted.length - end).map((text): DiffPart => ({ kind: 'same', text })),
  ];
  return joined(parts);
}

type Letters = { readonly letters: readonly string[]; readonly folded: readonly string[] };

function middle(wanted: Letters, typed: Letters): readonly DiffPart[] {
  const [n, m] = [wanted.letters.length, typed.letters.length];
  if (n * m > MOST_PAIRS)
    return [
      { kind: 'missing', text: wanted.letters.join('') },
      { kind: 'extra', text: typed.letters.join('') },
    ];
  const common = commonLengths(wanted.folded, typed.folded);
  const at = (i: number, j: number) => common[i * (m + 1) + j] ?? 0;
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    if (i < n && j < m && wanted.folded[i] === typed.folded[j]) {
      parts.push({ kind: 'same', text: wanted.letters[i] ?? '' });
      i++;
      j++;
    } else if (i < n && (j === m || at(i + 1, j) >= at(i, j + 1)))
      parts.push({ kind: 'missing', text: wanted.letters[i++] ?? '' });
    else parts.push({ kind: 'extra', text: typed.letters[j++] ?? '' });
  }
  return parts;
}

/** Length of the longest common subsequence of every pair of endings, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) runs[runs.length - 1] = { kind: part.kind, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
