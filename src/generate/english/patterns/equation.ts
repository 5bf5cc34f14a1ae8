import type { Draft, Fact, Words } from '../../fact.ts';
import { itemsOf } from '../coordination.ts';
import { type Frame, framed, named } from '../frame.ts';
import { type Statement, subjectText } from '../statement.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';
import { infinitiveEquation } from './infinitiveEquation.ts';
import { keyNoun, sectionOf } from './keyNouns.ts';
import { qualityFacts } from './qualityFacts.ts';
import { hangs } from './reference.ts';

/** "The goal of X is to …", "Y is a principle of X", "Z is full of …": facts that say what something is. */
export function equationFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  if (!clause.group.copula || clause.group.negated) return [];
  const be = promptWords(line, clause.group).toLowerCase();
  if (!/^(?:is|are|was|were)$/.test(be)) return [];
  const key = keyNoun(line, clause.subject);
  const first = line.tokens[clause.rest.from];
  if (first?.tag === 'to') return key === undefined ? [] : infinitiveEquation(statement, frame, key, be);
  if (first === undefined || /^(?:that|not|how|whether)$/.test(first.lower)) return [];
  if (first.tag === 'adjective' || first.tag === 'preposition') return qualityFacts(statement, frame, be);
  if (key !== undefined && /^(?:the|our|its)$/i.test(line.tokens[clause.subject.from]?.lower ?? ''))
    return plain(statement, frame, key, be);
  const isNamed = /^(?:the|a|an|one)$/.test(first.lower) || startsWithPossessive(line, clause.rest);
  return isNamed ? reversed(statement, frame, be) : key === undefined ? [] : plain(statement, frame, key, be);
}

const startsWithPossessive = (line: Line, range: Range) =>
  line.tokens
    .slice(range.from, Math.min(range.to, range.from + 3))
    .some((token) => /['’] ?s$/.test(token.lower));

/** "Developing X is the principle of Y": asked for by what it is. */
function reversed(statement: Statement, frame: Frame, be: string): readonly Fact[] {
  const { line, clause } = statement;
  const key = keyNoun(line, clause.rest);
  const subject = wordsOf(line, clause.subject);
  const complement = named(promptWords(line, clause.rest), frame);
  if (
    hangs(subject.text) ||
    hangsBut(complement, subject.text) ||
    countWords(subject.text) > 12 ||
    countWords(complement) > 20
  )
    return [];
  if (/\b(?:which|who|where|because|if|but|so)\b|[;:]/.test(complement) || /,(?!.* and )/.test(complement))
    return [];
  const isOne = !/s$/.test(key ?? '') && /^(?:the|a|an|one)\b|['’]s /.test(complement);
  const verb = /^w/.test(be) ? (isOne ? 'was' : 'were') : isOne ? 'is' : 'are';
  const question = `what ${verb} ${complement}?`;
  return [factOf(statement, frame, [subject], question, key ?? '', key ? 84 : 52)];
}

/** "its" in the complement is fine where it means nothing but the thing that the complement names itself. */
const hangsBut = (complement: string, _subject: string) =>
  hangs(complement.replace(/\b(of|with) (\S+['’]s \S+) with its\b/, '$1 $2 with')) &&
  !/['’]s \w+ with its \w+$/.test(complement);

/** "The overall situation is the two goals …": asked for by the subject. */
function plain(statement: Statement, frame: Frame, key: string, be: string): readonly Fact[] {
  const { line, clause } = statement;
  const subject = named(subjectText(statement), frame);
  const whole = wordsOf(line, clause.rest);
  if (hangs(subject) || hangs(whole.text) || countWords(subject) > 16) return [];
  const items = itemsOf(line.tokens, clause.rest).map((item) => wordsOf(line, item));
  const isList = items.length > 1 && items.length <= 4 && items.every((item) => countWords(item.text) <= 12);
  if (!isList && countWords(whole.text) > 14) return [];
  const many =
    isList && /s$/.test(key) ? subject.replace(/^the /i, `the ${numberWord(items.length)} `) : subject;
  return [factOf(statement, frame, isList ? items : [whole], `what ${be} ${many}?`, key, 82)];
}

function factOf(
  statement: Statement,
  frame: Frame,
  answer: readonly Words[],
  question: string,
  key: string,
  weight: number,
): Fact {
  const { line, clause } = statement;
  const draft: Draft = {
    section: sectionOf(key),
    form: answer.length > 1 ? 'list' : 'question',
    prompt: framed(statement.voice, frame, question),
    answer,
    answerType: 'phrase',
    passage: { start: spanOf(line, clause.subject).start, end: spanOf(line, clause.rest).end },
    weight,
  };
  return {
    kind: 'equation',
    parts: [question, ...answer.map((item) => item.text)],
    sentence: line.span,
    drafts: [draft],
  };
}
