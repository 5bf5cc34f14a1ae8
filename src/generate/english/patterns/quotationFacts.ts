import type { Draft, Fact } from '../../fact.ts';
import { type Frame, framed } from '../frame.ts';
import { nameRun, personIn } from '../names.ts';
import { countWords, type Line, spanOf, tidy, wordsOf } from '../words.ts';

/** “…,” said X: the words of a speaker who is named behind them. */
const QUOTED =
  /[“"]([^“”"]{20,180}?)[,.!?]?[”"],? (?:said|says|warned|added|noted|told|declared|argued|remarked|observed|concluded|explained) /u;

/** Shortest and longest quotation to be asked for, in words. */
const [SHORTEST, LONGEST] = [5, 24];

/** Who said what is quoted; the quotation is the question. */
export function quotationFacts(line: Line, frame: Frame): readonly Fact[] {
  const found = QUOTED.exec(line.text.slice(line.span.start, line.span.end));
  const quoted = tidy(found?.[1] ?? '');
  if (!found || countWords(quoted) < SHORTEST || countWords(quoted) > LONGEST) return [];
  const behind = line.span.start + found.index + found[0].length;
  const from = line.tokens.findIndex(({ start }) => start >= behind);
  if (from < 0) return [];
  const run = nameRun(line.tokens, from, line.tokens.length);
  const person = run && personIn(line.tokens, { from, to: run.to });
  if (!person) return [];
  const answer = wordsOf(line, person.name);
  const draft: Draft = {
    section: 'context',
    form: 'question',
    prompt: framed({ kind: 'report' }, frame, `who said “${quoted}”?`),
    answer: [answer],
    answerType: 'person',
    passage: { start: line.span.start + found.index, end: spanOf(line, person.name).end },
    weight: 66,
  };
  return [
    {
      kind: 'participation',
      parts: ['quotation', quoted, answer.text],
      sentence: line.span,
      drafts: [draft],
    },
  ];
}
