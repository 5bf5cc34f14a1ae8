import type { Card, CardId } from '../deck/card.ts';
import type { Deck } from '../deck/deck.ts';
import { recall } from '../schedule/fsrs.ts';
import { isLeech } from '../schedule/leech.ts';
import type { MemoryTable } from '../schedule/memoryTable.ts';
import type { Instant, Moment } from '../schedule/moment.ts';
import type { DeckOptions } from '../schedule/options.ts';
import { dueDayOf, type StudyDay, studyDayOf } from '../schedule/studyDay.ts';
import type { CardHistory } from './cardHistory.ts';
import { finds, folded } from './pattern.ts';
import type { CardStanding, Operator, Property, Query, Term } from './query.ts';

/** A card with what searches compare, made once for many searches. */
export type SearchRow = {
  readonly card: Card;
  readonly deck: Pick<Deck, 'id' | 'title'>;
  readonly options: DeckOptions;
  /** Folded texts. */
  readonly prompt: string;
  readonly answer: string;
  readonly deckTitle: string;
};

/** What is known about the cards at the time of a search. */
export type SearchContext = {
  readonly table: MemoryTable;
  readonly moment: Moment;
  readonly history: CardHistory;
  readonly tagsOf: (card: CardId) => readonly string[];
};

export function searchRows(
  cards: readonly Card[],
  deck: Pick<Deck, 'id' | 'title'>,
  options: DeckOptions,
): readonly SearchRow[] {
  const deckTitle = folded(deck.title);
  return cards.map((card) => ({
    card,
    deck,
    options,
    deckTitle,
    prompt: folded(card.prompt),
    answer: folded(card.answer.join('\n')),
  }));
}

type Predicate = (row: SearchRow) => boolean;

/** Compiles a query into a predicate, to be asked of every row. */
export function matches(query: Query, context: SearchContext): Predicate {
  switch (query.kind) {
    case 'all':
      return () => true;
    case 'not': {
      const part = matches(query.part, context);
      return (row) => !part(row);
    }
    case 'and': {
      const parts = query.parts.map((part) => matches(part, context));
      return (row) => parts.every((part) => part(row));
    }
    case 'or': {
      const parts = query.parts.map((part) => matches(part, context));
      return (row) => parts.some((part) => part(row));
    }
    default:
      return matchesTerm(query, context);
  }
}

function matchesTerm(term: Term, context: SearchContext): Predicate {
  const { table, history } = context;
  switch (term.kind) {
    case 'text': {
      const found = finds(term.pattern, 'part');
      return ({ prompt, answer }) => found(prompt) || found(answer);
    }
    case 'prompt':
    case 'answer': {
      const found = finds(term.pattern, 'part');
      const { kind } = term;
      return (row) => found(row[kind]);
    }
    case 'deck': {
      const found = finds(term.pattern, 'part');
      return ({ deckTitle, deck }) => found(deckTitle) || deck.id === term.pattern;
    }
    case 'tag': {
      // As in Anki: a tag finds those below it as well, and none finds the cards without any.
      if (term.pattern === 'none') return ({ card }) => context.tagsOf(card.id).length === 0;
      const [same, below] = [finds(term.pattern, 'whole'), finds(`${term.pattern}::*`, 'whole')];
      return ({ card }) =>
        context
          .tagsOf(card.id)
          .map(folded)
          .some((tag) => same(tag) || below(tag));
    }
    case 'section':
      return ({ card }) => card.section === term.section;
    case 'form':
      return ({ card }) => card.form === term.form;
    case 'flag':
      return ({ card }) => table.flag(card.id) === term.flag;
    case 'is':
      return (row) => stands(row, term.standing, context);
    case 'prop': {
      const holds = COMPARE[term.operator];
      return (row) => {
        const value = propertyOf(row, term.property, context);
        return value !== undefined && holds(value, term.value);
      };
    }
    case 'rated':
      return (row) => isWithin(ratedDay(row.card.id, term.rating, context), term.days, todayOf(row, context));
    case 'added':
      return (row) =>
        isSince(
          history.added.get(row.card.id) ?? history.installed.get(row.deck.id),
          term.days,
          row,
          context,
        );
    case 'edited':
      return (row) => isSince(history.edited.get(row.card.id), term.days, row, context);
  }
}

const COMPARE: Readonly<Record<Operator, (value: number, wanted: number) => boolean>> = {
  '=': (value, wanted) => value === wanted,
  '!=': (value, wanted) => value !== wanted,
  '<': (value, wanted) => value < wanted,
  '>': (value, wanted) => value > wanted,
  '<=': (value, wanted) => value <= wanted,
  '>=': (value, wanted) => value >= wanted,
};

const todayOf = ({ options }: SearchRow, { moment }: SearchContext): StudyDay =>
  studyDayOf(moment, options.rollover);

const isWithin = (day: StudyDay | undefined, days: number, today: StudyDay) =>
  day !== undefined && day > today - days;

function isSince(at: Instant | undefined, days: number, row: SearchRow, context: SearchContext): boolean {
  if (at === undefined) return false;
  const day = studyDayOf({ now: at, utcOffset: context.moment.utcOffset }, row.options.rollover);
  return isWithin(day, days, todayOf(row, context));
}

function ratedDay(
  card: CardId,
  rating: Extract<Term, { kind: 'rated' }>['rating'],
  { table, history }: SearchContext,
): StudyDay | undefined {
  if (rating === 'Again') return table.forgottenOn(card);
  if (rating !== undefined) return history.rated.get(card)?.[rating];
  const state = table.state(card);
  return state.state === 'New' || state.reps === 0 ? undefined : state.lastDay;
}

function stands(row: SearchRow, standing: CardStanding, context: SearchContext): boolean {
  const { table, moment } = context;
  const { id } = row.card;
  const state = table.state(id);
  switch (standing) {
    case 'suspended':
      return table.isSuspended(id);
    case 'buried':
      return table.isBuried(id, todayOf(row, context));
    case 'new':
      return state.state === 'New';
    case 'review':
      return state.state === 'Review';
    case 'learning':
      return state.state === 'Learning' || state.state === 'Relearning';
    case 'leech':
      return state.state !== 'New' && isLeech(state.lapses, row.options.leechThreshold);
    case 'due': {
      const today = todayOf(row, context);
      if (state.state === 'New' || table.isSuspended(id) || table.isBuried(id, today)) return false;
      if (state.state !== 'Review') return state.due <= moment.now;
      return dueDayOf(state.due, moment.utcOffset, row.options.rollover) <= today;
    }
  }
}

/** A property of a card that was seen; a new one has only its counts, which are none. */
export function propertyOf(row: SearchRow, property: Property, context: SearchContext): number | undefined {
  const state = context.table.state(row.card.id);
  if (state.state === 'New') return property === 'reps' || property === 'lapses' ? 0 : undefined;
  const today = todayOf(row, context);
  switch (property) {
    case 's':
      return state.stability;
    case 'd':
      // FSRS counts from 1 to 10; searches count from 0 to 1, as in Anki.
      return (state.difficulty - 1) / 9;
    case 'r':
      return recall(row.options.weights, state.stability, Math.max(0, today - state.lastDay));
    case 'lapses':
      return state.lapses;
    case 'reps':
      return state.reps;
    case 'due':
      return dueDayOf(state.due, context.moment.utcOffset, row.options.rollover) - today;
  }
}
