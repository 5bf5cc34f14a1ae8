import { describe, expect, test } from 'vitest';
import type { GoldFact } from './gold.ts';
import { type FaultKind, findFaults, type JudgedCard, judge } from './judge.ts';

const REPORT = 'Ingrid Vaas opened the forum in Port Amsel. It cut the eel quota by 12 percent until 2025.';

const card = (prompt: string, ...answer: readonly string[]): JudgedCard => ({
  prompt,
  answer,
  passage: { start: 0, end: REPORT.length },
});

const gold = (id: string, importance: 1 | 2 | 3, cue: string, answer: string): GoldFact => ({
  id,
  kind: 'event',
  importance,
  fact: '',
  cue: [cue],
  answer: [answer],
  sourceQuote: '',
});

const WHO = card('Who opened the forum?', 'Ingrid Vaas');
const kindsOf = (...cards: readonly JudgedCard[]): readonly FaultKind[] =>
  findFaults(cards, REPORT).map(({ kind }) => kind);

describe('faults', () => {
  test('a sound card has none', () => {
    expect(kindsOf(WHO, card('Where was the forum?', 'port amsel'))).toEqual([]);
  });

  test.each<readonly [FaultKind, JudgedCard]>([
    ['offsets', { ...WHO, passage: { start: 0, end: REPORT.length + 1 } }],
    ['offsets', { ...WHO, passage: { start: -1, end: 4 } }],
    ['offsets', { ...WHO, passage: { start: 4, end: 4 } }],
    ['ungrounded', card('Who closed the forum?', 'Tomé da Cunha')],
    ['ungrounded', { ...WHO, passage: { start: 44, end: REPORT.length } }],
    ['leak', card('Which office had Ingrid Vaas?', 'Ingrid Vaas')],
    ['long', card('Who opened the forum?', 'forum '.repeat(26).trim())],
    ['long', card('Who '.repeat(46).trim(), 'Ingrid Vaas')],
    ['orphan', card('It cut which quota?', 'eel')],
    ['orphan', card('They met where?', 'Port Amsel')],
  ])('%s is found', (kind, faulty) => {
    expect(kindsOf(faulty)).toEqual([kind]);
  });

  test('the same prompt twice is a duplicate, whatever the answer', () => {
    expect(kindsOf(WHO, card('Who opened the Forum ?', 'Vaas'))).toEqual(['duplicate']);
  });

  test('the same answer to nearly the same prompt is a duplicate', () => {
    const [one, other] = [
      'Who opened the forum in Port Amsel on Monday?',
      'Who opened a forum at Port Amsel on Monday?',
    ];
    expect(kindsOf(card(one, 'Ingrid Vaas'), card(other, 'Ingrid Vaas'))).toEqual(['duplicate']);
    expect(kindsOf(card(one, 'Ingrid Vaas'), card('Who is named?', 'Ingrid Vaas'))).toEqual([]);
  });

  test('a short answer that stands in the prompt by chance is no leak', () => {
    expect(kindsOf(card('By how many percent of 12 was the quota cut?', '12'))).toEqual([]);
  });

  test('articles, quotes, case and spacing do not unground an answer', () => {
    expect(kindsOf(card('What was cut?', 'The “EEL” quota'))).toEqual([]);
  });
});

describe('coverage', () => {
  const opened = gold('a', 3, 'opened', 'Ingrid Vaas');
  const cut = gold('b', 2, 'quota', '12 percent');

  test('counts the facts that some card asks for, all and the most important', () => {
    const verdict = judge([WHO], REPORT, [opened, cut]);
    expect(verdict).toMatchObject({ coverage: 0.5, coverageImportant: 1, missed: [cut] });
  });

  test('needs a cue in the prompt', () => {
    expect(judge([card('Who came?', 'Ingrid Vaas')], REPORT, [opened]).coverage).toBe(0);
  });

  test('needs an accepted answer', () => {
    expect(judge([card('Who opened the forum?', 'Port Amsel')], REPORT, [opened]).coverage).toBe(0);
  });

  test('counts nothing for a card that gives its answer away', () => {
    expect(judge([card('Who opened it: Ingrid Vaas?', 'Ingrid Vaas')], REPORT, [opened]).coverage).toBe(0);
  });

  test('takes an answer spread over the items of a list', () => {
    const list = gold('c', 1, 'quota', 'eel, 12 percent');
    expect(judge([card('What of the quota?', 'eel', '12 percent')], REPORT, [list]).coverage).toBe(1);
  });

  test('is whole when nothing is wanted', () => {
    expect(judge([], REPORT, [])).toMatchObject({ coverage: 1, coverageImportant: 1 });
  });
});
