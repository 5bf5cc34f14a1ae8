import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import { DEFAULT_OPTIONS } from '../../src/schedule/options.ts';
import { ratingNumber } from '../../src/schedule/rating.ts';
import { buttonRows, dayRow, hourRows, reviewRows } from '../../src/stats/answers.ts';
import { answersByDay, streakOf } from '../../src/stats/calendar.ts';
import { calibration } from '../../src/stats/calibration.ts';
import { knowledgeRows, sampleDays } from '../../src/stats/knowledge.ts';
import { retentionRows } from '../../src/stats/retention.ts';
import { KINDS, reviewLog } from '../../src/stats/reviewLog.ts';
import { histogram, mean, quantile } from '../../src/stats/standing.ts';
import { denseHistories } from './denseHistories.ts';
import { type NaiveReview, naiveReviews } from './naive.ts';

const { weights, rollover } = DEFAULT_OPTIONS;
const everything = { weights, rollover, accepts: () => true };
const logOf = (events: Parameters<typeof reviewLog>[0]) => reviewLog(events, everything);

/** The reviews of a history, and a day near them. */
const cases = denseHistories.map((events) => {
  const reviews = naiveReviews(events);
  const today = reviews.at(-1)?.review.day ?? 20_605;
  return { events, reviews, today };
});
const count = (reviews: readonly NaiveReview[], has: (each: NaiveReview) => boolean) =>
  reviews.filter(has).length;

describe('the review log', () => {
  test.prop([cases])(
    'tells of each review what a look through the whole journal tells',
    ({ events, reviews }) => {
      const log = logOf(events);
      expect(log.size).toBe(reviews.length);
      for (const [at, { review, kind, predicted }] of reviews.entries()) {
        expect(KINDS[log.kind[at] ?? 0]).toBe(kind);
        expect(log.rating[at]).toBe(ratingNumber(review.rating));
        if (predicted === undefined) expect(log.predicted[at]).toBeNaN();
        else expect(log.predicted[at]).toBeCloseTo(predicted, 5);
      }
    },
  );

  test.prop([cases])('holds only the cards that are asked for', ({ events, reviews }) => {
    const accepts = (card: CardId) => card === 'a';
    expect(reviewLog(events, { ...everything, accepts }).size).toBe(
      count(reviews, ({ review }) => review.card === 'a'),
    );
  });
});

describe('the graphs agree with a naive count', () => {
  test.prop([cases])('today', ({ events, reviews, today }) => {
    const row = dayRow(logOf(events), today);
    const own = reviews.filter(({ review }) => review.day === today);
    expect(row.answers).toBe(own.length);
    expect(row.again).toBe(count(own, ({ review }) => review.rating === 'Again'));
    for (const kind of KINDS) expect(row.perKind[kind]).toBe(count(own, (each) => each.kind === kind));
  });

  test.prop([cases, fc.integer({ min: 1, max: 9 })])(
    'reviews by day',
    ({ events, reviews, today }, width) => {
      const from = today - 20;
      const rows = reviewRows(logOf(events), from, today, width);
      expect(rows.at(-1)?.day).toBe(today - width + 1);
      for (const { day, count: counts, time } of rows) {
        const own = reviews.filter(
          ({ review }) =>
            review.day >= Math.max(day, from) && review.day < day + width && review.day <= today,
        );
        for (const kind of KINDS) {
          expect(counts[kind]).toBe(count(own, (each) => each.kind === kind));
          expect(time[kind]).toBe(1000 * counts[kind]);
        }
      }
    },
  );

  test.prop([cases])('calendar', ({ events, reviews }) => {
    const calendar = answersByDay(logOf(events));
    for (const [day, answers] of calendar)
      expect(answers).toBe(count(reviews, ({ review }) => review.day === day));
    expect([...calendar.values()].reduce((sum, each) => sum + each, 0)).toBe(reviews.length);
  });

  test.prop([cases])('hours', ({ events, reviews }) => {
    for (const { hour, answers, recalled } of hourRows(logOf(events), 0)) {
      const own = reviews.filter(
        ({ review, kind }) =>
          new Date(review.at).getUTCHours() === hour && (kind === 'young' || kind === 'mature'),
      );
      expect(answers).toBe(own.length);
      expect(recalled).toBe(count(own, ({ review }) => review.rating !== 'Again'));
    }
  });

  test.prop([cases])('buttons', ({ events, reviews }) => {
    for (const { stage, counts } of buttonRows(logOf(events), 0))
      for (const [button, pressed] of counts.entries())
        expect(pressed).toBe(
          count(
            reviews,
            ({ review, kind }) =>
              (kind === 'relearning' ? 'learning' : kind) === stage &&
              ratingNumber(review.rating) === button + 1,
          ),
        );
  });

  test.prop([cases])('true retention', ({ events, reviews, today }) => {
    const spans = {
      today: [0, 0],
      yesterday: [1, 1],
      week: [0, 6],
      month: [0, 29],
      year: [0, 364],
      all: [-9999, 9999],
    };
    for (const { period, young, mature, all } of retentionRows(logOf(events), today)) {
      const [near = 0, far = 0] = spans[period];
      const own = reviews.filter(
        ({ review, isFirstOfDay }) => isFirstOfDay && today - review.day >= near && today - review.day <= far,
      );
      for (const [share, kinds] of [
        [young, ['young']],
        [mature, ['mature']],
        [all, ['young', 'mature']],
      ] as const) {
        const counted = own.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
        expect(share.answers).toBe(counted.length);
        expect(share.recalled).toBe(count(counted, ({ review }) => review.rating !== 'Again'));
      }
    }
  });

  test.prop([cases])('calibration', ({ events, reviews }) => {
    const foretold = reviews.flatMap(({ review, predicted }) =>
      predicted === undefined ? [] : [{ predicted, recalled: review.rating === 'Again' ? 0 : 1 }],
    );
    const { answers, bins, logLoss, rmseBins } = calibration(logOf(events));
    expect(answers).toBe(foretold.length);
    expect(bins.reduce((sum, bin) => sum + bin.answers, 0)).toBe(foretold.length);
    fc.pre(foretold.length > 0);
    const losses = foretold.map(({ predicted, recalled }) =>
      recalled === 1 ? -Math.log(predicted) : -Math.log(1 - predicted),
    );
    expect(logLoss).toBeCloseTo(mean(losses), 4);
    expect(rmseBins).toBeGreaterThanOrEqual(0);
    expect(rmseBins).toBeLessThanOrEqual(1);
  });

  test.prop([cases])(
    'knowledge: never more than the cards met, all of them right after their answers',
    ({ events, today }) => {
      const log = logOf(events);
      const rows = knowledgeRows(log, weights, () => 'goals', [today, today], 1);
      const known = rows[0]?.known.goals ?? 0;
      expect(known).toBeLessThanOrEqual(log.cards.length);
      expect(rows[0]?.known.context).toBe(0);
    },
  );
});

describe('a streak', () => {
  const studied = (...days: readonly number[]) => new Map(days.map((day) => [day, 1]));

  test('counts the days in a row up to today', () => {
    expect(streakOf(studied(1, 2, 4, 5, 6), 6)).toEqual({ present: 3, longest: 3 });
  });

  test('is not broken by a day that is not over yet', () => {
    expect(streakOf(studied(4, 5, 6), 7)).toEqual({ present: 3, longest: 3 });
    expect(streakOf(studied(4, 5, 6), 8)).toEqual({ present: 0, longest: 3 });
  });

  test('is none before the first answer', () => {
    expect(streakOf(studied(), 8)).toEqual({ present: 0, longest: 0 });
  });
});

describe('a histogram', () => {
  test.prop([fc.array(fc.double({ min: -5, max: 15, noNaN: true })), fc.integer({ min: 1, max: 30 })])(
    'counts every value once, what lies outside at its ends',
    (values, bins) => {
      const bars = histogram(values, 0, 10, bins);
      expect(bars).toHaveLength(bins);
      expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(values.length);
    },
  );

  test('puts a value on a bound into the bar that begins there', () => {
    expect(histogram([0, 1, 2, 2.5], 0, 3, 3).map((bar) => bar.count)).toEqual([1, 1, 2]);
  });

  test('a quantile is the value below which the share lies', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });
});

test.prop([fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })])(
  'sampled days begin and end where asked, in order, without one twice',
  (length, samples) => {
    const days = sampleDays(100, 100 + length, samples);
    expect(days.length).toBeLessThanOrEqual(samples);
    expect(days.at(-1)).toBe(100 + length);
    if (days.length > 1) expect(days[0]).toBe(100);
    expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days);
  },
);
