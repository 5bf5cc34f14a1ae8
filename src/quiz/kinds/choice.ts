import { shuffled } from '../chance.ts';
import { honestCandidates, threeDistractors } from '../distractors.ts';
import type { QuestionOf } from '../question.ts';
import { type Ask, baseOf } from './ask.ts';

/** Four options, one right. */
export function choiceQuestion(ask: Ask): QuestionOf<'choice'> | undefined {
  const { card, own, others, difficulty, chance } = ask;
  const [answer, ...more] = card.answer;
  if (answer === undefined || more.length > 0) return undefined;
  const wrong = threeDistractors(answer, honestCandidates(card, own, others), difficulty, chance);
  if (wrong === undefined) return undefined;
  const options = shuffled([answer, ...wrong], chance);
  return { ...baseOf(ask), kind: 'choice', prompt: card.prompt, options, right: options.indexOf(answer) };
}
