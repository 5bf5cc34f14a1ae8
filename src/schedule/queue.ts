import type { Card, CardId, Section } from '../deck/card.ts';
import { type DeckInPlay, gather, withoutSiblings } from './gather.ts';
import { listOf, missedItems } from './listItems.ts';
import type { MemoryTable } from './memoryTable.ts';
import { type Instant, MINUTE, type Moment } from './moment.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { inNewOrder, inReviewOrder, mixed } from './order.ts';
import { dueDayOf } from './studyDay.ts';

/** What is still to be asked. */
export type Queue = {
  /** Cards in learning, by due time; some not due yet. */
  readonly learning: readonly Card[];
  /** Cards in review and new ones, in the order in which they are asked. */
  readonly main: readonly Card[];
};

/**
 * The queue of a day: each deck's reviews and new cards in its own order and within its own limits, siblings apart.
 * Sorting comes before the limits, so that the order decides what gets in.
 *
 * @param decks   every deck in scope, whole: limits count what was done in all of its sections
 * @param inScope which of their cards are asked for
 */
export function buildQueue(
  decks: readonly DeckInPlay[],
  table: MemoryTable,
  moment: Moment,
  inScope: (card: Card) => boolean,
): Queue {
  const parts = decks.map((deck) => dayOf(deck, table, moment, inScope));
  const mix = decks[0]?.options.mix ?? DEFAULT_OPTIONS.mix;
  return {
    learning: byLearningDue(
      parts.flatMap((part) => part.learning),
      table,
    ),
    main: mixed(
      parts.flatMap((part) => part.reviews),
      parts.flatMap((part) => part.fresh),
      mix,
    ),
  };
}

function dayOf(deck: DeckInPlay, table: MemoryTable, moment: Moment, inScope: (card: Card) => boolean) {
  const { options } = deck;
  const { today, learning, reviews, fresh, answeredFacts, newLeft, reviewsLeft } = gather(
    deck,
    table,
    moment,
  );
  const apart = withoutSiblings(
    inReviewOrder(reviews.filter(inScope), table, options, today),
    inNewOrder(fresh.filter(inScope), options, today),
    answeredFacts,
    options,
  );
  return {
    learning: learning.filter(inScope),
    reviews: apart.reviews.slice(0, reviewsLeft),
    fresh: apart.fresh.slice(0, newLeft),
  };
}

/** Numbers of cards that wait. */
export type Waiting = { readonly fresh: number; readonly learning: number; readonly review: number };

/** How many cards of a deck, and of each of its sections, wait today. Counting needs no sorting. */
export function waiting(
  deck: DeckInPlay,
  table: MemoryTable,
  moment: Moment,
): { readonly all: Waiting; readonly of: (section: Section) => Waiting } {
  const { options } = deck;
  const { today, learning, reviews, fresh, answeredFacts, newLeft, reviewsLeft } = gather(
    deck,
    table,
    moment,
  );
  const learningToday = learning.filter(
    (card) => dueDayOf(learningDue(card, table), moment.utcOffset, options.rollover) <= today,
  );
  const count = (inScope: (card: Card) => boolean): Waiting => {
    const apart = withoutSiblings(reviews.filter(inScope), fresh.filter(inScope), answeredFacts, options);
    return {
      fresh: Math.min(apart.fresh.length, newLeft),
      learning: learningToday.filter(inScope).length,
      review: Math.min(apart.reviews.length, reviewsLeft),
    };
  };
  return { all: count(() => true), of: (section) => count((card) => card.section === section) };
}

/** What comes next of a queue. */
export type Next =
  | { readonly kind: 'card'; readonly card: Card }
  /** Only learning cards are left, and the first comes back at `due`. */
  | { readonly kind: 'wait'; readonly due: Instant }
  | { readonly kind: 'done' };

/**
 * The next card: a learning card that is due, else the main queue, else a learning card within the learn-ahead time.
 */
export function nextOf(queue: Queue, table: MemoryTable, moment: Moment, learnAhead: number): Next {
  const [learning] = queue.learning;
  if (learning !== undefined && learningDue(learning, table) <= moment.now)
    return { kind: 'card', card: learning };
  const [main] = queue.main;
  if (main !== undefined) return { kind: 'card', card: main };
  if (learning === undefined) return { kind: 'done' };
  const due = learningDue(learning, table);
  return due <= moment.now + learnAhead * MINUTE ? { kind: 'card', card: learning } : { kind: 'wait', due };
}

/** The queue after a card was answered, by the states that the table now holds. */
export function afterAnswer(queue: Queue, card: Card, table: MemoryTable): Queue {
  const main = queue.main.filter((each) => each.id !== card.id);
  const missed = missedItems(card, table);
  const returning = new Set([card.id, ...missed.map(({ id }) => id)]);
  const others = queue.learning.filter((each) => !returning.has(each.id));
  const { state } = table.state(card.id);
  const isLearning = state === 'Learning' || state === 'Relearning';
  return {
    main,
    learning: byLearningDue([...others, ...missed, ...(isLearning ? [card] : [])], table),
  };
}

/** The queue of a cram after a card was rated: forgotten ones go to the end, the others are done with. */
export function afterCramming(queue: Queue, card: Card, forgotten: boolean): Queue {
  const others = queue.main.filter(({ id }) => id !== card.id);
  return { learning: [], main: forgotten ? [...others, card] : others };
}

/** When the next card of these becomes due; undefined when none is scheduled. New cards come with the next day. */
export function nextDue(
  decks: readonly DeckInPlay[],
  table: MemoryTable,
  inScope: (card: Card) => boolean,
): Instant | undefined {
  let earliest: Instant | undefined;
  for (const { cards } of decks)
    for (const card of cards) {
      if (!inScope(card) || table.isSuspended(card.id)) continue;
      const due = dueOf(card.id, table);
      if (due !== undefined && (earliest === undefined || due < earliest)) earliest = due;
    }
  return earliest;
}

/** By due time; the items of a list before the list, the shorter wait being the same. */
function byLearningDue(cards: readonly Card[], table: MemoryTable): readonly Card[] {
  return cards
    .map((card) => ({ card, due: learningDue(card, table), isItem: listOf(card.id) !== undefined }))
    .sort((a, b) => a.due - b.due || Number(b.isItem) - Number(a.isItem))
    .map(({ card }) => card);
}

/** When a learning card comes back: a list not before the items of it that were missed. */
function learningDue(card: Card, table: MemoryTable): Instant {
  const own = dueOf(card.id, table) ?? 0;
  return missedItems(card, table).reduce((due, item) => Math.max(due, dueOf(item.id, table) ?? 0), own);
}

function dueOf(id: CardId, table: MemoryTable): Instant | undefined {
  const state = table.state(id);
  return state.state === 'New' ? undefined : state.due;
}
