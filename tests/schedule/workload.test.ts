import { describe, expect, test } from 'vitest';
import { backlogOf } from '../../src/schedule/backlog.ts';
import { DAY, MINUTE } from '../../src/schedule/moment.ts';
import { reschedule } from '../../src/schedule/reschedule.ts';
import { dueDayOf, studyDayOf } from '../../src/schedule/studyDay.ts';
import { backlogEnds, workload } from '../../src/schedule/workload.ts';
import { Answering, cardNamed, later, MORNING } from './deckInPlay.ts';

const CARDS = Array.from({ length: 30 }, (_, index) => cardNamed(`card ${index}`));

/** Thirty cards in review, all answered on one morning. */
function learner(options = {}) {
  const answering = new Answering({ fuzz: false, ...options });
  for (const card of CARDS) answering.answer(card, 'Easy', MORNING);
  return answering;
}

describe('the workload', () => {
  test('grows with the desired retention', () => {
    const { table, options } = learner();
    const costs = [0.7, 0.8, 0.9, 0.95, 0.97].map((retention) => workload(CARDS, table, options, retention));
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(new Set(costs).size).toBe(costs.length);
  });

  test('of thirty cards that come every eight days is about four a day', () => {
    const { table, options } = learner({ relearningSteps: [] });
    expect(workload(CARDS, table, options, 0.9)).toBeCloseTo(30 / 8, 5);
  });

  test('is nothing before the first card is in review', () => {
    expect(workload(CARDS, new Answering().table, learner().options, 0.9)).toBe(0);
  });
});

describe('a backlog', () => {
  const MUCH_LATER = later(MORNING, 40 * DAY);

  test('counts what is due and since when', () => {
    const { table, options } = learner();
    expect(backlogOf(CARDS, table, options, MUCH_LATER)).toEqual({ overdue: 30, days: 32 });
    expect(backlogOf(CARDS, table, options, later(MORNING, MINUTE))).toEqual({ overdue: 0, days: 0 });
  });

  test('ends the sooner, the more cards a day', () => {
    const { table, options } = learner();
    const today = studyDayOf(MUCH_LATER, 4);
    const ends = (perDay: number) => backlogEnds(CARDS, table, options, MUCH_LATER, perDay);
    expect(ends(30)).toBe(today);
    expect(ends(10)).toBe(today + 2);
    expect(ends(3)).toBe(today + 9);
  });

  test('never ends at a pace of none', () => {
    const { table, options } = learner();
    expect(backlogEnds(CARDS, table, options, MUCH_LATER, 0)).toBeUndefined();
  });
});

describe('rescheduling', () => {
  test('moves nothing while the options are as they were', () => {
    const { table, options } = learner();
    expect(reschedule(CARDS, table, options, MORNING)).toEqual([]);
  });

  test('brings cards back earlier for a higher retention, and later for a lower one', () => {
    const { table, options } = learner();
    const days = (desiredRetention: number) =>
      reschedule(CARDS, table, { ...options, desiredRetention }, MORNING).map(
        ({ due }) => dueDayOf(due, 0, 4) - studyDayOf(MORNING, 4),
      );
    expect(days(0.97)).toHaveLength(30);
    for (const interval of days(0.97)) expect(interval).toBeLessThan(8);
    for (const interval of days(0.8)) expect(interval).toBeGreaterThan(8);
  });

  test('puts no card into the past', () => {
    const { table, options } = learner();
    const moment = later(MORNING, 7 * DAY);
    const today = studyDayOf(moment, 4);
    for (const { due } of reschedule(CARDS, table, { ...options, desiredRetention: 0.97 }, moment))
      expect(dueDayOf(due, 0, 4)).toBeGreaterThanOrEqual(today);
  });

  test('keeps what the spread had granted within its range', () => {
    const answering = learner({ fuzz: true });
    expect(reschedule(CARDS, answering.table, answering.options, MORNING)).toEqual([]);
  });
});
