import type { Card, CardId } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { type IndexedDeck, indexed, type QuizDeck } from './candidates.ts';
import { chanceOf, drawn, shuffled } from './chance.ts';
import { type Ask, baseOf } from './kinds/ask.ts';
import { choiceQuestion } from './kinds/choice.ts';
import { completeQuestion } from './kinds/complete.ts';
import { matchQuestion } from './kinds/match.ts';
import { orderQuestion } from './kinds/order.ts';
import { sourceQuestion } from './kinds/source.ts';
import { truthQuestion } from './kinds/truth.ts';
import type { Difficulty, Kind, Question, QuizSettings } from './question.ts';

/** A card to be asked, and the deck it is in. */
export type Asked = { readonly deck: DeckId; readonly card: CardId };

const MAKERS: Readonly<Record<Kind, (ask: Ask) => Question | undefined>> = {
  choice: choiceQuestion,
  truth: truthQuestion,
  type: (ask) => ({ ...baseOf(ask), kind: 'type', prompt: ask.card.prompt }),
  order: orderQuestion,
  match: matchQuestion,
  complete: completeQuestion,
  source: sourceQuestion,
};

/** How often each kind comes when all are mixed: the harder, the more has to be brought forth instead of recognised. */
const WEIGHTS: Readonly<Record<Difficulty, Readonly<Record<Kind, number>>>> = {
  gentle: { choice: 4, truth: 3, match: 2, complete: 3, source: 1, order: 1, type: 1 },
  fair: { choice: 4, truth: 2, match: 2, complete: 3, source: 1, order: 1, type: 2 },
  hard: { choice: 3, truth: 1, match: 2, complete: 2, source: 1, order: 2, type: 4 },
};

/** Kinds that a card's form allows, whether or not honest wrong options are found for it. */
function suits(kind: Kind, { form, answer, answerType }: Card): boolean {
  switch (kind) {
    case 'order':
      return form === 'list' && answer.length >= 3;
    case 'complete':
      return form === 'list';
    case 'choice':
    case 'truth':
      return form !== 'list';
    case 'match':
      return form !== 'list' || answerType === 'office';
    case 'type':
    case 'source':
      return true;
  }
}

/**
 * The questions of a quiz: the same for the same decks, cards, settings and seed, on every device.
 * A card whose kind lacks three honest wrong options is asked in another of the chosen kinds, or else typed;
 * one whose form suits none of the chosen kinds is left out.
 *
 * @param asked what to ask, the most wanted first: a shorter quiz takes the first ones
 * @param decks every deck that may lend wrong options
 */
export function makeQuestions(
  asked: readonly Asked[],
  decks: readonly QuizDeck[],
  settings: Pick<QuizSettings, 'kinds' | 'difficulty' | 'length'>,
  seed: string,
): readonly Question[] {
  const byId = new Map(decks.map((deck) => [deck.id, indexed(deck)]));
  const suiting = asked.flatMap(({ deck, card }) => {
    const own = byId.get(deck);
    const place = own?.place.get(card);
    const found = place === undefined ? undefined : own?.cards[place];
    if (own === undefined || found === undefined) return [];
    return settings.kinds.some((kind) => suits(kind, found)) ? [{ own, card: found }] : [];
  });
  const most =
    typeof settings.length === 'object' && 'count' in settings.length ? settings.length.count : Infinity;
  const questions: Question[] = [];
  const used = new Set<CardId>();
  for (const { own, card } of suiting) {
    if (questions.length >= most) break;
    if (used.has(card.id)) continue;
    const open = suiting
      .filter((each) => each.own === own && !used.has(each.card.id))
      .map((each) => each.card);
    const others = [...byId.values()].filter((deck) => deck !== own);
    const question = questionFor(card, own, others, open, settings, seed);
    if (question === undefined) continue;
    questions.push(question);
    for (const each of question.cards) used.add(each);
  }
  return shuffled(questions, chanceOf(`${seed}\norder`));
}

function questionFor(
  card: Card,
  own: IndexedDeck,
  others: readonly IndexedDeck[],
  open: readonly Card[],
  { kinds, difficulty }: Pick<QuizSettings, 'kinds' | 'difficulty'>,
  seed: string,
): Question | undefined {
  const suitable = kinds.filter((kind) => suits(kind, card));
  const weight = (kind: Kind) => WEIGHTS[difficulty][kind] * (kind === 'type' ? brevity(card) : 1);
  const order = drawn(suitable, weight, chanceOf(`${seed}\n${card.id}`));
  for (const kind of [...order, 'type'] as const) {
    const chance = chanceOf(`${seed}\n${card.id}\n${kind}`);
    const question = MAKERS[kind]({ card, own, others, open, difficulty, chance });
    if (question !== undefined) return question;
  }
  return undefined;
}

/** A long answer is seldom to be typed. */
const brevity = ({ answer }: Card) => Math.min(1, (6 / answer.join(' ').split(/\s+/).length) ** 2);

/** The cards in an order drawn by seed, those of the same fact far apart: first one of each fact, then the rest. */
export function inSeededOrder(
  asked: readonly (Asked & { readonly fact: string })[],
  seed: string,
): readonly Asked[] {
  const seen = new Set<string>();
  const [first, later]: [Asked[], Asked[]] = [[], []];
  for (const { deck, card, fact } of shuffled(asked, chanceOf(`${seed}\ncards`))) {
    (seen.has(fact) ? later : first).push({ deck, card });
    seen.add(fact);
  }
  return [...first, ...later];
}
