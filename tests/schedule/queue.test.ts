import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/deck/card.ts';
import { DAY, HOUR, MINUTE, type Moment } from '../../src/schedule/moment.ts';
import { afterAnswer, buildQueue, nextDue, nextOf, waiting } from '../../src/schedule/queue.ts';
import { startOfStudyDay, studyDayOf } from '../../src/schedule/studyDay.ts';
import { Answering, cardNamed, later, MORNING } from './deckInPlay.ts';

const everything = () => true;
const names = (cards: readonly Card[]) => cards.map((card) => card.id);

function queueOf(
  learner: Answering,
  cards: readonly Card[],
  moment: Moment,
  inScope = everything as (card: Card) => boolean,
) {
  return buildQueue([{ cards, options: learner.options }], learner.table, moment, inScope);
}

/** A learner with these cards in review, answered one after the other, all of them due `days` later. */
function reviewing(cards: readonly Card[], options = {}) {
  const learner = new Answering({ fuzz: false, ...options });
  for (const [index, card] of cards.entries()) {
    const moment = later(MORNING, index * MINUTE);
    learner.answer(card, 'Good', moment);
    learner.answer(card, 'Good', later(moment, 10 * MINUTE));
  }
  return learner;
}

const NEXT_WEEK = later(MORNING, 7 * DAY);

describe('new cards', () => {
  test('come by importance, and in the order of the deck where it is equal', () => {
    const cards = [
      cardNamed('minor', { importance: 10 }),
      cardNamed('first'),
      cardNamed('second'),
      cardNamed('major', { importance: 90 }),
    ];
    expect(names(queueOf(new Answering(), cards, MORNING).main)).toEqual([
      'major',
      'first',
      'second',
      'minor',
    ]);
  });

  test('stop at the limit of the day, after sorting', () => {
    const cards = [
      cardNamed('a', { importance: 1 }),
      cardNamed('b', { importance: 2 }),
      cardNamed('c', { importance: 3 }),
    ];
    expect(names(queueOf(new Answering({ newPerDay: 2 }), cards, MORNING).main)).toEqual(['c', 'b']);
  });

  test('introduced in one section count against the limit of every section', () => {
    const goals = cardNamed('goal', { section: 'goals' });
    const principles = [
      cardNamed('p1', { section: 'principles' }),
      cardNamed('p2', { section: 'principles' }),
    ];
    const learner = new Answering({ newPerDay: 2 });
    learner.answer(goals, 'Good', MORNING);
    const inPrinciples = (card: Card) => card.section === 'principles';
    expect(queueOf(learner, [goals, ...principles], later(MORNING, MINUTE), inPrinciples).main).toHaveLength(
      1,
    );
  });

  test('come back with the next study day', () => {
    const cards = [cardNamed('a'), cardNamed('b')];
    const learner = new Answering({ newPerDay: 1 });
    learner.answer(cardNamed('a'), 'Easy', MORNING);
    expect(queueOf(learner, cards, later(MORNING, HOUR)).main).toHaveLength(0);
    expect(names(queueOf(learner, cards, later(MORNING, 18 * HOUR)).main)).toEqual(['b']);
  });

  test('are spread evenly among the reviews', () => {
    const reviews = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((name) => cardNamed(name));
    const fresh = ['n1', 'n2'].map((name) => cardNamed(name));
    const learner = reviewing(reviews);
    const kinds = queueOf(learner, [...reviews, ...fresh], NEXT_WEEK)
      .main.map((card) => card.id.charAt(0))
      .join('');
    expect(kinds).toBe('rrnrrnrr');
  });
});

describe('reviews', () => {
  /** After 30 days `weak` is the less likely to be recalled, but falls no faster any more; after 10 days it does. */
  function strongAndWeak(options = {}) {
    const [strong, weak] = [cardNamed('strong'), cardNamed('weak')];
    const learner = new Answering({ fuzz: false, ...options });
    learner.answer(strong, 'Easy', MORNING);
    learner.answer(weak, 'Good', MORNING);
    learner.answer(weak, 'Good', later(MORNING, 10 * MINUTE));
    return { learner, cards: [strong, weak] };
  }

  test('come first where most would be forgotten if they waited another day', () => {
    const { learner, cards } = strongAndWeak();
    expect(names(queueOf(learner, cards, later(MORNING, 10 * DAY)).main)).toEqual(['weak', 'strong']);
    expect(names(queueOf(learner, cards, later(MORNING, 300 * DAY)).main)).toEqual(['strong', 'weak']);
  });

  test.each([
    ['recall', ['weak', 'strong']],
    ['due', ['weak', 'strong']],
    ['shortest', ['weak', 'strong']],
    ['longest', ['strong', 'weak']],
    ['hardest', ['weak', 'strong']],
  ] as const)('come in the order chosen: %s', (reviewOrder, expected) => {
    const { learner, cards } = strongAndWeak({ reviewOrder });
    expect(names(queueOf(learner, cards, later(MORNING, 300 * DAY)).main)).toEqual(expected);
  });

  test('in random order come the same way all day, and another way on other days', () => {
    const cards = Array.from({ length: 20 }, (_, index) => cardNamed(`card ${index}`));
    const learner = reviewing(cards, { reviewOrder: 'random' });
    const morning = names(queueOf(learner, cards, NEXT_WEEK).main);
    expect(names(queueOf(learner, cards, later(NEXT_WEEK, 3 * HOUR)).main)).toEqual(morning);
    expect(names(queueOf(learner, cards, later(NEXT_WEEK, DAY)).main)).not.toEqual(morning);
  });

  test('limited for today only have their usual limit back tomorrow', () => {
    const cards = ['a', 'b', 'c'].map((name) => cardNamed(name));
    const todayOnly = { day: studyDayOf(NEXT_WEEK, 4), reviewsPerDay: 1 };
    const learner = reviewing(cards, { todayOnly });
    expect(queueOf(learner, cards, NEXT_WEEK).main).toHaveLength(1);
    expect(queueOf(learner, cards, later(NEXT_WEEK, DAY)).main).toHaveLength(3);
  });

  test.each([
    ['east', 9 * 60],
    ['west', -8 * 60],
  ])('come on the morning of their day wherever the learner has travelled: %s', (_, utcOffset) => {
    const card = cardNamed('a');
    const learner = new Answering({ fuzz: false });
    learner.answer(card, 'Easy', MORNING);
    const there = startOfStudyDay(studyDayOf(MORNING, 4) + 8, utcOffset, 4);
    expect(queueOf(learner, [card], { now: there - 1, utcOffset }).main).toHaveLength(0);
    expect(queueOf(learner, [card], { now: there, utcOffset }).main).toHaveLength(1);
  });

  test.each([
    ['forward', 60],
    ['back', -60],
  ])('come with the new hour of the morning when the clock goes %s', (_, shift) => {
    const card = cardNamed('a');
    const learner = new Answering({ fuzz: false });
    learner.answer(card, 'Easy', MORNING);
    const there = startOfStudyDay(studyDayOf(MORNING, 4) + 8, shift, 4);
    expect(queueOf(learner, [card], { now: there - 1, utcOffset: shift }).main).toHaveLength(0);
    expect(queueOf(learner, [card], { now: there, utcOffset: shift }).main).toHaveLength(1);
  });

  test('stop at the limit of the day, counting those given already', () => {
    const cards = ['a', 'b', 'c'].map((name) => cardNamed(name));
    const learner = reviewing(cards, { reviewsPerDay: 2 });
    expect(queueOf(learner, cards, NEXT_WEEK).main).toHaveLength(2);
    learner.answer(cardNamed('a'), 'Good', NEXT_WEEK);
    expect(queueOf(learner, cards, later(NEXT_WEEK, MINUTE)).main).toHaveLength(1);
  });

  test('do not come before their study day begins', () => {
    const card = cardNamed('a');
    const learner = new Answering({ fuzz: false });
    learner.answer(card, 'Easy', MORNING);
    const due = startOfStudyDay(studyDayOf(MORNING, 4) + 8, 0, 4);
    expect(queueOf(learner, [card], { ...MORNING, now: due - 1 }).main).toHaveLength(0);
    expect(queueOf(learner, [card], { ...MORNING, now: due }).main).toHaveLength(1);
  });
});

describe('new cards and reviews', () => {
  test.each([
    ['newFirst', 'nnrr'],
    ['reviewsFirst', 'rrnn'],
  ] as const)('are mixed as chosen: %s', (mix, expected) => {
    const reviews = ['r1', 'r2'].map((name) => cardNamed(name));
    const fresh = ['n1', 'n2'].map((name) => cardNamed(name));
    const learner = reviewing(reviews, { mix });
    const kinds = queueOf(learner, [...reviews, ...fresh], NEXT_WEEK).main.map((card) => card.id.charAt(0));
    expect(kinds.join('')).toBe(expected);
  });

  test('come in the order of the report where that is chosen', () => {
    const cards = [30, 10, 20].map((start) => ({
      ...cardNamed(`at ${start}`),
      passage: { start, end: start + 1 },
    }));
    const queue = queueOf(new Answering({ newOrder: 'report' }), cards, MORNING);
    expect(names(queue.main)).toEqual(['at 10', 'at 20', 'at 30']);
  });
});

describe('siblings', () => {
  test('may come on one day where burying is off', () => {
    const cards = [cardNamed('who', { fact: 'visit' }), cardNamed('when', { fact: 'visit' })];
    const learner = new Answering({ buryNewSiblings: false });
    expect(names(queueOf(learner, cards, MORNING).main)).toEqual(['who', 'when']);
  });

  test('are kept apart: one card of a fact a day', () => {
    const cards = [
      cardNamed('who', { fact: 'visit' }),
      cardNamed('when', { fact: 'visit' }),
      cardNamed('other'),
    ];
    expect(names(queueOf(new Answering(), cards, MORNING).main)).toEqual(['who', 'other']);
  });

  test('of a card answered today wait for tomorrow', () => {
    const [who, when] = [cardNamed('who', { fact: 'visit' }), cardNamed('when', { fact: 'visit' })];
    const learner = new Answering();
    learner.answer(who, 'Easy', MORNING);
    expect(queueOf(learner, [who, when], later(MORNING, HOUR)).main).toHaveLength(0);
    expect(names(queueOf(learner, [who, when], later(MORNING, DAY)).main)).toEqual(['when']);
  });
});

describe('cards put aside', () => {
  test('suspended cards do not come', () => {
    const learner = new Answering();
    learner.table.suspend(cardNamed('a').id, true);
    expect(queueOf(learner, [cardNamed('a')], MORNING).main).toHaveLength(0);
  });

  test('buried cards come back tomorrow', () => {
    const learner = new Answering();
    learner.table.bury(cardNamed('a').id, studyDayOf(MORNING, 4));
    expect(queueOf(learner, [cardNamed('a')], MORNING).main).toHaveLength(0);
    expect(queueOf(learner, [cardNamed('a')], later(MORNING, DAY)).main).toHaveLength(1);
  });
});

describe('the next card', () => {
  const [a, b] = [cardNamed('a'), cardNamed('b')];

  test('is a learning card as soon as it is due', () => {
    const learner = new Answering();
    learner.answer(a, 'Again', MORNING);
    const queue = queueOf(learner, [a, b], MORNING);
    expect(nextOf(queue, learner.table, MORNING, 20)).toMatchObject({ kind: 'card', card: { id: 'b' } });
    expect(nextOf(queue, learner.table, later(MORNING, MINUTE), 20)).toMatchObject({
      kind: 'card',
      card: { id: 'a' },
    });
  });

  test('is a learning card before its time when nothing else is left and it lies within the learn-ahead time', () => {
    const learner = new Answering();
    learner.answer(a, 'Good', MORNING);
    const queue = queueOf(learner, [a], MORNING);
    expect(nextOf(queue, learner.table, MORNING, 20)).toMatchObject({ kind: 'card', card: { id: 'a' } });
    expect(nextOf(queue, learner.table, MORNING, 5)).toEqual({
      kind: 'wait',
      due: MORNING.now + 10 * MINUTE,
    });
  });

  test('is none when all is done', () => {
    const learner = new Answering();
    learner.answer(a, 'Easy', MORNING);
    expect(nextOf(queueOf(learner, [a], MORNING), learner.table, MORNING, 20)).toEqual({ kind: 'done' });
  });

  test('after an answer is what a queue built anew would give', () => {
    const learner = new Answering();
    const queue = queueOf(learner, [a, b], MORNING);
    learner.answer(a, 'Again', MORNING);
    expect(afterAnswer(queue, a, learner.table)).toEqual(queueOf(learner, [a, b], MORNING));
  });
});

describe('what waits', () => {
  test('is counted as new, learning and to review, within the limits', () => {
    const cards = ['a', 'b', 'c', 'd'].map((name) => cardNamed(name));
    const learner = reviewing(cards.slice(0, 2));
    const deck = { cards, options: { ...learner.options, newPerDay: 1 } };
    expect(waiting(deck, learner.table, NEXT_WEEK).all).toEqual({ fresh: 1, learning: 0, review: 2 });
  });

  test('names when the next card is due, suspended ones left out', () => {
    const cards = ['a', 'b'].map((name) => cardNamed(name));
    const learner = new Answering({ fuzz: false });
    learner.answer(cardNamed('a'), 'Good', MORNING);
    learner.answer(cardNamed('b'), 'Easy', MORNING);
    const due = () => nextDue([{ cards, options: learner.options }], learner.table, everything);
    expect(due()).toBe(MORNING.now + 10 * MINUTE);
    learner.table.suspend(cardNamed('a').id, true);
    expect(due()).toBe(startOfStudyDay(studyDayOf(MORNING, 4) + 8, 0, 4));
  });
});
