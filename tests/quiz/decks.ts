import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DeckId } from '../../src/deck/deck.ts';
import { parseDeck } from '../../src/deck/parseDeck.ts';
import type { QuizDeck } from '../../src/quiz/candidates.ts';
import { type Asked, inSeededOrder } from '../../src/quiz/makeQuestions.ts';
import { readGoldReports } from '../evaluation/gold.ts';
import { makeCards } from '../evaluation/makeCards.ts';

const DECKS = resolve(import.meta.dirname, '../../decks');

/** The decks that come with the app. */
export const bundledDecks: readonly QuizDeck[] = readdirSync(DECKS).map((slug) => {
  const deck = parseDeck(JSON.parse(readFileSync(join(DECKS, slug, 'deck.json'), 'utf8')));
  if (!deck.ok) throw new Error(deck.problem);
  const { id, language, cards } = deck.value;
  return { id, language, cards, report: readFileSync(join(DECKS, slug, 'report.txt'), 'utf8') };
});

/** Decks generated from the invented reports of the evaluation. */
export const generatedDecks: readonly QuizDeck[] = readGoldReports().map((report) => ({
  id: report.slug as DeckId,
  language: 'en',
  report: report.text,
  cards: makeCards(report),
}));

/** Every card of a deck, in the order that the seed draws. */
export const allOf = ({ id, cards }: QuizDeck, seed: string): readonly Asked[] =>
  inSeededOrder(
    cards.map((card) => ({ deck: id, card: card.id, fact: card.fact })),
    seed,
  );
