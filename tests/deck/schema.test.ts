import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { deckSchema } from '../../src/deck/schema/deckSchema.ts';

const PUBLISHED = resolve(import.meta.dirname, '../../public/deck.schema.json');

test('the published JSON Schema is the one that decks are validated by', async () => {
  const schema = { title: 'Aide-mémoire deck', ...toJsonSchema(deckSchema) };
  // `npx vitest run -u tests/deck/schema.test.ts` publishes a changed schema.
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(PUBLISHED);
});

test('the published JSON Schema is JSON', () => {
  expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toMatchObject({ type: 'object' });
});
