import type { Fact } from '../../fact.ts';
import { infinitivesOf } from '../predicate.ts';
import { countWords, promptWords, spanOf, wordsOf } from '../words.ts';
import { type Act, made } from './predicateFacts.ts';
import { hangs } from './reference.ts';

/** Verbs whose infinitive says what somebody else is to do: "called on X to do Y". */
const CONTROL =
  /^(?:require|enable|allow|help|call|urge|instruct|ask|invite|encourage|task|mandate|request|expect|authorise|authorize|direct|order|advise|oblige|permit|remind|appeal|commission|empower|commit|charge|force|lead|cause)$/;

/** "The Board instructed the Secretary to report by May": what was the Secretary instructed to do? */
export function complementFact(act: Act): Fact | undefined {
  const { statement, phrase, asking, lead, condition } = act;
  const { line } = statement;
  const [tail] = phrase.tails;
  if (!CONTROL.test(phrase.base) || tail?.kind !== 'purpose' || !phrase.object) return undefined;
  const object = promptWords(line, phrase.object);
  const answer = wordsOf(line, tail);
  if (hangs(object) || countWords(answer.text) > 20 || hangs(answer.text.replace(/\b(?:its|their)\b/g, '')))
    return undefined;
  const [only] = infinitivesOf(line.tokens, tail);
  if (!only) return undefined;
  const toSkip = { from: tail.from + 1, to: tail.to };
  const answered = wordsOf(line, toSkip);
  return made(
    act,
    act.kind,
    {
      form: 'question',
      prompt: `${lead}${condition}what ${asking.core} ${object} to do?`,
      answer: [answered],
      answerType: 'phrase',
      weight: act.weight + 4,
    },
    spanOf(line, tail).end,
  );
}
