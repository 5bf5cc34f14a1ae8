import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseSteps, writeSteps } from '../../src/schedule/steps.ts';

test.each([
  ['1m 10m', [1, 10]],
  ['30m, 1h 1D', [30, 60, 1440]],
  ['5', [5]],
  ['', []],
])('%j is read as minutes', (text, steps) => {
  expect(parseSteps(text)).toEqual(steps);
});

test.each(['x', '1s', '0m', '2d', '-5m', '1m 1m 1m 1m 1m 1m 1m 1m 1m 1m 1m'])('%j is refused', (text) => {
  expect(parseSteps(text)).toBeUndefined();
});

test.prop([fc.array(fc.integer({ min: 1, max: 1440 }), { maxLength: 10 })])(
  'what is written is read as the same steps',
  (steps) => {
    expect(parseSteps(writeSteps(steps))).toEqual(steps);
  },
);
