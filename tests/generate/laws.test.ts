import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Card } from '../../src/deck/card.ts';
import { generate } from '../../src/generate/generate.ts';
import { readReport } from '../../src/report/readReport.ts';
import { cardsFrom, generatedFrom } from './deckOf.ts';

const DECKS = resolve(import.meta.dirname, '../../decks');
const texts = readdirSync(DECKS).map((id) => readFileSync(join(DECKS, id, 'report.txt'), 'utf8'));
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The head of the report (title, source, event) stays; what follows may be cut and shuffled. */
const HEAD = 9;
const edited = fc.constantFrom(...texts).chain((text) => {
  const paragraphs = text.split(/\n\s*\n/);
  const body = paragraphs.slice(HEAD);
  return fc
    .shuffledSubarray(body, { minLength: 1 })
    .map((kept) => ({ text, kept, edited: [...paragraphs.slice(0, HEAD), ...kept].join('\n\n') }));
});

property.prop([edited], { numRuns: 25 })(
  'every answer lies word for word in the passage that its card cites',
  ({ edited: text }) => {
    for (const card of cardsFrom(text)) {
      const passage = bare(text.slice(card.passage.start, card.passage.end));
      for (const answer of card.answer) expect(passage).toContain(bare(answer));
    }
  },
);

property.prop([edited], { numRuns: 25 })('no prompt contains its answer', ({ edited: text }) => {
  for (const card of cardsFrom(text))
    for (const answer of card.answer)
      if (bare(answer).length > 3) expect(` ${bare(card.prompt)} `).not.toContain(` ${bare(answer)} `);
});

property.prop([edited], { numRuns: 15 })('the same text gives the same deck', ({ edited: text }) => {
  expect(cardsFrom(text)).toEqual(cardsFrom(text));
});

property.prop([edited], { numRuns: 25 })('ids are unique', ({ edited: text }) => {
  const ids = cardsFrom(text).map((card) => card.id);
  expect(new Set(ids).size).toBe(ids.length);
});

const same = (a: Card, b: Card) =>
  bare(a.prompt) === bare(b.prompt) && bare(a.answer.join()) === bare(b.answer.join());

property.prop([edited], { numRuns: 25 })(
  'a card that survives an edit elsewhere keeps its id',
  ({ text, edited: other }) => {
    const before = cardsFrom(text);
    for (const card of cardsFrom(other)) {
      const old = before.find((candidate) => same(candidate, card));
      if (old) expect(card.id).toBe(old.id);
    }
  },
);

test('an inserted paragraph leaves the other cards as they were', () => {
  const [text = ''] = texts;
  const inserted = text.replace(/\n\n(?=The main)/, '\n\nThe harbour of Port Amsel has 14 cranes.\n\n');
  const ids = new Set(cardsFrom(inserted).map((card) => card.id));
  expect(cardsFrom(text).filter((card) => !ids.has(card.id))).toEqual([]);
});

test('the ledger accounts for every sentence', () => {
  for (const text of texts) {
    const { ledger, deck } = generatedFrom(text);
    const sentences = readReport(text).blocks.flatMap((block) => block.sentences);
    expect(ledger.map((entry) => entry.sentence)).toEqual(sentences);
    const listed = ledger.flatMap((entry) => ('cards' in entry ? entry.cards : []));
    expect(new Set(listed)).toEqual(new Set(deck.cards.map((card) => card.id)));
  }
});

test('progress grows and is reported', () => {
  const seen: number[] = [];
  const report = readReport(texts.join('\n\n').repeat(3));
  generate(report, { id: 'x', sha256: '0'.repeat(64), onProgress: ({ done }) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
});

property.prop([fc.string({ unit: 'grapheme', maxLength: 2000 })], { numRuns: 200 })(
  'no text makes it throw',
  (text) => {
    const generated = generate(
      readReport(`The report of the board\n\nThe board and the chair was to ${text}`),
      { id: 'x', sha256: '0'.repeat(64) },
    );
    expect(typeof generated.ok).toBe('boolean');
  },
);

test.each([
  ['Chinese', '中国共产党中央委员会在北京举行周边外交工作座谈会。'.repeat(20)],
  [
    'French',
    'Le conseil a décidé de réduire les quotas et les ministres ont salué cette décision pour la région. '.repeat(
      10,
    ),
  ],
  [
    'German',
    'Der Rat hat beschlossen, die Quoten zu senken, und die Minister begrüßten diese Entscheidung für die Region. '.repeat(
      10,
    ),
  ],
])('%s is refused with a sentence', (_, text) => {
  const generated = generate(readReport(text), { id: 'x', sha256: '0'.repeat(64) });
  expect(generated.ok ? '' : generated.problem).toContain('language');
});
