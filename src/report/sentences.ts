import { BEFORE_NUMBER, CLOSING, LEADING, OPENERS } from './plain/abbreviations.ts';
import { readBlocks } from './plain/blocks.ts';
import { trimmed } from './plain/lines.ts';
import type { Sentence, Span } from './report.ts';

/** A possible end: marks, then closing quotes or brackets, then white space. Sticky character classes only, so that it stays linear. */
const END = /[.!?…]+["'”’»)\]]*(?=\s)/gu;

/** The sentences between two offsets of a text: trimmed, in order, without overlap, together all that is not white space. */
export function splitSentences(text: string, span: Span): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = span.start;
  END.lastIndex = span.start;
  for (let match = END.exec(text); match !== null && match.index < span.end; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (end > span.end || !isEnd(text, span, from, match.index, end)) continue;
    push(sentences, trimmed(text, from, end));
    from = end;
  }
  push(sentences, trimmed(text, from, span.end));
  return sentences;
}

/** The sentence around a passage, or the run of sentences where it spans several. Needs no report, only its text. */
export function sentenceAround(text: string, passage: Span): Span {
  const region = paragraphAround(text, passage);
  const sentences = readBlocks(text, region).flatMap((block) => splitSentences(text, block.body));
  const first = sentences.find((sentence) => sentence.end > passage.start) ?? passage;
  const last = sentences.findLast((sentence) => sentence.start < passage.end) ?? passage;
  return { start: Math.min(first.start, passage.start), end: Math.max(last.end, passage.end) };
}

function push(sentences: Sentence[], sentence: Span): void {
  if (sentence.end > sentence.start) sentences.push(sentence);
}

function isEnd(text: string, span: Span, from: number, mark: number, end: number): boolean {
  const next = /\S+/u.exec(text.slice(end, Math.min(end + 60, span.end)))?.[0] ?? '';
  if (next === '') return true;
  const bare = next.replace(/^["'“‘«([]+/u, '');
  if (/^\p{Ll}/u.test(bare)) return false;
  if (text[mark] !== '.' || text[mark + 1] === '.') return true;
  const before = /[^\s("“‘[]*$/u.exec(text.slice(Math.max(from, mark - 40), mark))?.[0] ?? '';
  return !isAbbreviated(before, bare);
}

/** Does the full stop after `word` belong to an abbreviation rather than end the sentence before `next`? */
function isAbbreviated(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (LEADING.has(lower)) return true;
  const opens = OPENERS.has(next.toLowerCase().replace(/[^\p{L}].*$/u, ''));
  if (/^\p{Lu}$/u.test(word)) return !opens;
  if (BEFORE_NUMBER.has(lower)) return /^\d/.test(next);
  if (CLOSING.has(lower) || /^(?:\p{L}{1,3}\.)+\p{L}{1,2}$/u.test(word)) return !opens;
  return false;
}

function paragraphAround(text: string, passage: Span): Span {
  const before = text.slice(0, passage.start);
  const start = Math.max(
    before.lastIndexOf('\n\n'),
    before.lastIndexOf('\n\r\n'),
    before.lastIndexOf('\r\r'),
    0,
  );
  const rest = /\r?\n[^\S\n]*\r?\n|\r\r/.exec(text.slice(passage.end));
  return { start, end: rest ? passage.end + rest.index : text.length };
}
