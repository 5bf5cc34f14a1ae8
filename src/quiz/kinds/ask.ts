import type { Card } from '../../deck/card.ts';
import type { IndexedDeck } from '../candidates.ts';
import type { Chance } from '../chance.ts';
import type { Difficulty } from '../question.ts';

/** What a question is made from. */
export type Ask = {
  readonly card: Card;
  readonly own: IndexedDeck;
  /** Decks that lend wrong options where the card's own has too few. */
  readonly others: readonly IndexedDeck[];
  /** Cards of the same deck still to be asked: matching takes some along. */
  readonly open: readonly Card[];
  readonly difficulty: Difficulty;
  readonly chance: Chance;
};

export const baseOf = ({ card, own }: Ask) => ({ deck: own.id, cards: [card.id] }) as const;
