import { expect, test } from 'vitest';
import { parseDeck } from '../../src/deck/parseDeck.ts';
import { serialiseDeck } from '../../src/deck/serialiseDeck.ts';

const card = {
  id: 'c1',
  fact: 'f1',
  section: 'goals',
  form: 'question',
  prompt: 'What is the aim?',
  answer: ['to last'],
  answerType: 'phrase',
  importance: 50,
  passage: { start: 0, end: 7 },
};
const deck = {
  format: 1,
  id: 'eels',
  title: 'Eels',
  language: 'en',
  report: { sha256: 'a'.repeat(64) },
  cards: [card],
};
const problemOf = (data: unknown) => {
  const parsed = parseDeck(data);
  return parsed.ok ? 'no problem' : parsed.problem;
};

test('a deck survives being written and read', () => {
  const parsed = parseDeck(deck);
  expect(parsed.ok && parseDeck(JSON.parse(serialiseDeck(parsed.value)))).toEqual(parsed);
});

test.each([
  ['no object', 5, 'The deck'],
  ['another format', { ...deck, format: 2 }, 'format'],
  ['an unknown section', { ...deck, cards: [{ ...card, section: 'gossip' }] }, 'cards.0.section'],
  ['an unknown field', { ...deck, cards: [{ ...card, media: 'x' }] }, 'cards.0'],
  ['an empty answer', { ...deck, cards: [{ ...card, answer: [] }] }, 'cards.0.answer'],
  ['an importance over 100', { ...deck, cards: [{ ...card, importance: 101 }] }, 'cards.0.importance'],
  ['two cards with one id', { ...deck, cards: [card, card] }, 'cards.1: the id c1 is used twice'],
  [
    'an empty passage',
    { ...deck, cards: [{ ...card, passage: { start: 3, end: 3 } }] },
    'cards.0: the passage',
  ],
  ['a cloze without a gap', { ...deck, cards: [{ ...card, form: 'cloze' }] }, 'cards.0: a cloze'],
  [
    'a question with two answers',
    { ...deck, cards: [{ ...card, answer: ['a', 'b'] }] },
    'cards.0: only a list',
  ],
])('%s is refused, and the place is named', (_, data, place) => expect(problemOf(data)).toContain(place));
