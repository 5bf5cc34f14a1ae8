import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fc } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Card } from '../../src/deck/card.ts';
import { LIKE_ENOUGH, likeness, reanchored, revisionOf } from '../../src/deck/revision.ts';
import { cardsFrom } from '../generate/deckOf.ts';

const REPORTS = resolve(import.meta.dirname, '../evaluation/reports');
const texts = readdirSync(REPORTS)
  .filter((name) => existsSync(resolve(REPORTS, name, 'report.txt')))
  .slice(0, 6)
  .map((name) => readFileSync(resolve(REPORTS, name, 'report.txt'), 'utf8'));
const [text = '', other = ''] = texts;
const cards = cardsFrom(text);
const card = (change: Partial<Card>): Card => {
  const [first] = cards;
  if (first === undefined) throw new Error('the report yields no card');
  return { ...first, ...change };
};

test('the same cards are all kept', () => {
  const revision = revisionOf(cards, cards);
  expect(revision.kept).toEqual(cards.map(({ id }) => id));
  expect(revision).toMatchObject({ cards, reworded: [], fresh: [], gone: [] });
});

test('of any two sets of cards, each old one is kept, reworded or gone, each new one kept, reworded or fresh, once', () => {
  const all = [...cards, ...cardsFrom(other)];
  fc.assert(
    fc.property(fc.subarray(all), fc.shuffledSubarray(all), (older, newer) => {
      const { kept, reworded, fresh, gone, cards: made } = revisionOf(older, newer);
      const was = reworded.map((pair) => pair.was.id);
      expect([...kept, ...was, ...gone.map(({ id }) => id)].sort()).toEqual(older.map(({ id }) => id).sort());
      expect([...kept, ...was, ...fresh].sort()).toEqual(made.map(({ id }) => id).sort());
      expect(new Set(made.map(({ id }) => id)).size).toBe(newer.length);
    }),
    { numRuns: 50 },
  );
});

test('a card that asks for the same in other words keeps its id, one with another answer does not', () => {
  const was = card({ prompt: 'When did the Lake Council meet in Arvo?', answer: ['on 3 May'] });
  const id = 'cother' as Card['id'];
  const reworded = revisionOf([was], [{ ...was, id, prompt: 'When did the Lake Council meet?' }]);
  expect(reworded.cards.map((each) => each.id)).toEqual([was.id]);
  expect(reworded.reworded).toHaveLength(1);
  const changed = revisionOf([was], [{ ...was, id, answer: ['on 4 May'] }]);
  expect(changed).toMatchObject({ fresh: [id], gone: [was], reworded: [] });
});

test('a report with a paragraph taken out or put in is like its older self, and unlike the others', () => {
  const paragraphs = text.split(/\n\n/);
  expect(likeness(text, paragraphs.toSpliced(3, 1).join('\n\n'))).toBeGreaterThan(LIKE_ENOUGH);
  expect(likeness(text, paragraphs.toSpliced(3, 0, 'The lake froze early.').join('\n\n'))).toBeGreaterThan(
    LIKE_ENOUGH,
  );
  for (const each of texts.slice(1)) expect(likeness(text, each)).toBeLessThan(LIKE_ENOUGH);
});

test('a passage is found again wherever its words went, however the lines are broken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cards), fc.string(), ({ passage }, before) => {
      const words = text.slice(passage.start, passage.end);
      const newer = `${before}\n\n${text.replaceAll(' ', '\n')}`;
      const found = reanchored(passage, text, newer);
      expect(found && newer.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe(
        words.replace(/\s+/g, ' '),
      );
    }),
  );
  expect(reanchored({ start: 0, end: 9 }, 'The water is high.', 'The bridge is closed.')).toBeUndefined();
});
