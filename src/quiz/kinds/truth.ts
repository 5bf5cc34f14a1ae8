import { drawn } from '../chance.ts';
import { honestCandidates, MINIMUM, nearTo } from '../distractors.ts';
import type { QuestionOf } from '../question.ts';
import { type Ask, baseOf } from './ask.ts';

/** A claim that is true, or has one element swapped for a wrong one of its kind; each as likely. */
export function truthQuestion(ask: Ask): QuestionOf<'truth'> | undefined {
  const { card, own, others, difficulty, chance } = ask;
  const [answer, ...more] = card.answer;
  if (answer === undefined || more.length > 0) return undefined;
  const candidates = honestCandidates(card, own, others);
  if (candidates.length < MINIMUM) return undefined;
  const isTrue = chance() < 0.5;
  const [wrong] = drawn(candidates, nearTo(answer, difficulty), chance);
  const claim = isTrue ? answer : (wrong?.text ?? answer);
  return { ...baseOf(ask), kind: 'truth', prompt: card.prompt, claim, isTrue };
}
