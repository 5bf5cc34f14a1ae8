import { create } from 'zustand';
import type { Card } from '../../deck/card.ts';
import type { Deck } from '../../deck/deck.ts';
import type { Journal } from '../../journal/journal.ts';
import type { OpenProblem, StoredDeck } from '../../journal/journalStore.ts';
import type { DeckInPlay } from '../../schedule/gather.ts';
import type { Scope } from '../routes.ts';

/** Whether the learner's cards can be used yet. */
export type AppState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly problem: OpenProblem }
  | {
      readonly phase: 'ready';
      readonly journal: Journal;
      readonly decks: readonly StoredDeck[];
      readonly version: number;
    };

export type ReadyState = Extract<AppState, { phase: 'ready' }>;

export const useApp = create<AppState>()(() => ({ phase: 'opening' }));

/** The state once the journal is open; code that runs only then may rely on it. */
export function readyState(): ReadyState {
  const state = useApp.getState();
  if (state.phase !== 'ready') throw new Error('the journal is not open yet');
  return state;
}

/** A deck with its cards as the learner left them. */
export type PlayedDeck = DeckInPlay & { readonly deck: Deck; readonly report: string };

/** The decks as they are studied, in the order of their titles. */
export function playedDecks({ journal, decks }: ReadyState): readonly PlayedDeck[] {
  const { collection } = journal;
  return decks.map(({ deck, report }) => ({
    deck,
    report,
    cards: collection.cardsOf(deck.id, deck.cards),
    options: collection.optionsOf(deck.id),
  }));
}

/** The decks that a scope draws from; empty when it names one that is not here. */
export function decksIn(scope: Scope, decks: readonly PlayedDeck[]): readonly PlayedDeck[] {
  const wanted = scope.kind === 'everything' ? undefined : scope.deck;
  return wanted === undefined ? decks : decks.filter(({ deck }) => deck.id === wanted);
}

/** Whether a card of these decks belongs to a scope. */
export function inScope(scope: Scope): (card: Card) => boolean {
  const section = scope.kind === 'section' || scope.kind === 'custom' ? scope.section : undefined;
  return section === undefined ? () => true : (card) => card.section === section;
}
