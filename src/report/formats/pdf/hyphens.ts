/** First parts that mostly keep their hyphen where a line ends with them. */
const COMPOUND = new Set(
  'self non well long short high low so half all ex vice cross post pre anti quasi'.split(' '),
);

/** The words of a document, lower-cased, for telling a compound from a word cut in two. */
export type Vocabulary = { readonly words: ReadonlySet<string>; readonly compounds: ReadonlySet<string> };

/** What to do with a hyphen at a line's end: leave it and join, take it out and join, or it was none. */
export type LineEnd = 'space' | 'keep' | 'drop';

/** Gathers the words that stand whole within lines, which prove how the document spells them. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines)
    for (const [word] of line
      .toLowerCase()
      .replaceAll('\u00ad', '')
      .matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010\u00ad])/gu))
      (/[-\u2010]/.test(word) ? compounds : words).add(word.replaceAll('\u2010', '-'));
  return { words, compounds };
}

/** Decides how a line goes over into the next one. */
export function lineEnd(line: string, next: string, vocabulary: Vocabulary): LineEnd {
  const hyphen = /([\p{L}\u00ad]*)([-\u2010\u00ad–])\s*$/u.exec(line);
  if (!hyphen) return 'space';
  const [, before = '', mark = ''] = hyphen;
  const first = before.replaceAll('\u00ad', '');
  if (mark === '–') return /\d–\s*$/.test(line) && /^\s*\d/.test(next) ? 'keep' : 'space';
  // A soft hyphen is only ever where a word was cut; some programs write a visible one behind it.
  if (mark === '\u00ad' || before.endsWith('\u00ad')) return 'drop';
  const second = /^\s*(\p{L}*)/u.exec(next.replaceAll('\u00ad', ''))?.[1] ?? '';
  if (first === '')
    return /\d-\s*$/.test(line) && second + next !== '' && !/^\s/.test(next) ? 'keep' : 'space';
  if (!/^\p{Ll}/u.test(second)) return /^[\p{L}\p{N}]/u.test(next.trim()) ? 'keep' : 'space';
  return isCompound(first.toLowerCase(), second.toLowerCase(), vocabulary) ? 'keep' : 'drop';
}

function isCompound(first: string, second: string, { words, compounds }: Vocabulary): boolean {
  if (compounds.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  if (COMPOUND.has(first)) return true;
  return first.length >= 4 && second.length >= 4 && words.has(first) && words.has(second);
}
