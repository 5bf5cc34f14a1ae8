import { expect, test } from 'vitest';
import type { GoldReport } from './gold.ts';
import { evaluate, formatTable, rowOf, totalOf } from './table.ts';

const text = 'Ingrid Vaas opened the forum in Port Amsel.\n';
const report: GoldReport = { slug: 'forum', file: 'report.txt', text, facts: [] };
const card = { prompt: 'Who opened the forum?', answer: ['Ingrid Vaas'], passage: { start: 0, end: 43 } };

test('a row holds the figures of one report', () => {
  expect(rowOf(evaluate(report, [card, { ...card }], 12))).toEqual({
    report: 'forum',
    words: 8,
    cards: 2,
    coverage: 1,
    coverageImportant: 1,
    faults: 1,
    undoubted: 0,
    cardsPer100Words: 25,
    longestAnswerWords: 2,
    milliseconds: 12,
  });
});

test('a report without cards has a row too', () => {
  expect(rowOf(evaluate(report, [], 0))).toMatchObject({
    cards: 0,
    faults: 0,
    undoubted: 1,
    longestAnswerWords: 0,
  });
});

test('the total adds counts and averages shares', () => {
  const row = rowOf(evaluate(report, [card], 12));
  const total = totalOf([row, { ...row, coverage: 0.5, faults: 3 }]);
  expect(total).toMatchObject({ words: 16, cards: 2, coverage: 0.75, faults: 3, milliseconds: 24 });
});

test('columns are aligned', () => {
  const row = rowOf(evaluate(report, [card], 12));
  const lengths = formatTable([row, totalOf([row])])
    .split('\n')
    .map((line) => line.length);
  expect(new Set(lengths).size).toBe(1);
});
