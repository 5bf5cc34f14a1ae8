import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { expectedShare, levelOf, mapSentence, shadeOf } from '../../src/app/report/memoryMap.ts';
import type { Card, CardId } from '../../src/deck/card.ts';
import { cardNamed } from '../schedule/deckInPlay.ts';

const on = (start: number, end: number, name = `${start}-${end}`): Card => ({
  ...cardNamed(name),
  passage: { start, end },
});

const passages = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => on(start, start + length, `${start}+${length}`)),
  { maxLength: 6 },
);

describe('a sentence on the memory map', () => {
  const sentence = { start: 10, end: 50 };

  test.prop([passages])('is cut into runs that together are the sentence', (cards) => {
    const runs = mapSentence(sentence, cards);
    expect(runs[0]?.start).toBe(10);
    expect(runs.at(-1)?.end).toBe(50);
    for (const [index, run] of runs.slice(1).entries()) expect(run.start).toBe(runs[index]?.end);
  });

  test.prop([passages])('has on every run exactly the cards whose passage covers it', (cards) => {
    for (const run of mapSentence(sentence, cards))
      for (const card of cards) {
        const covers = card.passage.start <= run.start && card.passage.end >= run.end;
        expect(run.cards.includes(card)).toBe(covers);
      }
  });
});

describe('the shade of a run', () => {
  const chances = (known: Readonly<Record<string, number>>) => (card: CardId) => known[card];

  test('is plain without cards, and new while none of them was met', () => {
    expect(shadeOf([], chances({}))).toBe('plain');
    expect(shadeOf([cardNamed('a')], chances({}))).toBe('new');
  });

  test('is that of the mean recall of the cards met', () => {
    const cards = ['a', 'b', 'c'].map((name) => cardNamed(name));
    expect(shadeOf(cards, chances({ a: 1, b: 0.8 }))).toBe(levelOf(0.9));
  });

  test.each([
    [0.49, 'fading'],
    [0.5, 'weak'],
    [0.84, 'fair'],
    [0.94, 'good'],
    [0.95, 'strong'],
  ])('at a recall of %d is %s', (chance, level) => {
    expect(levelOf(chance)).toBe(level);
  });
});

test('the expected share counts cards never met as unknown', () => {
  const cards = ['a', 'b'].map((name) => cardNamed(name));
  expect(expectedShare(cards, (card) => (card === 'a' ? 0.9 : undefined))).toBeCloseTo(0.45);
  expect(expectedShare([], () => 1)).toBe(0);
});
