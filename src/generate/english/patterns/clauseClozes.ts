import { GAP } from '../../../deck/card.ts';
import type { Draft, Fact } from '../../fact.ts';
import { predicateRange, trim } from '../clause.ts';
import { type Frame, framed, impersonal, standingSubject } from '../frame.ts';
import { STOPWORDS } from '../lexicon/stopwords.ts';
import { type VerbPhrase, verbPhrasesOf } from '../predicate.ts';
import type { Statement } from '../statement.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, promptWords, spanOf, tidy, wordsOf } from '../words.ts';
import { isLight } from './act.ts';
import { hangsOutside } from './reference.ts';

const MAX_CLOZE_WORDS = 30;
const MAX_GAP_WORDS = 9;

/**
 * A statement that no question pattern fits, asked for by its own words: the clause with a gap where its object,
 * complement or last adverbial stands. The report's grammar is kept, so the card reads well whatever the clause is like.
 */
export function clauseClozes(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  const subject = standingSubject(statement.who, statement.voice, frame);
  if (statement.reporting || subject === undefined) return [];
  if (/^(?:his|her|its|their) /i.test(subject)) return [];
  const whole = predicateRange(clause);
  const gap = gapOf(statement, whole.to);
  if (!gap || hangsOutside(subject)) return [];
  const before = promptWords(line, { from: clause.subject.to, to: gap.from }).replace(/^, /, '');
  const after = promptWords(line, { from: gap.to, to: whole.to });
  const text = impersonal(tidy(`${subject} ${before} ${GAP} ${after}`)).replace(/[.;,:]+$/, '');
  const words = countWords(text);
  if (/gratitude|appreciation|thank/.test(text)) return [];
  if (hangsOutside(text) || words > MAX_CLOZE_WORDS || words < 5 || /["“”]/.test(text)) return [];
  const prompt = framed(statement.voice, frame, `${conditionOf(statement)}${text}.`);
  const draft: Draft = {
    section: clause.group.kind === 'modal' ? 'measures' : 'context',
    form: 'cloze',
    prompt,
    answer: [wordsOf(line, gap)],
    answerType: 'phrase',
    passage: { start: spanOf(line, clause.subject).start, end: spanOf(line, whole).end },
    weight: 44,
    spare: true,
  };
  return [
    { kind: 'state', parts: [text, draft.answer[0]?.text ?? ''], sentence: line.span, drafts: [draft] },
  ];
}

function conditionOf({ line, clause }: Statement): string {
  if (!clause.lead) return '';
  const text = promptWords(line, clause.lead);
  return /^(?:if|when|where|unless|after|before|once|until)\b/i.test(text) && !hangsOutside(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}, `
    : '';
}

/** The telling part: the first object that is no light word; else the last adverbial, without its preposition. */
function gapOf({ line, clause }: Statement, end: number): Range | undefined {
  const phrases = verbPhrasesOf(line.tokens, clause);
  for (const phrase of phrases) {
    const last = phrase.object ? line.tokens[phrase.object.to - 1] : undefined;
    if (/^(?:make|keep|render)$/.test(phrase.base) && last?.tag === 'adjective') continue;
    const candidates = [phrase.object, ...phrase.tails.toReversed().map((tail) => inner(line, phrase, tail))];
    for (const range of candidates) {
      if (!range) continue;
      const gap = trim(line.tokens, { from: range.from, to: Math.min(range.to, end) });
      if (isTelling(line, gap)) return gap;
    }
  }
  return undefined;
}

function inner(line: Line, _phrase: VerbPhrase, tail: Range & { readonly kind: string }): Range | undefined {
  if (tail.kind === 'extra' || tail.kind === 'that') return undefined;
  const isLed = /^(?:preposition|to)$/.test(line.tokens[tail.from]?.tag ?? '');
  return { from: isLed ? tail.from + 1 : tail.from, to: tail.to };
}

function isTelling(line: Line, gap: Range): boolean {
  const text = promptWords(line, gap);
  const words = text.split(' ');
  if (gap.to <= gap.from || words.length > MAX_GAP_WORDS || isLight(text) || hangsOutside(text)) return false;
  const first = line.tokens[gap.from];
  const last = line.tokens[gap.to - 1];
  if (
    !first ||
    !last ||
    /^(?:subordinator|relative|modal|comma|preposition|coordinator)$/.test(first.tag) ||
    /^(?:preposition|determiner|to|be|modal|coordinator)$/.test(last.tag)
  )
    return false;
  if (gap.to - gap.from === 1 && /^(?:adverb|adjective|participle|past|verb)$/.test(first.tag)) return false;
  if (isLight(words[0] ?? '') || /,/.test(text)) return false;
  const telling = words.filter((word) => !STOPWORDS.has(word.toLowerCase()) && /\p{L}/u.test(word));
  return telling.length > 0 && !/^(?:its|their|his|her)\b/i.test(text);
}
