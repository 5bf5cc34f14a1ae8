import { describe, expect, test } from 'vitest';
import { m } from '../../src/app/messages/messages.ts';

describe('intervals in words', () => {
  test.each([
    [{ unit: 'minutes', length: 1 }, '1 min'],
    [{ unit: 'minutes', length: 5.5 }, '6 min'],
    [{ unit: 'minutes', length: 90 }, '1.5 h'],
    [{ unit: 'days', length: 9 }, '9 d'],
    [{ unit: 'days', length: 45 }, '1.5 mo'],
    [{ unit: 'days', length: 480 }, '1.3 y'],
  ] as const)('%o stands on the button as %s', (interval, words) => {
    expect(m.interval(interval)).toBe(words);
  });

  test('what comes is told in the unit that fits, in the singular where it is one', () => {
    expect(m.fromNow(30_000)).toBe('within a minute');
    expect(m.fromNow(10 * 60_000)).toBe('in 10 minutes');
    expect(m.fromNow(60 * 60_000)).toBe('in 1 hour');
    expect(m.fromNow(86_400_000)).toBe('in 1 day');
  });
});
