import { drawn, shuffled } from '../chance.ts';
import { honestCandidates, MINIMUM, mutuallyApart, nearTo } from '../distractors.ts';
import type { QuestionOf } from '../question.ts';
import { shapeOf } from '../shape.ts';
import { type Ask, baseOf } from './ask.ts';

/** The items of a list among decoys, as many as there are items, but at least three. */
export function completeQuestion(ask: Ask): QuestionOf<'complete'> | undefined {
  const { card, own, others, difficulty, chance } = ask;
  if (card.form !== 'list' || card.answer.length < 2) return undefined;
  const shapes = new Set(card.answer.map((item) => shapeOf(item, card.answerType, card.prompt)));
  if (shapes.size > 1) return undefined;
  const typical = card.answer.toSorted((a, b) => a.length - b.length)[card.answer.length >> 1] ?? '';
  const honest = honestCandidates(card, own, others);
  const decoys = mutuallyApart(drawn(honest, nearTo(typical, difficulty), chance))
    .slice(0, Math.max(MINIMUM, Math.min(card.answer.length, 5)))
    .map(({ text }) => text);
  if (decoys.length < MINIMUM) return undefined;
  const options = shuffled([...card.answer, ...decoys], chance);
  const right = options.map((option) => card.answer.includes(option));
  return { ...baseOf(ask), kind: 'complete', prompt: card.prompt, options, right };
}
