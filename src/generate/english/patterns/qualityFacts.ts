import type { Draft, Fact } from '../../fact.ts';
import { type Frame, framed, named } from '../frame.ts';
import { type Statement, subjectText } from '../statement.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, promptWords, spanOf, wordsOf } from '../words.ts';
import { hangs } from './reference.ts';

/** "X is full of A and B" → what is X full of; "The N region is big enough for all" → which region. */
export function qualityFacts(statement: Statement, frame: Frame, be: string): readonly Fact[] {
  const { line, clause } = statement;
  const subject = named(subjectText(statement), frame);
  const rest = { from: clause.rest.from, to: clauseEnd(line, clause.rest) };
  const complement = promptWords(line, rest);
  if (hangs(subject) || hangs(complement) || countWords(subject) > 12 || countWords(complement) > 16)
    return [];
  const drafts: Draft[] = [];
  const common = {
    section: 'context',
    form: 'question',
    answerType: 'phrase',
    passage: { start: spanOf(line, clause.subject).start, end: spanOf(line, rest).end },
  } as const;
  const preposition = line.tokens.findIndex(
    (token, at) => at > rest.from && at < rest.to && token.tag === 'preposition',
  );
  const first = line.tokens[rest.from];
  const isGoverned =
    first?.tag === 'adjective' &&
    preposition === rest.from + 1 &&
    /^(?:of|in|on|with|from|by)$/.test(line.tokens[preposition]?.lower ?? '');
  if (isGoverned)
    drafts.push({
      ...common,
      prompt: framed(
        statement.voice,
        frame,
        `what ${be} ${subject} ${first.lower} ${line.tokens[preposition]?.lower ?? ''}?`,
      ),
      answer: [wordsOf(line, { from: preposition + 1, to: rest.to })],
      weight: 54,
    });
  const head = line.tokens[clause.subject.to - 1];
  if (countWords(complement) >= 5 && head?.tag === 'noun' && clause.subject.to - clause.subject.from > 1)
    drafts.push({
      ...common,
      prompt: framed(statement.voice, frame, `which ${head.lower} ${be} ${complement}?`),
      answer: [wordsOf(line, clause.subject)],
      weight: 56,
    });
  if (drafts.length === 0) return [];
  return [{ kind: 'state', parts: [subject, be, complement], sentence: line.span, drafts }];
}

/** The complement ends where another finite verb goes on with the same subject: "is full of A and boasts B". */
function clauseEnd(line: Line, rest: Range): number {
  for (let at = rest.from; at < rest.to - 1; at++) {
    const next = line.tokens[at + 1];
    if (line.tokens[at]?.tag === 'coordinator' && next && /^(?:third|past|modal|be|have)$/.test(next.tag))
      return at;
  }
  return rest.to;
}
