import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/quiz/examForecast.ts';
import { MINUTES, type Outlook, outlook, type Preparation, planAmong } from '../../src/quiz/examPlan.ts';
import { meanOdds, meanScore, scoreOdds, scoreWithChance } from '../../src/quiz/scoreOdds.ts';
import { NEW_CARD } from '../../src/schedule/cardState.ts';
import { recall } from '../../src/schedule/fsrs.ts';
import { DAY } from '../../src/schedule/moment.ts';
import { DEFAULT_OPTIONS } from '../../src/schedule/options.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';
import { Answering, cardNamed, later, MORNING } from '../schedule/deckInPlay.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** The odds by adding up every way in which the cards can come out. */
function counted(chances: readonly number[]): readonly number[] {
  const odds = chances.map(() => 0).concat(0);
  for (let way = 0; way < 2 ** chances.length; way++) {
    const isRight = (at: number) => ((way >> at) & 1) === 1;
    const score = chances.filter((_, at) => isRight(at)).length;
    odds[score] =
      (odds[score] ?? 0) +
      chances.reduce((product, each, at) => product * (isRight(at) ? each : 1 - each), 1);
  }
  return odds;
}

describe('the odds of a score', () => {
  property.prop([fc.array(chance, { maxLength: 10 })])('are those of counting every way', (chances) => {
    const odds = [...scoreOdds(chances)];
    for (const [score, odd] of counted(chances).entries()) expect(odds[score]).toBeCloseTo(odd, 10);
  });

  property.prop([fc.array(chance, { maxLength: 300 })])(
    'add up to one, with the mean of the chances',
    (chances) => {
      const odds = scoreOdds(chances);
      expect(odds.reduce((sum, odd) => sum + odd, 0)).toBeCloseTo(1, 9);
      expect(meanScore(odds)).toBeCloseTo(
        chances.reduce((sum, each) => sum + each, 0),
        6,
      );
    },
  );

  property.prop([fc.array(chance, { maxLength: 60 }), chance, chance])(
    'promise less, the surer the promise',
    (chances, a, b) => {
      const odds = scoreOdds(chances);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(scoreWithChance(odds, high)).toBeLessThanOrEqual(scoreWithChance(odds, low));
    },
  );

  test('fifty cards known at 93 % promise 45 with a chance of 80 %', () => {
    const odds = scoreOdds(Array.from({ length: 50 }, () => 0.93));
    // By the binomial distribution: P(at least 45) = 0.865, P(at least 46) = 0.733.
    expect(scoreWithChance(odds, 0.8)).toBe(45);
  });

  test('what is certain is promised', () => {
    expect(scoreWithChance(scoreOdds([1, 1, 0]), 1)).toBe(2);
    expect(scoreWithChance(scoreOdds([]), 0.8)).toBe(0);
  });

  test('of several learners are the mean of theirs', () => {
    expect([...meanOdds([scoreOdds([1]), scoreOdds([0])])]).toEqual([0.5, 0.5]);
  });
});

const today = studyDayOf(MORNING, DEFAULT_OPTIONS.rollover);

test('the forecast of a section is the mean recall that FSRS gives its cards on that day', () => {
  const learner = new Answering();
  const [known, unseen] = [cardNamed('known'), cardNamed('unseen')];
  const other = cardNamed('other', { section: 'event' });
  for (const card of [known, other]) learner.answer(card, 'Easy', MORNING);
  const { sections, odds } = forecast(
    [known, unseen, other],
    (id) => learner.table.state(id),
    learner.options,
    today + 30,
  );
  const state = learner.table.state(known.id);
  const expected = state.state === 'New' ? 0 : recall(learner.options.weights, state.stability, 30);
  expect(sections).toEqual([
    { section: 'goals', cards: 2, unseen: 1, recall: expected / 2 },
    { section: 'event', cards: 1, unseen: 0, recall: expected },
  ]);
  expect(meanScore(odds)).toBeCloseTo(2 * expected, 10);
});

test('the later the day, the less of what was learned is left', () => {
  const learner = new Answering();
  const card = cardNamed('known');
  learner.answer(card, 'Good', MORNING);
  learner.answer(card, 'Good', later(MORNING, DAY));
  const chances = [1, 5, 50].map((days) =>
    meanScore(forecast([card], (id) => learner.table.state(id), learner.options, today + days).odds),
  );
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
});

const preparing = (cards: number, days: number): Preparation => ({
  states: Array.from({ length: cards }, () => NEW_CARD),
  options: DEFAULT_OPTIONS,
  today,
  exam: today + days,
  secondsPerAnswer: 12,
});

describe('a plan', () => {
  test('for a new deck two weeks ahead reaches nine in ten with some minutes a day', () => {
    const outlooks = MINUTES.map((minutes) => outlook(preparing(60, 14), minutes));
    const plan = planAmong(outlooks, 0.9);
    expect(plan?.reached).toBe(true);
    expect(plan?.outlook.share).toBeGreaterThanOrEqual(0.9);
    expect(plan?.outlook.minutes).toBeLessThanOrEqual(30);
    expect((plan?.outlook.newPerDay ?? 0) * 14).toBeGreaterThanOrEqual(60);
  });

  test('says so when the day is too near', () => {
    const plan = planAmong([outlook(preparing(1000, 1), 60)], 0.9);
    expect(plan).toMatchObject({ reached: false, withMore: undefined });
  });

  test('is the same whenever it is asked for', () => {
    expect(outlook(preparing(40, 10), 10)).toEqual(outlook(preparing(40, 10), 10));
  });

  property.prop([fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 20 })], { numRuns: 30 })(
    'is not worse off with many more minutes',
    (cards, days) => {
      const [few, many] = [5, 60].map((minutes) => outlook(preparing(cards, days), minutes)) as [
        Outlook,
        Outlook,
      ];
      for (const { share, odds } of [few, many]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(odds).toHaveLength(cards + 1);
      }
      expect(many.share).toBeGreaterThanOrEqual(few.share - 0.05);
    },
  );
});
