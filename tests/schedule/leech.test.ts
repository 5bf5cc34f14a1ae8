import { expect, test } from 'vitest';
import { isLeech, isLeechNow } from '../../src/schedule/leech.ts';

test('a card becomes a leech at the threshold, and stays one', () => {
  expect([7, 8, 9].map((lapses) => isLeech(lapses, 8))).toEqual([false, true, true]);
});

test('a leech is spoken of at the threshold and at every half of it', () => {
  const spokenOf = Array.from({ length: 20 }, (_, lapses) => lapses).filter((lapses) =>
    isLeechNow(lapses, 8),
  );
  expect(spokenOf).toEqual([8, 12, 16]);
});
