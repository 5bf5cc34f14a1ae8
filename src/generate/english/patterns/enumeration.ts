import type { Draft, Fact } from '../../fact.ts';
import { predicateRange } from '../clause.ts';
import { itemsOf } from '../coordination.ts';
import { type Frame, framed } from '../frame.ts';
import { SET_NOUNS } from '../lexicon/genre.ts';
import { participleOf } from '../lexicon/morphology.ts';
import type { Statement } from '../statement.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, numberWord, opened, promptWords, spanOf, tidy, wordsOf } from '../words.ts';
import { sectionOf } from './keyNouns.ts';
import { hangs } from './reference.ts';

/** Named sets: "the concepts of A, B and C should …", "a concept featuring A, B and C", "three pillars: A, B and C". */
export function enumerationFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  const facts: Fact[] = [];
  for (let at = clause.subject.from; at < clause.rest.to; at++) {
    const token = line.tokens[at];
    const next = line.tokens[at + 1];
    if (!token || !next) continue;
    if (SET_NOUNS.has(token.lower) && (next.lower === 'of' || next.tag === 'colon'))
      push(facts, setFact(statement, frame, at));
    else if (
      token.tag === 'noun' &&
      /^(?:featuring|comprising|including|covering|combining)$/.test(next.lower)
    )
      push(facts, featureFact(statement, frame, at));
    else if (
      /^(?:concept|principle|idea|vision|policy|strategy|spirit)$/.test(token.lower) &&
      next.lower === 'of'
    )
      push(facts, setFact(statement, frame, at));
  }
  return facts;
}

function push(facts: Fact[], fact: Fact | undefined): void {
  if (fact) facts.push(fact);
}

/** The end of the list that begins at `from`: before the verb group, or where a phrase or the sentence breaks. */
function listEnd(statement: Statement, from: number): number {
  const { line, clause } = statement;
  const limit = from < clause.group.from ? clause.group.from : clause.rest.to;
  for (let at = from; at < limit; at++) {
    const token = line.tokens[at];
    const previous = line.tokens[at - 1];
    if (!token) return at;
    if (/^(?:semicolon|relative|subordinator|colon|modal|be|dash)$/.test(token.tag)) return at;
    if (/^(?:verb|past|to)$/.test(token.tag) && /^(?:comma|noun|coordinator)$/.test(previous?.tag ?? ''))
      return trimmedEnd(line, from, at);
    if (token.tag === 'adverb' && previous?.tag === 'comma') return trimmedEnd(line, from, at);
    if (token.tag === 'ing' && previous?.tag === 'comma') return trimmedEnd(line, from, at);
  }
  return limit;
}

function trimmedEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from && /^(?:comma|coordinator)$/.test(line.tokens[end - 1]?.tag ?? '')) end--;
  return end;
}

function headStart(line: Line, from: number, at: number): number {
  let start = at;
  while (
    start > from &&
    /^(?:adjective|noun|name|number|ing|determiner)$/.test(line.tokens[start - 1]?.tag ?? '') &&
    line.tokens[start]?.tag !== 'determiner'
  )
    start--;
  return start;
}

function setFact(statement: Statement, frame: Frame, at: number): Fact | undefined {
  const { line, clause } = statement;
  const list = { from: at + 2, to: listEnd(statement, at + 2) };
  const items = itemsOf(line.tokens, list);
  if (items.length < 2 || items.length > 4 || !areEven(items)) return undefined;
  const head = { from: headStart(line, clause.subject.from, at), to: at + 1 };
  const inSubject = at < clause.group.from;
  const noun = line.tokens[at]?.lower ?? '';
  const headText = promptWords(line, head)
    .replace(/^(?:the|a|an|our|its|their|these|those|all) /i, '')
    .replace(new RegExp(`^${numberWord(items.length)} `, 'i'), '');
  const many = numberWord(items.length);
  const predicate = tidy(promptWords(line, predicateRange(clause)));
  const answer = items.map((item) => wordsOf(line, item));
  if (inSubject && (hangs(predicate) || countWords(predicate) > 16 || list.to < clause.subject.to - 1))
    return undefined;
  const framing = inSubject ? ` ${predicate}` : contextOf(statement, head);
  if (framing === undefined) return undefined;
  const question = /s$/.test(noun)
    ? `which ${many} ${headText}${framing}?`
    : `the ${headText} of which ${many} things${framing}?`;
  const passage = inSubject
    ? { start: spanOf(line, head).start, end: spanOf(line, clause.rest).end }
    : {
        start: Math.min(spanOf(line, head).start, spanOf(line, clause.group).start),
        end: answer.at(-1)?.end ?? 0,
      };
  const section = sectionOf(noun);
  const common = { section, answerType: 'phrase', passage } as const;
  const drafts: Draft[] = [
    {
      ...common,
      form: 'list',
      prompt: framed(statement.voice, frame, question),
      answer,
      weight: section === 'context' ? 74 : 93,
    },
  ];
  const formula = wordsOf(line, list);
  if (inSubject && section === 'principles' && countWords(formula.text) <= 10)
    drafts.push({
      ...common,
      form: 'cloze',
      prompt: `${opened(promptWords(line, { from: head.from, to: at + 2 }))} […] ${predicate}.`,
      answer: [formula],
      weight: 72,
    });
  return {
    kind: 'enumeration',
    parts: [headText, ...answer.map((item) => item.text)],
    sentence: line.span,
    drafts,
  };
}

/** What is done with the set, where it is the object: "should be advocated", "were reaffirmed". */
function contextOf(statement: Statement, head: Range): string | undefined {
  const { line, clause } = statement;
  // Only an object that stands right behind the verb can be turned into "which … should be advocated" safely.
  const verb = line.tokens[head.from - 1];
  if (!verb?.base || clause.group.passive || clause.group.negated) return undefined;
  const subject = promptWords(line, clause.subject);
  const modal = line.tokens[clause.group.auxiliary];
  if (modal?.tag !== 'modal') return undefined;
  const base = verb.lower;
  return /^(?:we|I)$/i.test(subject)
    ? ` ${modal.lower} be ${participleOf(verb.base)}`
    : hangs(subject)
      ? undefined
      : ` ${/^needs?$/.test(modal.lower) ? `does ${subject} need to` : `${modal.lower} ${subject}`} ${base}`;
}

const areEven = (items: readonly Range[]) => items.every((item) => item.to - item.from <= 8);

/** "the new security concept featuring mutual trust, …": what features it. */
function featureFact(statement: Statement, frame: Frame, at: number): Fact | undefined {
  const { line } = statement;
  const list = { from: at + 2, to: listEnd(statement, at + 2) };
  const items = itemsOf(line.tokens, list);
  if (items.length < 2 || items.length > 4 || !areEven(items)) return undefined;
  const head = { from: headStart(line, statement.clause.subject.from, at), to: at + 1 };
  const headText = promptWords(line, head);
  const word = line.tokens[at + 1]?.lower ?? '';
  if (
    hangs(headText) ||
    countWords(headText.replace(/^(?:the|a|an) /i, '')) < 2 ||
    (word === 'including' && countWords(headText) < 3)
  )
    return undefined;
  const verb = word === 'featuring' ? 'feature in' : word === 'including' ? 'belong to' : 'make up';
  const answer = items.map((item) => wordsOf(line, item));
  const naming = /^(?:a|an) /i.test(headText) ? headText.replace(/^an? /i, 'the ') : headText;
  const prompt = framed(
    statement.voice,
    frame,
    `which ${numberWord(items.length)} things ${verb} ${naming}?`,
  );
  const draft: Draft = {
    section: sectionOf(line.tokens[at]?.lower ?? ''),
    form: 'list',
    prompt,
    answer,
    answerType: 'phrase',
    passage: { start: spanOf(line, head).start, end: answer.at(-1)?.end ?? 0 },
    weight: 88,
  };
  return {
    kind: 'enumeration',
    parts: [headText, ...answer.map((item) => item.text)],
    sentence: line.span,
    drafts: [draft],
  };
}
