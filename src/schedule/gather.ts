import type { Card, FactId } from '../deck/card.ts';
import { missedItems } from './listItems.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { Moment } from './moment.ts';
import { type DeckOptions, limitsOn } from './options.ts';
import { dueDayOf, type StudyDay, studyDayOf } from './studyDay.ts';

/** Cards of one deck as they stand, with the deck's options. */
export type DeckInPlay = { readonly cards: readonly Card[]; readonly options: DeckOptions };

/** The cards of a deck that a day could ask, in the deck's order, and what the day has seen of it already. */
export type Gathered = {
  readonly today: StudyDay;
  /** Cards in their steps, missed items of lists among them; some not due yet. */
  readonly learning: readonly Card[];
  readonly reviews: readonly Card[];
  readonly fresh: readonly Card[];
  /** Facts of which a card was answered today. */
  readonly answeredFacts: ReadonlySet<FactId>;
  /** What the day may still introduce, and still review. */
  readonly newLeft: number;
  readonly reviewsLeft: number;
};

/** One pass over a deck: what waits of it today. The limits count what was done in all of its sections. */
export function gather({ cards, options }: DeckInPlay, table: MemoryTable, moment: Moment): Gathered {
  const today = studyDayOf(moment, options.rollover);
  const learning: Card[] = [];
  const reviews: Card[] = [];
  const fresh: Card[] = [];
  const answeredFacts = new Set<FactId>();
  let [reviewed, introduced] = [0, 0];
  table.walk(cards, (card) => {
    if (table.wasReviewedOn(card.id, today)) reviewed++;
    if (table.wasIntroducedOn(card.id, today)) introduced++;
    if (table.wasAnsweredOn(card.id, today)) answeredFacts.add(card.fact);
    if (table.isSuspended(card.id) || table.isBuried(card.id, today)) return;
    const state = table.state(card.id);
    if (state.state === 'New') {
      fresh.push(card);
      return;
    }
    const missed = missedItems(card, table);
    learning.push(...missed);
    if (state.state !== 'Review') learning.push(card);
    else if (missed.length === 0 && dueDayOf(state.due, moment.utcOffset, options.rollover) <= today)
      reviews.push(card);
  });
  const limits = limitsOn(today, options);
  return {
    today,
    learning,
    reviews,
    fresh,
    answeredFacts,
    newLeft: Math.max(0, limits.newPerDay - introduced),
    reviewsLeft: Math.max(0, limits.reviewsPerDay - reviewed),
  };
}

/**
 * One card a fact where the options bury siblings: the first of each; the others wait for another day.
 *
 * @param reviews in the order in which they are to be asked
 * @param fresh   likewise; a fact that is reviewed today introduces no new card
 */
export function withoutSiblings(
  reviews: readonly Card[],
  fresh: readonly Card[],
  answeredFacts: ReadonlySet<FactId>,
  { buryReviewSiblings, buryNewSiblings }: DeckOptions,
): { readonly reviews: readonly Card[]; readonly fresh: readonly Card[] } {
  const seen = new Set(answeredFacts);
  const firsts = (cards: readonly Card[]) =>
    cards.filter(({ fact }) => {
      if (seen.has(fact)) return false;
      seen.add(fact);
      return true;
    });
  const apart = buryReviewSiblings ? firsts(reviews) : reviews;
  if (!buryReviewSiblings) for (const { fact } of reviews) seen.add(fact);
  return { reviews: apart, fresh: buryNewSiblings ? firsts(fresh) : fresh };
}
