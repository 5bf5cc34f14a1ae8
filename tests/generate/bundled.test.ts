import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../src/deck/parseDeck.ts';
import { serialiseDeck } from '../../src/deck/serialiseDeck.ts';
import { generate } from '../../src/generate/generate.ts';
import { decodeText } from '../../src/report/decodeText.ts';
import { readReport } from '../../src/report/readReport.ts';

const DECKS = resolve(import.meta.dirname, '../../decks');

describe.each(readdirSync(DECKS))('%s', (id) => {
  const bytes = readFileSync(join(DECKS, id, 'report.txt'));
  const stored = readFileSync(join(DECKS, id, 'deck.json'), 'utf8');

  test('the checked-in deck is what its report gives', () => {
    const text = decodeText(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const generated = text.ok ? generate(readReport(text.value), { id, sha256 }) : text;
    expect(generated.ok && serialiseDeck(generated.value.deck)).toBe(stored);
  });

  test('the checked-in deck is valid', () => expect(parseDeck(JSON.parse(stored)).ok).toBe(true));
});
