import type { Card, CardId } from '../deck/card.ts';
import type { Question } from './question.ts';
import { type Judgement, judgeTyped } from './typedAnswer.ts';

/** What a learner answered; `pass` where they gave nothing. */
export type Given =
  | { readonly kind: 'choice' | 'source'; readonly chosen: number }
  | { readonly kind: 'truth'; readonly said: boolean }
  | { readonly kind: 'type'; readonly text: string }
  /** For each place, the index of the item put there. */
  | { readonly kind: 'order'; readonly order: readonly number[] }
  /** For each prompt, the index of the option laid to it. */
  | { readonly kind: 'match'; readonly pairs: readonly number[] }
  | { readonly kind: 'complete'; readonly ticked: readonly boolean[] }
  | { readonly kind: 'pass' };

/** What an answer was worth for one card. */
export type Mark = {
  readonly card: CardId;
  readonly correct: boolean;
  /** What was given, in words; empty where nothing was. */
  readonly given: string;
};

/** How to judge what is typed for a card. */
export type Judging = {
  readonly cardOf: (id: CardId) => Pick<Card, 'answer' | 'ordered'> | undefined;
  readonly acceptedOf: (id: CardId) => readonly string[];
  /** BCP 47 tag of the deck. */
  readonly language: string;
};

/** What an answer to a question is worth: a mark a card. An answer of another kind than the question is worth nothing. */
export function marksOf(question: Question, given: Given, judging: Judging): readonly Mark[] {
  const [card] = question.cards;
  if (card === undefined || given.kind !== question.kind) return wrongMarks(question);
  const one = (correct: boolean, words: string) => [{ card, correct, given: words }];
  switch (question.kind) {
    case 'choice':
    case 'source': {
      const chosen = given.kind === 'choice' || given.kind === 'source' ? given.chosen : -1;
      return one(chosen === question.right, question.options[chosen] ?? '');
    }
    case 'truth': {
      const said = given.kind === 'truth' && given.said;
      return one(said === question.isTrue, `${question.claim}: ${said}`);
    }
    case 'type': {
      const text = given.kind === 'type' ? given.text : '';
      return one(typedJudgement(card, text, judging)?.verdict !== 'wrong', text);
    }
    case 'order': {
      const order = given.kind === 'order' ? given.order : [];
      return one(isSame(order, question.right), listed(order.map((at) => question.items[at])));
    }
    case 'complete': {
      const ticked = given.kind === 'complete' ? given.ticked : [];
      return one(isSame(ticked, question.right), listed(question.options.filter((_, at) => ticked[at])));
    }
    case 'match': {
      const pairs = given.kind === 'match' ? given.pairs : [];
      return question.cards.map((each, at) => ({
        card: each,
        correct: pairs[at] !== undefined && pairs[at] === question.right[at],
        given: question.options[pairs[at] ?? -1] ?? '',
      }));
    }
  }
}

const wrongMarks = ({ cards }: Question) => cards.map((card) => ({ card, correct: false, given: '' }));

/** How a typed text compares with the answer of a card; undefined for a card that is not here. */
export function typedJudgement(card: CardId, text: string, judging: Judging): Judgement | undefined {
  const found = judging.cardOf(card);
  return (
    found &&
    judgeTyped(text, {
      answer: found.answer,
      accepted: judging.acceptedOf(card),
      language: judging.language,
      ...(found.ordered !== undefined && { ordered: found.ordered }),
    })
  );
}

const listed = (items: readonly (string | undefined)[]) => items.filter(Boolean).join('; ');

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, at) => each === b[at]);
