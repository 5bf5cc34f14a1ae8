import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { DIFFICULTIES, KINDS } from '../../src/quiz/question.ts';
import { readTicket } from '../../src/quiz/readTicket.ts';
import { editionOf, writeTicket } from '../../src/quiz/ticket.ts';
import { bundledDecks } from './decks.ts';

const anySettings = fc.record({
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  length: fc.oneof(
    fc.record({ count: fc.integer({ min: 1, max: 1000 }) }),
    fc.record({ minutes: fc.integer({ min: 1, max: 180 }) }),
    fc.constant('all' as const),
  ),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  feedback: fc.constantFrom('instant' as const, 'end' as const),
});

property.prop([
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  anySettings,
  fc.stringMatching(/^[a-z0-9]{1,8}$/),
])('a ticket says what was written on it', (seed, settings, edition) => {
  const ticket = { seed, settings, edition };
  const written = writeTicket(ticket);
  expect(written).not.toMatch(/[/?#\s]/);
  expect(readTicket(written)).toEqual(ticket);
});

test.each([
  '',
  'x',
  'seed~9~10~1~instant~e',
  'seed~01~0~1~instant~e',
  'seed~01~10~1~later~e',
  '%~01~10~1~end~e',
])('"%s" is no ticket', (text) => {
  expect(readTicket(text)).toBeUndefined();
});

test('another wording of a card is another edition', () => {
  const cards = bundledDecks[0]?.cards ?? [];
  const [first, ...rest] = cards;
  if (first === undefined) throw new Error('no deck comes with the app');
  expect(editionOf([...cards])).toBe(editionOf(cards));
  expect(editionOf([{ ...first, answer: ['otherwise'] }, ...rest])).not.toBe(editionOf(cards));
});
