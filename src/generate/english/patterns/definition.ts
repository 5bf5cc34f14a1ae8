import type { Draft, Fact } from '../../fact.ts';
import { type Frame, framed } from '../frame.ts';
import type { Statement } from '../statement.ts';
import { countWords, promptWords, spanOf, wordsOf } from '../words.ts';
import { hangs } from './reference.ts';

/** "X is defined as Y", "The term X refers to Y", "X means that Y": what is X? */
export function definitionFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  const { group, rest } = clause;
  if (group.negated || group.kind === 'modal') return [];
  const first = line.tokens[rest.from]?.lower;
  const as = line.tokens.findIndex((token, at) => at >= rest.from && at < rest.to && token.lower === 'as');
  const isPassive = group.passive && /^(?:define|describe|understand|know)$/.test(group.base) && as >= 0;
  const isRefers = /^(?:refer)$/.test(group.base) && first === 'to' && !group.passive;
  const isMeans = group.base === 'mean' && !group.passive;
  const isDefines = group.base === 'define' && !group.passive && as >= 0;
  if (!isPassive && !isRefers && !isMeans && !isDefines) return [];
  const term = isDefines ? promptWords(line, { from: rest.from, to: as }) : promptWords(line, clause.subject);
  const from = isMeans ? (first === 'that' ? rest.from + 1 : rest.from) : isRefers ? rest.from + 1 : as + 1;
  const answer = wordsOf(line, { from, to: rest.to });
  if (hangs(term) || countWords(term) > 12 || countWords(answer.text) > 20 || countWords(answer.text) < 3)
    return [];
  const draft: Draft = {
    section: /principle|concept/.test(term) ? 'principles' : 'context',
    form: 'question',
    prompt: framed(statement.voice, frame, isMeans ? `what does ${term} mean?` : `what is meant by ${term}?`),
    answer: [answer],
    answerType: 'phrase',
    passage: { start: spanOf(line, clause.subject).start, end: answer.end },
    weight: 82,
  };
  return [{ kind: 'definition', parts: [term, answer.text], sentence: line.span, drafts: [draft] }];
}
