import type { Draft, Fact } from '../../fact.ts';
import { askingOf } from '../asking.ts';
import { itemsOf } from '../coordination.ts';
import { type Frame, framed, standingSubject } from '../frame.ts';
import { verbPhrasesOf } from '../predicate.ts';
import type { Statement } from '../statement.ts';
import { countWords, promptWords, spanOf, wordsOf } from '../words.ts';
import { sectionOf } from './keyNouns.ts';
import { hangs } from './reference.ts';

/** "The delegates set out four demands: A, B, C and D": which four demands did they set out? */
export function colonFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  if (statement.reporting || clause.group.copula || clause.group.passive) return [];
  const colon = line.tokens.findIndex(
    (token, at) => at > clause.group.to && at < clause.rest.to && token.tag === 'colon',
  );
  const [phrase] = verbPhrasesOf(line.tokens, clause);
  const start = phrase?.object?.from;
  const who = standingSubject(statement.who, statement.voice, frame);
  if (colon < 0 || !phrase || start === undefined || who === undefined || hangs(who) || start >= colon)
    return [];
  if (line.tokens[start]?.tag !== 'number') return [];
  if (line.tokens.slice(start, colon).some((token) => /^(?:relative|comma|verb)$/.test(token.tag))) return [];
  const items = itemsOf(line.tokens, { from: colon + 1, to: clause.rest.to }).map((item) =>
    wordsOf(line, item),
  );
  const core = askingOf(statement, phrase, who)?.core;
  const naming = promptWords(line, { from: start, to: colon });
  if (core === undefined || items.length < 2 || items.length > 4 || countWords(naming) > 10 || hangs(naming))
    return [];
  const noun = line.tokens[colon - 1]?.lower ?? '';
  const draft: Draft = {
    section: sectionOf(noun),
    form: 'list',
    prompt: framed(statement.voice, frame, `which ${naming} ${core}?`),
    answer: items,
    answerType: 'phrase',
    passage: { start: spanOf(line, clause.subject).start, end: items.at(-1)?.end ?? 0 },
    weight: 84,
  };
  return [
    {
      kind: 'enumeration',
      parts: [naming, ...items.map((item) => item.text)],
      sentence: line.span,
      drafts: [draft],
    },
  ];
}
