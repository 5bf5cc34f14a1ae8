import type { Fact } from '../../fact.ts';
import { countWords, promptWords, spanOf, wordsOf } from '../words.ts';
import { type Act, factOfAct } from './act.ts';
import { hangs, hangsOutside } from './reference.ts';

/** Verbs whose infinitive says what somebody else is to do: "called on X to do Y". */
const CONTROL =
  /^(?:require|enable|allow|help|call|urge|instruct|ask|invite|encourage|task|mandate|request|expect|authorise|authorize|direct|order|advise|oblige|permit|remind|appeal|commission|empower|commit|charge|force|lead|cause)$/;

/** "The Board instructed the Secretary to report by May": what was the Secretary instructed to do? */
export function complementFact(act: Act): Fact | undefined {
  const { statement, phrase, asking, condition } = act;
  const { line } = statement;
  const [tail] = phrase.tails;
  if (!CONTROL.test(phrase.base) || tail?.kind !== 'purpose' || !phrase.object || act.passive)
    return undefined;
  const object = promptWords(line, phrase.object);
  const answer = wordsOf(line, { from: tail.from + 1, to: tail.to });
  if (hangs(object) || countWords(answer.text) > 18 || hangsOutside(answer.text)) return undefined;
  const prompt = `${condition}what ${asking.core} ${object} to do?`;
  return factOfAct(
    act,
    act.kind,
    [{ form: 'question', prompt, answer: [answer], answerType: 'phrase', weight: act.weight + 4 }],
    spanOf(line, tail).end,
  );
}
