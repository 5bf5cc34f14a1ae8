import { describe, expect, test } from 'vitest';
import { fuzzRange, intervalFor, type Memory, nextMemory, recall } from '../../src/schedule/fsrs.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { vectorsOf } from './vectors.ts';

type History = readonly (readonly [rating: 1 | 2 | 3 | 4, elapsed: number])[];

const ratingOf = (number: 1 | 2 | 3 | 4) => RATINGS[number - 1] ?? 'Again';

function memoryAfter(weights: readonly number[], history: History): Memory {
  let memory: Memory | undefined;
  for (const [rating, elapsed] of history) memory = nextMemory(weights, memory, elapsed, ratingOf(rating));
  if (memory === undefined) throw new Error('an empty history has no memory');
  return memory;
}

describe('FSRS-6 agrees with the published vectors', () => {
  test.each(vectorsOf('memory_state').filter((vector) => vector.known_divergence === undefined))(
    'memory after a history: $id',
    ({ params, history, expect: expected }) => {
      const { stability, difficulty } = memoryAfter(params, history);
      if (expected.stability !== undefined) expect(stability).toBeCloseTo(expected.stability, 4);
      expect(difficulty).toBeCloseTo(expected.difficulty, 4);
    },
  );

  test('memory after two hundred random histories, same-day answers among them', () => {
    const cases = vectorsOf('memory_state_batch').flatMap(({ params, cases }) =>
      cases.map((each) => ({ ...each, params })),
    );
    expect(cases.length).toBeGreaterThanOrEqual(200);
    for (const { params, history, stability, difficulty } of cases) {
      const memory = memoryAfter(params, history);
      expect(Math.abs(memory.stability / stability - 1), JSON.stringify(history)).toBeLessThan(1e-4);
      expect(memory.difficulty).toBeCloseTo(difficulty, 4);
    }
  });

  test.each(vectorsOf('next_state'))(
    'one step: $id',
    ({ params, state, delta_t, rating, expect: expected }) => {
      const memory = nextMemory(params, state, delta_t, ratingOf(rating));
      expect(memory.stability).toBeCloseTo(expected.stability, 3);
      expect(memory.difficulty).toBeCloseTo(expected.difficulty, 3);
    },
  );

  test.each(vectorsOf('retrievability'))('recall: $id', ({ params, cases }) => {
    for (const [elapsed, stability, expected] of cases)
      expect(recall(params, stability, elapsed)).toBeCloseTo(expected, 6);
  });

  test.each(vectorsOf('next_interval'))(
    'intervals by desired retention: $id',
    ({ params, stability, cases }) => {
      for (const [retention, expected] of cases) {
        const interval = intervalFor(params, stability, retention, Number.MAX_SAFE_INTEGER);
        // The reference counts in 32-bit floats: the widest interval differs by a few days in three million.
        expect(Math.abs(interval - expected), String(retention)).toBeLessThanOrEqual(expected > 1e6 ? 5 : 0);
      }
    },
  );

  test.each(vectorsOf('fuzz_range_ts'))('fuzz ranges: $id', ({ cases }) => {
    for (const [interval, elapsed, maximum, min, max] of cases)
      expect(fuzzRange(interval, elapsed, maximum)).toEqual({ min, max });
  });
});

describe('a clock set back', () => {
  test('counts as no time passed, and throws nothing', () => {
    const [vector] = vectorsOf('memory_state');
    const weights = vector?.params ?? [];
    const memory = nextMemory(weights, undefined, 0, 'Good');
    expect(nextMemory(weights, memory, -3, 'Good')).toEqual(nextMemory(weights, memory, 0, 'Good'));
    expect(recall(weights, memory.stability, -3)).toBe(1);
  });
});
