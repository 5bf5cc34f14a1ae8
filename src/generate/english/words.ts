import type { Span } from '../../report/report.ts';
import type { Words } from '../fact.ts';
import type { Range, Token } from './token.ts';

/** One sentence with its tokens, over the report's text. */
export type Line = { readonly text: string; readonly span: Span; readonly tokens: readonly Token[] };

/** The words of a token range, exactly as the report has them but for line breaks; opened in lower case where only the sentence start made it upper. */
export function wordsOf(line: Line, range: Range): Words {
  const first = line.tokens[range.from];
  const last = line.tokens[range.to - 1];
  if (!first || !last || range.to <= range.from)
    return { text: '', start: line.span.start, end: line.span.start };
  const text = line.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  const lowers = range.from === 0 && isLoweredAtStart(line, first, line.tokens[1]);
  return {
    text: lowers ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    start: first.start,
    end: last.end,
  };
}

function isLoweredAtStart(line: Line, first: Token, second: Token | undefined): boolean {
  if (!first.capital || first.text === 'I' || /^\p{Lu}{2}/u.test(first.text)) return false;
  if (/^(?:determiner|preposition|pronoun|subordinator|adverb|ing|to|number)$/.test(first.tag))
    return !/['’]s$/.test(first.lower);
  if (/['’]s$/.test(first.lower) || second?.capital) return false;
  if (first.tag !== 'name') return true;
  return isCommonWord(line, first);
}

/** Capitalised only because it opens the sentence: a plural or abstract noun that the report nowhere writes with a capital inside a sentence. */
function isCommonWord({ text }: Line, { text: word, lower }: Token): boolean {
  if (!/(?:s|tion|ment|ity|ness|ance|ence|ship|ism|th|cy|sion|ure|age)$/.test(lower)) return false;
  return !new RegExp(`[\\p{Ll},] ${word}(?![\\p{L}])`, 'u').test(text);
}

/** The same for prompts, where a space before an apostrophe and doubled marks are not kept. */
export const promptWords = (line: Line, range: Range): string => tidy(wordsOf(line, range).text);

export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(['’]) s\b/gu, '$1s')
    .replace(/ ([,;:.?!])/g, '$1')
    .replace(/,+([.?!,])/g, '$1')
    .trim();
}

export const spanOf = (line: Line, range: Range): Span => ({
  start: line.tokens[range.from]?.start ?? line.span.start,
  end: line.tokens[range.to - 1]?.end ?? line.span.end,
});

export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
export const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

/** Upper case for the first letter of a prompt. */
export const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
