import type { Draft, Fact, Words } from '../../fact.ts';
import { itemsOf } from '../coordination.ts';
import { type Frame, framed, named } from '../frame.ts';
import { infinitivesOf, type VerbPhrase } from '../predicate.ts';
import { type Statement, subjectText } from '../statement.ts';
import { countWords, type Line, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';
import { sectionOf } from './keyNouns.ts';
import { hangs } from './reference.ts';

type Equation = {
  readonly statement: Statement;
  readonly frame: Frame;
  readonly key: string;
  readonly be: string;
  readonly naming: string;
};

/** "The tasks of X were to A, B and C; D; and E": one list, split where the report itself splits it. */
export function infinitiveEquation(
  statement: Statement,
  frame: Frame,
  key: string,
  be: string,
): readonly Fact[] {
  const { line, clause } = statement;
  const naming = named(subjectText(statement), frame).replace(/^(?:a|an) /i, 'the ');
  if (hangs(naming)) return [];
  const equation: Equation = { statement, frame, key, be, naming };
  const [first = [], ...others] = semicolonGroups(line, infinitivesOf(line.tokens, clause.rest));
  const facts = groupFacts(equation, first, others.length > 0);
  return [...facts, ...others.flat().flatMap((phrase) => partFact(equation, phrase))];
}

function groupFacts(
  equation: Equation,
  group: readonly VerbPhrase[],
  isFirstOfSeveral: boolean,
): readonly Fact[] {
  const { statement, key, be, naming } = equation;
  const { line } = statement;
  const answers = group.map((phrase) => withTo(line, phrase));
  const [only] = answers;
  if (answers.length === 1 && only)
    return countWords(only.text) <= 20 ? [factOf(equation, [only], `what ${be} ${naming}?`, 94)] : [];
  if (answers.length > 4)
    return answers.slice(1).map((answer, index) => chained(equation, answers[index], answer));
  if (answers.length === 0) return [];
  const many = numberWord(answers.length);
  const counted = naming.replace(/^the /i, `the ${many} `);
  const plural = isFirstOfSeveral
    ? `which ${many} of ${naming} ${be} named first?`
    : `what ${be} ${counted}?`;
  return [factOf(equation, answers, /s$/.test(key) ? plural : `which ${many} things make up ${naming}?`, 94)];
}

function factOf(equation: Equation, answer: readonly Words[], question: string, weight: number): Fact {
  const { statement, frame, key, naming } = equation;
  const { line, clause } = statement;
  const draft: Draft = {
    section: sectionOf(key),
    form: answer.length > 1 ? 'list' : 'question',
    prompt: framed(statement.voice, frame, question),
    answer,
    answerType: 'phrase',
    passage: { start: spanOf(line, clause.subject).start, end: answer.at(-1)?.end ?? 0 },
    weight,
  };
  return {
    kind: 'equation',
    parts: [naming, ...answer.map((item) => item.text)],
    sentence: line.span,
    drafts: [draft],
  };
}

/** Of five and more, each is asked for by the one before it. */
function chained(equation: Equation, before: Words | undefined, answer: Words): Fact {
  return factOf(
    equation,
    [answer],
    `which part of ${equation.naming} is named right after “${before?.text ?? ''}”?`,
    70,
  );
}

/** One member behind a semicolon: asked for by its object. */
function partFact(equation: Equation, phrase: VerbPhrase): readonly Fact[] {
  const { statement, frame, naming, key, be } = equation;
  const { line } = statement;
  if (!phrase.object) return [];
  const items = itemsOf(line.tokens, phrase.object).map((item) => wordsOf(line, item));
  if (items.length > 4 || items.some((item) => countWords(item.text) > 12)) return [];
  const tails = phrase.tails.map((tail) => promptWords(line, tail)).join(' ');
  const verb = promptWords(line, phrase.verb);
  const wh = items.length > 1 ? `which ${numberWord(items.length)} things` : 'what';
  const of = new RegExp(`^the (?:[\\w-]+ )*?${key} of `, 'i').exec(naming)?.[0];
  const was = be === 'were' || be === 'was' ? 'was' : 'is';
  const question =
    of === undefined
      ? `as part of ${naming}, ${wh} ${be} to be ${verb} ${tails}?`
      : `${wh} ${was} ${naming.slice(of.length)} to ${verb} ${tails}?`;
  if (of === undefined) return [];
  const draft: Draft = {
    section: sectionOf(key),
    form: items.length > 1 ? 'list' : 'question',
    prompt: framed(statement.voice, frame, question),
    answer: items,
    answerType: 'phrase',
    passage: spanOf(line, phrase),
    weight: 80,
  };
  return [
    {
      kind: 'equation',
      parts: [naming, verb, ...items.map((item) => item.text)],
      sentence: line.span,
      drafts: [draft],
    },
  ];
}

function semicolonGroups(line: Line, phrases: readonly VerbPhrase[]): readonly (readonly VerbPhrase[])[] {
  const groups: VerbPhrase[][] = [[]];
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    const between = before ? line.tokens.slice(before.to, phrase.from) : [];
    if (between.some((token) => token.tag === 'semicolon')) groups.push([]);
    groups.at(-1)?.push(phrase);
  }
  return groups;
}

/** An infinitive keeps the "to" that stands right before it. */
function withTo(line: Line, phrase: VerbPhrase): Words {
  const hasTo = line.tokens[phrase.from - 1]?.tag === 'to';
  return wordsOf(line, { from: hasTo ? phrase.from - 1 : phrase.from, to: phrase.to });
}
