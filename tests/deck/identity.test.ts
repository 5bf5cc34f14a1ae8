import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { cardId, factId, wordingKey } from '../../src/deck/identity.ts';

test('case, quotes, articles and punctuation do not make another fact', () => {
  expect(factId('act', ['The Board', '“agreed” to it'])).toBe(factId('act', ['the board', 'agreed, to it.']));
});

test('the kind of fact and the place of a part do', () => {
  expect(factId('act', ['a b', 'c'])).not.toBe(factId('act', ['a', 'b c']));
  expect(factId('act', ['a'])).not.toBe(factId('state', ['a']));
});

test('a card is told from its siblings by its form and by what it asks for', () => {
  const fact = factId('act', ['x']);
  expect(
    new Set([cardId(fact, 'question', 'y'), cardId(fact, 'cloze', 'y'), cardId(fact, 'question', 'z')]).size,
  ).toBe(3);
});

property.prop([fc.array(fc.string({ minLength: 1 }), { minLength: 50, maxLength: 200 })])(
  'different wordings have different ids',
  (parts) => {
    const wordings = new Set(parts.map(wordingKey));
    expect(new Set([...wordings].map((wording) => factId('act', [wording]))).size).toBe(wordings.size);
  },
);
