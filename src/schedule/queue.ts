import type { Card, CardId, FactId } from '../deck/card.ts';
import { recall } from './fsrs.ts';
import type { MemoryTable } from './memoryTable.ts';
import { type Instant, MINUTE, type Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import { type StudyDay, studyDayOf } from './studyDay.ts';

/** Cards of one deck as they stand, with the deck's options. */
export type DeckInPlay = { readonly cards: readonly Card[]; readonly options: DeckOptions };

/** What is still to be asked. */
export type Queue = {
  /** Cards in learning, by due time; some not due yet. */
  readonly learning: readonly Card[];
  /** Cards in review, most at risk first, with the new ones spread among them. */
  readonly main: readonly Card[];
};

/**
 * The queue of a day: reviews by falling risk, new cards by importance, both within the limits, siblings apart.
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
  const parts = decks.map((deck) => deckQueue(deck, table, moment, inScope));
  return {
    learning: parts.flatMap((part) => part.learning).sort((a, b) => dueOf(a, table) - dueOf(b, table)),
    main: interspersed(
      parts.flatMap((part) => part.reviews),
      parts.flatMap((part) => part.fresh),
    ),
  };
}

/** Numbers of cards that wait. */
export type Waiting = { readonly fresh: number; readonly learning: number; readonly review: number };

/** How many cards of a deck wait today, in scope. */
export function waiting(
  deck: DeckInPlay,
  table: MemoryTable,
  moment: Moment,
  inScope: (card: Card) => boolean,
): Waiting {
  const { learning, reviews, fresh } = deckQueue(deck, table, moment, inScope);
  const endOfToday = learning.filter((card) => isDueToday(dueOf(card, table), deck.options, moment));
  return { fresh: fresh.length, learning: endOfToday.length, review: reviews.length };
}

const isDueToday = (due: Instant, { rollover }: DeckOptions, moment: Moment) =>
  studyDayOf({ ...moment, now: due }, rollover) <= studyDayOf(moment, rollover);

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
  if (learning !== undefined && dueOf(learning, table) <= moment.now) return { kind: 'card', card: learning };
  const [main] = queue.main;
  if (main !== undefined) return { kind: 'card', card: main };
  if (learning === undefined) return { kind: 'done' };
  const due = dueOf(learning, table);
  return due <= moment.now + learnAhead * MINUTE ? { kind: 'card', card: learning } : { kind: 'wait', due };
}

/** The queue after a card was answered, by the state that the table now holds. */
export function afterAnswer(queue: Queue, card: Card, table: MemoryTable): Queue {
  const others = queue.learning.filter((each) => each.id !== card.id);
  const main = queue.main.filter((each) => each.id !== card.id);
  const { state } = table.state(card.id);
  if (state !== 'Learning' && state !== 'Relearning') return { learning: others, main };
  const due = dueOf(card, table);
  const at = others.findIndex((each) => dueOf(each, table) > due);
  return { main, learning: others.toSpliced(at < 0 ? others.length : at, 0, card) };
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
      const state = table.state(card.id);
      if (state.state !== 'New' && (earliest === undefined || state.due < earliest)) earliest = state.due;
    }
  return earliest;
}

type DeckQueue = {
  readonly learning: readonly Card[];
  readonly reviews: readonly Card[];
  readonly fresh: readonly Card[];
};

function deckQueue(
  { cards, options }: DeckInPlay,
  table: MemoryTable,
  moment: Moment,
  inScope: (card: Card) => boolean,
): DeckQueue {
  const today = studyDayOf(moment, options.rollover);
  const gathered = gather(cards, table, moment, today, inScope);
  const apart = new Set<FactId>(gathered.answeredFacts);
  const risk = (card: Card) => riskOf(card.id, table, today, options);
  const reviews = keepApart(byKey(gathered.reviews, risk), apart);
  const fresh = keepApart(
    byKey(gathered.fresh, (card) => -card.importance),
    apart,
  );
  return {
    learning: gathered.learning,
    reviews: reviews.slice(0, Math.max(0, options.reviewsPerDay - gathered.reviewed)),
    fresh: fresh.slice(0, Math.max(0, options.newPerDay - gathered.introduced)),
  };
}

type Gathered = {
  readonly learning: Card[];
  readonly reviews: Card[];
  readonly fresh: Card[];
  /** Facts of which a card was answered today. */
  readonly answeredFacts: Set<FactId>;
  reviewed: number;
  introduced: number;
};

function gather(
  cards: readonly Card[],
  table: MemoryTable,
  moment: Moment,
  today: StudyDay,
  inScope: (card: Card) => boolean,
): Gathered {
  const gathered: Gathered = {
    learning: [],
    reviews: [],
    fresh: [],
    answeredFacts: new Set(),
    reviewed: 0,
    introduced: 0,
  };
  for (const card of cards) {
    if (table.wasReviewedOn(card.id, today)) gathered.reviewed++;
    if (table.wasIntroducedOn(card.id, today)) gathered.introduced++;
    if (table.wasAnsweredOn(card.id, today)) gathered.answeredFacts.add(card.fact);
    if (!inScope(card) || table.isSuspended(card.id) || table.isBuried(card.id, today)) continue;
    const state = table.state(card.id);
    if (state.state === 'New') gathered.fresh.push(card);
    else if (state.state !== 'Review') gathered.learning.push(card);
    else if (state.due <= moment.now) gathered.reviews.push(card);
  }
  return gathered;
}

/** Stable sort by a key that is worked out once a card. */
function byKey(cards: readonly Card[], key: (card: Card) => number): readonly Card[] {
  return cards
    .map((card) => ({ card, key: key(card) }))
    .sort((a, b) => a.key - b.key)
    .map(({ card }) => card);
}

/** One card a fact: the first; siblings wait for another day. Adds the facts that it lets through to `apart`. */
function keepApart(cards: readonly Card[], apart: Set<FactId>): readonly Card[] {
  return cards.filter(({ fact }) => {
    if (apart.has(fact)) return false;
    apart.add(fact);
    return true;
  });
}

function riskOf(card: CardId, table: MemoryTable, today: StudyDay, options: DeckOptions): number {
  const state = table.state(card);
  return state.state === 'New' ? 1 : recall(options.weights, state.stability, today - state.lastDay);
}

function dueOf(card: Card, table: MemoryTable): Instant {
  const state = table.state(card.id);
  return state.state === 'New' ? 0 : state.due;
}

/** New cards spread evenly among the reviews. */
function interspersed(reviews: readonly Card[], fresh: readonly Card[]): readonly Card[] {
  const behind = (index: number) => Math.round((reviews.length * (index + 1)) / (fresh.length + 1));
  const mixed = fresh.flatMap((card, index) => [
    ...reviews.slice(index === 0 ? 0 : behind(index - 1), behind(index)),
    card,
  ]);
  return [...mixed, ...reviews.slice(fresh.length === 0 ? 0 : behind(fresh.length - 1))];
}
