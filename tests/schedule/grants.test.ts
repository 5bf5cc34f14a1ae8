import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import { type CardState, NEW_CARD } from '../../src/schedule/cardState.ts';
import { grants } from '../../src/schedule/grants.ts';
import { DAY, MINUTE, type Moment } from '../../src/schedule/moment.ts';
import { DEFAULT_OPTIONS, type DeckOptions, type Week } from '../../src/schedule/options.ts';
import { RATINGS, type Rating } from '../../src/schedule/rating.ts';
import { startOfStudyDay, studyDayOf, weekdayOf } from '../../src/schedule/studyDay.ts';
import { MORNING } from './deckInPlay.ts';
import { vectorsOf } from './vectors.ts';

const CARD = 'card' as CardId;
const PLAIN = { ...DEFAULT_OPTIONS, fuzz: false };

function stateAfter(ratings: readonly Rating[], options = PLAIN, start: Moment = MORNING): CardState {
  let state: CardState = NEW_CARD;
  let moment = start;
  for (const rating of ratings) {
    const granted = grants(CARD, state, options, moment)[rating].state;
    state = granted;
    moment = { ...moment, now: granted.due };
  }
  return state;
}

describe('a new card', () => {
  test('is granted the learning steps, and days for Easy', () => {
    const granted = grants(CARD, NEW_CARD, PLAIN, MORNING);
    expect(granted.Again.interval).toEqual({ unit: 'minutes', length: 1 });
    expect(granted.Hard.interval).toEqual({ unit: 'minutes', length: 5.5 });
    expect(granted.Good.interval).toEqual({ unit: 'minutes', length: 10 });
    expect(granted.Easy.interval).toEqual({ unit: 'days', length: 8 });
  });

  test.each(vectorsOf('first_repeat'))(
    'stands as the reference says after its first answer: $id',
    ({ expect: expected }) => {
      const granted = grants(CARD, NEW_CARD, PLAIN, MORNING);
      expect(RATINGS.map((rating) => granted[rating].state.state)).toEqual(expected.states);
      for (const [index, rating] of RATINGS.entries())
        expect(granted[rating].state.stability).toBeCloseTo(expected.stability[index] ?? Number.NaN, 8);
    },
  );

  test('reaches review by two Goods', () => {
    expect(stateAfter(['Good']).state).toBe('Learning');
    expect(stateAfter(['Good', 'Good']).state).toBe('Review');
  });

  test('begins its steps anew after Again, and repeats its step after Hard', () => {
    expect(stateAfter(['Good', 'Again'])).toMatchObject({ state: 'Learning', step: 0 });
    expect(stateAfter(['Good', 'Hard'])).toMatchObject({ state: 'Learning', step: 1 });
  });

  test('goes straight to review when there are no learning steps', () => {
    const granted = grants(CARD, NEW_CARD, { ...PLAIN, learningSteps: [] }, MORNING);
    for (const rating of RATINGS) expect(granted[rating].state.state).toBe('Review');
  });
});

describe('a card in review', () => {
  test.each(vectorsOf('interval_history'))(
    'is granted the intervals of the reference through a long history: $id',
    ({ ratings, expect: expected, start }) => {
      let state: CardState = NEW_CARD;
      let moment: Moment = { now: Date.parse(start), utcOffset: 0 };
      const intervals: number[] = [];
      for (const number of ratings) {
        const { interval, state: next } = grants(CARD, state, PLAIN, moment)[RATINGS[number - 1] ?? 'Again'];
        intervals.push(interval.unit === 'days' ? interval.length : 0);
        state = next;
        moment = { ...moment, now: next.due };
      }
      expect(intervals).toEqual(expected);
    },
  );

  test('lapses on Again, and relearns by its own steps', () => {
    const forgotten = stateAfter(['Good', 'Good', 'Again']);
    expect(forgotten).toMatchObject({ state: 'Relearning', lapses: 1, step: 0 });
    expect(stateAfter(['Good', 'Good', 'Again', 'Good'])).toMatchObject({ state: 'Review', lapses: 1 });
  });

  test('becomes due when its study day begins, not at the hour of the last answer', () => {
    const state = stateAfter(['Easy']);
    const today = studyDayOf(MORNING, PLAIN.rollover);
    expect(state.state !== 'New' && state.due).toBe(startOfStudyDay(today + 8, 0, PLAIN.rollover));
  });
});

const histories = fc.array(fc.constantFrom(...RATINGS), { maxLength: 12 });

describe('always', () => {
  test.prop([histories])('an interval in days grows from Hard to Good to Easy', (ratings) => {
    const state = stateAfter(ratings, DEFAULT_OPTIONS);
    const granted = grants(CARD, state, DEFAULT_OPTIONS, { ...MORNING, now: MORNING.now + 400 * DAY });
    const days = (['Hard', 'Good', 'Easy'] as const)
      .map((rating) => granted[rating].interval)
      .filter((interval) => interval.unit === 'days')
      .map((interval) => interval.length);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  });

  test.prop([histories, fc.integer({ min: -400 * DAY, max: 4000 * DAY })])(
    'a grant lies in the future, whatever the clock did',
    (ratings, jump) => {
      const moment = { ...MORNING, now: MORNING.now + jump };
      const granted = grants(CARD, stateAfter(ratings, DEFAULT_OPTIONS), DEFAULT_OPTIONS, moment);
      for (const rating of RATINGS)
        expect(granted[rating].state.due).toBeGreaterThanOrEqual(moment.now + MINUTE);
    },
  );

  test.prop([histories, fc.integer({ min: 1, max: 365 })])(
    'no interval exceeds the maximum',
    (ratings, maximumInterval) => {
      const options = { ...DEFAULT_OPTIONS, maximumInterval };
      const { interval } = grants(CARD, stateAfter(ratings, options), options, MORNING).Easy;
      expect(interval.length).toBeLessThanOrEqual(maximumInterval);
    },
  );

  test.prop([histories])('every device grants the same', (ratings) => {
    expect(stateAfter(ratings, DEFAULT_OPTIONS)).toEqual(stateAfter(ratings, DEFAULT_OPTIONS));
  });

  test('fuzz parts cards that were learned together', () => {
    const intervals = new Set(
      Array.from({ length: 40 }, (_, index) => {
        const card = `card ${index}` as CardId;
        return grants(card, stateAfter(['Good', 'Good', 'Good', 'Good']), DEFAULT_OPTIONS, MORNING).Good
          .interval.length;
      }),
    );
    expect(intervals.size).toBeGreaterThan(2);
  });
});

describe('the days ahead', () => {
  const state = stateAfter(['Good', 'Good', 'Good', 'Good']);
  const granted = (options: Partial<DeckOptions>, due = new Map<number, number>()) =>
    Array.from({ length: 200 }, (_, index) => {
      const card = `card ${index}` as CardId;
      return grants(card, state, { ...DEFAULT_OPTIONS, ...options }, MORNING, due).Hard.interval.length;
    });
  const today = studyDayOf(MORNING, DEFAULT_OPTIONS.rollover);
  const times = (intervals: readonly number[], interval: number) =>
    intervals.filter((each) => each === interval).length;

  test('with much to do get fewer cards than those with little, within the fuzz range', () => {
    const even = granted({});
    const busiest = even.toSorted((a, b) => times(even, b) - times(even, a))[0] ?? 0;
    const balanced = granted({}, new Map([[today + busiest, 100]]));
    expect(times(balanced, busiest)).toBeLessThan(times(even, busiest) / 10);
    expect(new Set(balanced).size).toBeGreaterThan(1);
    const range = [Math.min(...even), Math.max(...even)] as const;
    for (const interval of balanced) expect(interval).toBeGreaterThanOrEqual(range[0]);
    for (const interval of balanced) expect(interval).toBeLessThanOrEqual(range[1]);
  });

  test('that are reduced get about half, and minimum days next to none', () => {
    const loads = (load: 'normal' | 'reduced' | 'minimum', interval: number) => {
      const on = (weekday: number) => (weekday === weekdayOf(today + interval) ? load : 'normal');
      const easyDays: Week = [on(0), on(1), on(2), on(3), on(4), on(5), on(6)];
      return times(granted({ loadBalance: false, easyDays }), interval);
    };
    const even = granted({ loadBalance: false });
    const [middle = 0] = even.toSorted((a, b) => times(even, b) - times(even, a));
    const normal = times(even, middle);
    expect(loads('reduced', middle)).toBeLessThan(normal * 0.8);
    expect(loads('reduced', middle)).toBeGreaterThan(normal * 0.3);
    expect(loads('minimum', middle)).toBe(0);
  });

  test('are chosen alike on every device', () => {
    const due = new Map([[today + 20, 7]]);
    expect(granted({}, due)).toEqual(granted({}, due));
  });
});
