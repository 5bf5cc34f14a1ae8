import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/schedule/moment.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';
import { forecastRows } from '../../src/stats/forecast.ts';
import { standingNow } from '../../src/stats/standing.ts';
import { Answering, cardNamed, later, MORNING } from '../schedule/deckInPlay.ts';

const CARDS = Array.from({ length: 10 }, (_, index) => cardNamed(`card ${index}`));

/** Ten cards: three in review, one being learned, one suspended, the rest new. */
function learner() {
  const answering = new Answering({ fuzz: false, newPerDay: 2 });
  for (const card of CARDS.slice(0, 3)) answering.answer(card, 'Easy', MORNING);
  answering.answer(CARDS[3] ?? cardNamed('none'), 'Good', MORNING);
  answering.table.suspend((CARDS[4] ?? cardNamed('none')).id, true);
  return { table: answering.table, decks: [{ cards: CARDS, options: answering.options }] };
}

describe('where the cards stand', () => {
  test('every card is counted once', () => {
    const { table, decks } = learner();
    const { counts } = standingNow(decks, table, MORNING);
    expect(counts).toEqual({
      new: 5,
      learning: 1,
      relearning: 0,
      young: 3,
      mature: 0,
      buried: 0,
      suspended: 1,
    });
  });

  test('reviews are due on their days, and a backlog once these are past', () => {
    const { table, decks } = learner();
    const today = studyDayOf(MORNING, 4);
    const now = standingNow(decks, table, MORNING);
    expect([...now.due]).toEqual([[today + 8, 3]]);
    expect(now.backlog).toBe(0);
    expect(now.dailyLoad).toBeCloseTo(3 / 8, 8);
    expect(standingNow(decks, table, later(MORNING, 9 * DAY)).backlog).toBe(3);
  });
});

describe('a forecast', () => {
  test('introduces what the limit allows until no new card is left', () => {
    const { table, decks } = learner();
    const fresh = forecastRows(decks, table, MORNING, 6).map((row) => row.fresh);
    expect(fresh).toEqual([2, 2, 1, 0, 0, 0]);
  });

  test('knows more with every new card, and never more than there are', () => {
    const { table, decks } = learner();
    const rows = forecastRows(decks, table, MORNING, 30);
    expect(rows[2]?.known).toBeGreaterThan(rows[0]?.known ?? 0);
    for (const { known } of rows) expect(known).toBeLessThanOrEqual(9);
  });

  test('costs more reviews at a higher retention', () => {
    const { table, decks } = learner();
    const total = (retention: number) =>
      forecastRows(decks, table, MORNING, 60, retention).reduce((sum, row) => sum + row.reviews, 0);
    expect(total(0.95)).toBeGreaterThan(total(0.8));
  });

  test('is the same whenever it is asked for', () => {
    const { table, decks } = learner();
    expect(forecastRows(decks, table, MORNING, 30)).toEqual(forecastRows(decks, table, MORNING, 30));
  });
});
