import { shuffled } from '../chance.ts';
import type { QuestionOf } from '../question.ts';
import { type Ask, baseOf } from './ask.ts';

/** The items of a list to be put in order: its own, or that in which the report names them. */
export function orderQuestion(ask: Ask): QuestionOf<'order'> | undefined {
  const { card, chance } = ask;
  if (card.form !== 'list' || card.answer.length < 3) return undefined;
  const places = card.answer.map((_, place) => place);
  const shuffle = shuffled(places, chance);
  // Shown in the right order it would be no question.
  const order = shuffle.every((place, index) => place === index) ? shuffle.toReversed() : shuffle;
  return {
    ...baseOf(ask),
    kind: 'order',
    prompt: card.prompt,
    items: order.map((place) => card.answer[place] ?? ''),
    inherent: card.ordered === true,
    right: places.map((place) => order.indexOf(place)),
  };
}
