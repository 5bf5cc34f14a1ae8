import type { Card, CardId, Section } from '../../deck/card.ts';
import type { QuizDeck } from '../../quiz/candidates.ts';
import { type Asked, inSeededOrder } from '../../quiz/makeQuestions.ts';
import { recall } from '../../schedule/fsrs.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { NO_HISTORY } from '../../search/cardHistory.ts';
import { matches, searchRows } from '../../search/matches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { needsHistory } from '../../search/query.ts';
import type { PlayedDeck, ReadyState } from '../collection/appState.ts';
import { playedDecks } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';

/** What a quiz draws from. */
export type Drawing = {
  /** All decks when missing. */
  readonly deck?: string;
  readonly section?: Section;
  /** A query in the search language. */
  readonly search: string;
  readonly pick: 'any' | 'forgotten';
  /** Whether the questions are to be the same on other devices. */
  readonly group: boolean;
  /** Only these cards, where a quiz repeats some of another one. */
  readonly only?: readonly CardId[];
};

/** The cards that fit, and the decks that lend wrong options. */
export type Pool = { readonly asked: readonly Asked[]; readonly decks: readonly QuizDeck[] };

/** The decks as a quiz reads them: as the learner left them, or for a group as they came. */
const quizDeck = ({ deck, report, cards }: PlayedDeck, group: boolean): QuizDeck => ({
  id: deck.id,
  language: deck.language,
  report,
  cards: group ? deck.cards : cards,
});

/** The pool of a quiz, its cards in the order in which they are wanted. */
export function poolOf(state: ReadyState, drawing: Drawing, seed: string): Pool {
  const all = playedDecks(state);
  const drawn = all.filter(({ deck }) => drawing.deck === undefined || deck.id === drawing.deck);
  const decks = (drawing.group ? drawn : all).map((played) => quizDeck(played, drawing.group));
  const fitting = drawn.flatMap((played) =>
    quizDeck(played, drawing.group)
      .cards.filter(fits(state, drawing, played))
      .map(({ id, fact }) => ({ deck: played.deck.id, card: id, fact })),
  );
  const inOrder = inSeededOrder(fitting, seed);
  if (drawing.pick === 'any' || drawing.group) return { asked: inOrder, decks };
  const risk = new Map(drawn.flatMap((played) => [...retrievabilities(state, played)]));
  const asked = inOrder
    .filter(({ card }) => risk.has(card))
    .sort((a, b) => (risk.get(a.card) ?? 1) - (risk.get(b.card) ?? 1));
  return { asked, decks };
}

function fits(state: ReadyState, drawing: Drawing, played: PlayedDeck): (card: Card) => boolean {
  const { table } = state.journal.collection;
  const only = drawing.only && new Set(drawing.only);
  const found = drawing.search.trim() === '' ? undefined : foundIn(state, drawing.search, played);
  return (card) =>
    (drawing.section === undefined || card.section === drawing.section) &&
    (drawing.group || !table.isSuspended(card.id)) &&
    (only?.has(card.id) ?? true) &&
    (found?.has(card.id) ?? true);
}

/** The cards that a search finds; a search that cannot be read, or that only the whole journal answers, finds none. */
function foundIn(
  { journal }: ReadyState,
  search: string,
  { cards, deck, options }: PlayedDeck,
): ReadonlySet<CardId> {
  const query = parseQuery(search);
  if (!query.ok || needsHistory(query.value)) return new Set();
  const { collection } = journal;
  const isMatch = matches(query.value, {
    table: collection.table,
    moment: momentNow(),
    history: NO_HISTORY,
    tagsOf: (card) => collection.tagsOf(card),
  });
  return new Set(
    searchRows(cards, deck, options)
      .filter(isMatch)
      .map(({ card }) => card.id),
  );
}

/** The predicted recall of every card that was answered before; a new card cannot be forgotten. */
function retrievabilities(state: ReadyState, { cards, options }: PlayedDeck): ReadonlyMap<CardId, number> {
  const { table } = state.journal.collection;
  const today = studyDayOf(momentNow(), options.rollover);
  return new Map(
    cards.flatMap(({ id }) => {
      const memory = table.state(id);
      if (memory.state === 'New') return [];
      return [[id, recall(options.weights, memory.stability, today - memory.lastDay)] as const];
    }),
  );
}
