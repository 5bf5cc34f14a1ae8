import type { Card } from '../deck/card.ts';
import { recall } from './fsrs.ts';
import { fraction } from './fuzz.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { DeckOptions, Mix } from './options.ts';
import type { StudyDay } from './studyDay.ts';

/** New cards in the order in which the deck introduces them; chance is the day's, so that a reload changes nothing. */
export function inNewOrder(
  cards: readonly Card[],
  { newOrder }: DeckOptions,
  today: StudyDay,
): readonly Card[] {
  switch (newOrder) {
    case 'importance':
      return byKey(cards, (card) => -card.importance);
    case 'report':
      return byKey(cards, (card) => card.passage.start);
    case 'random':
      return byKey(cards, (card) => fraction(`${card.id}@${today}`));
  }
}

/** Cards in review in the order in which the deck asks them. */
export function inReviewOrder(
  cards: readonly Card[],
  table: MemoryTable,
  { reviewOrder, weights }: DeckOptions,
  today: StudyDay,
): readonly Card[] {
  return byKey(cards, (card) => {
    const state = table.state(card.id);
    if (state.state === 'New') return 0;
    switch (reviewOrder) {
      case 'loss':
        return -expectedLoss(weights, state.stability, today - state.lastDay);
      case 'recall':
        return recall(weights, state.stability, today - state.lastDay);
      case 'due':
        return state.due;
      case 'shortest':
        return state.due - state.last;
      case 'longest':
        return state.last - state.due;
      case 'hardest':
        return -state.difficulty;
      case 'random':
        return fraction(`${card.id}@${today}`);
    }
  });
}

/**
 * What would be forgotten if a card waited another day: R(t) − R(t + 1), the fall of its recall in that day.
 * Of many overdue cards those with the steepest fall come first, so that a backlog costs least.
 *
 * @param elapsed whole study days since the last answer
 */
export function expectedLoss(weights: readonly number[], stability: number, elapsed: number): number {
  return recall(weights, stability, elapsed) - recall(weights, stability, elapsed + 1);
}

/** Stable sort by a key that is worked out once a card. */
function byKey(cards: readonly Card[], key: (card: Card) => number): readonly Card[] {
  return cards
    .map((card) => ({ card, key: key(card) }))
    .sort((a, b) => a.key - b.key)
    .map(({ card }) => card);
}

/** Reviews and new cards in one row. */
export function mixed(reviews: readonly Card[], fresh: readonly Card[], mix: Mix): readonly Card[] {
  switch (mix) {
    case 'newFirst':
      return [...fresh, ...reviews];
    case 'reviewsFirst':
      return [...reviews, ...fresh];
    case 'spread':
      return spread(reviews, fresh);
  }
}

/** New cards spread evenly among the reviews. */
function spread(reviews: readonly Card[], fresh: readonly Card[]): readonly Card[] {
  const behind = (index: number) => Math.round((reviews.length * (index + 1)) / (fresh.length + 1));
  const among = fresh.flatMap((card, index) => [
    ...reviews.slice(index === 0 ? 0 : behind(index - 1), behind(index)),
    card,
  ]);
  return [...among, ...reviews.slice(fresh.length === 0 ? 0 : behind(fresh.length - 1))];
}
