import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { moved, placeAt } from '../../src/app/quiz/reorder.ts';

property.prop([fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat()])(
  'moving a thing keeps all others in their order',
  (list, a, b) => {
    const [from, to] = [a % list.length, b % list.length];
    const after = moved(list, from, to);
    expect(after[to]).toBe(list[from]);
    expect(after.toSpliced(to, 1)).toEqual(list.toSpliced(from, 1));
  },
);

test('a dragged thing takes the place that the pointer is over', () => {
  const middles = [50, 150, 250];
  expect([40, 160, 260].map((pointer) => placeAt(middles, 0, pointer))).toEqual([0, 1, 2]);
  expect([40, 140, 260].map((pointer) => placeAt(middles, 2, pointer))).toEqual([0, 1, 2]);
});
