import type { Fact } from '../../fact.ts';
import type { Tail } from '../predicate.ts';
import { countWords, promptWords, spanOf, wordsOf } from '../words.ts';
import { type Act, factOfAct } from './act.ts';
import { hangs } from './reference.ts';

/** ", letting the awareness of X take root in Y": what should take root? */
export function resultFact(act: Act, tail: Tail): Fact | undefined {
  const { line, clause } = act.statement;
  const modal = line.tokens[clause.group.auxiliary];
  if (
    !/^(?:letting|helping|making)$/.test(line.tokens[tail.from]?.lower ?? '') ||
    modal?.tag !== 'modal' ||
    /^needs?$/.test(modal.lower)
  )
    return undefined;
  const verb = line.tokens.findIndex(
    (token, at) => at > tail.from + 1 && at < tail.to && token.tag === 'verb',
  );
  if (verb < 0) return undefined;
  const answer = wordsOf(line, { from: tail.from + 1, to: verb });
  const rest = promptWords(line, { from: verb, to: tail.to });
  if (hangs(answer.text) || hangs(rest) || countWords(answer.text) > 12 || countWords(rest) < 3)
    return undefined;
  const prompt = `what ${modal.lower} ${rest}?`;
  return factOfAct(
    { ...act, start: spanOf(line, tail).start },
    'purpose',
    [{ form: 'question', prompt, answer: [answer], answerType: 'phrase', weight: act.weight + 12 }],
    spanOf(line, tail).end,
  );
}
