import { expect, test } from 'vitest';
import { type DoubtKind, findDoubts } from './doubts.ts';
import type { JudgedCard } from './judge.ts';

const card = (prompt: string, ...answer: readonly string[]): JudgedCard => ({
  prompt,
  answer,
  passage: { start: 0, end: 1 },
});

const kindsOf = (...cards: readonly JudgedCard[]): readonly DoubtKind[] =>
  findDoubts(cards).map(({ kind }) => kind);

test('sound cards raise none', () => {
  const cards = [
    card('Who moderated the third Lakeland Fisheries Forum?', 'Tomé da Cunha e Silva'),
    card('Until when does the 12 percent cut of the eel quota run?', '2025'),
    card('The forum is guided by openness, […], restraint and repair.', 'fairness'),
    card('Which two offices did Ingrid Vaas hold?', 'Minister of Waters', 'chair of the Lakeland Commission'),
  ];
  expect(kindsOf(...cards)).toEqual([]);
});

test.each<readonly [DoubtKind, JudgedCard]>([
  ['form', card('The forum was opened by', 'Ingrid Vaas')],
  ['pronoun', card('What did she stress?', 'restraint')],
  ['pronoun', card('Who made these demands?', 'Ingrid Vaas')],
  ['wordy', card('Who moderated?', 'one '.repeat(13).trim())],
  ['ragged', card('What was cut?', 'and the eel quota')],
  ['ragged', card('What was cut?', 'the eel quota of')],
  ['ragged', card('What was cut?', 'the “eel quota')],
  ['several', card('What guides the forum?', 'openness, fairness, restraint')],
  ['clumsy', card('When was the the forum held?', '2021')],
  ['clumsy', card('When was the forum held , and how?', '2021')],
  ['echo', card('What did the cut of the eel reach?', 'eel cut')],
  ['mismatch', card('By whom has the number of cases fallen?', '38%')],
  ['mismatch', card('When was the mill sold?', 'to the town')],
  ['mismatch', card('What will the forum meet?', 'again')],
  ['crowd', card('Who came?', 'Ann', 'Bo', 'Cid', 'Dee', 'Eve', 'Flo')],
])('%s is seen', (kind, doubtful) => {
  expect(kindsOf(doubtful)).toEqual([kind]);
});

test('two cards that ask nearly the same raise a doubt each', () => {
  const question = 'Which quota did the forum agree to cut?';
  expect(kindsOf(card(question, 'eel'), card(question, 'perch'))).toEqual(['twin', 'twin']);
});
