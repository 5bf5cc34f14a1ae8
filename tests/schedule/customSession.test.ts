import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/deck/card.ts';
import { customQueue, type Selection } from '../../src/schedule/customSession.ts';
import { DAY, MINUTE, type Moment } from '../../src/schedule/moment.ts';
import { afterCramming } from '../../src/schedule/queue.ts';
import { Answering, cardNamed, later, MORNING } from './deckInPlay.ts';

const names = (cards: readonly Card[]) => cards.map((card) => card.id);
const [seen, forgotten, unseen] = [cardNamed('seen'), cardNamed('forgotten'), cardNamed('unseen')];
const CARDS = [seen, forgotten, unseen];

/** One card known, one forgotten today, one never met. */
function learner(): Answering {
  const answering = new Answering({ fuzz: false, newPerDay: 0, reviewsPerDay: 0 });
  for (const card of [seen, forgotten]) answering.answer(card, 'Easy', MORNING);
  answering.answer(forgotten, 'Again', later(MORNING, 8 * DAY));
  return answering;
}

function sessionOf(selection: Selection, moment: Moment, answering = learner()) {
  const deck = { cards: CARDS, options: answering.options };
  return names(customQueue([deck], answering.table, moment, () => true, selection).main);
}

describe('a custom session', () => {
  const TODAY = later(MORNING, 8 * DAY + MINUTE);

  test('of forgotten cards holds those rated Again within the days chosen', () => {
    expect(sessionOf({ kind: 'forgotten', days: 1 }, TODAY)).toEqual(['forgotten']);
    expect(sessionOf({ kind: 'forgotten', days: 1 }, later(TODAY, DAY))).toEqual([]);
    expect(sessionOf({ kind: 'forgotten', days: 2 }, later(TODAY, DAY))).toEqual(['forgotten']);
  });

  test('ahead of time holds the reviews of the days to come', () => {
    expect(sessionOf({ kind: 'ahead', days: 7 }, later(MORNING, MINUTE))).toEqual([]);
    const answering = new Answering({ fuzz: false });
    answering.answer(seen, 'Easy', MORNING);
    expect(sessionOf({ kind: 'ahead', days: 8 }, later(MORNING, MINUTE), answering)).toEqual(['seen']);
  });

  test('of flagged cards holds every flag', () => {
    const answering = learner();
    answering.table.setFlag(unseen.id, 3);
    expect(sessionOf({ kind: 'flagged' }, TODAY, answering)).toEqual(['unseen']);
  });

  test('of new cards goes beyond the limit of the day', () => {
    expect(sessionOf({ kind: 'new' }, TODAY)).toEqual(['unseen']);
  });

  test('of one form holds no other', () => {
    expect(sessionOf({ kind: 'form', form: 'list' }, TODAY)).toEqual([]);
    expect(sessionOf({ kind: 'form', form: 'question' }, TODAY)).toHaveLength(3);
  });

  test('of everything asks those most at risk first, then the new ones', () => {
    expect(sessionOf({ kind: 'all' }, TODAY).at(-1)).toBe('unseen');
  });

  test('of chosen cards keeps their order', () => {
    const cards = [unseen.id, seen.id];
    expect(sessionOf({ kind: 'cards', cards }, TODAY)).toEqual(['unseen', 'seen']);
  });

  test('leaves suspended cards out', () => {
    const answering = learner();
    answering.table.suspend(unseen.id, true);
    expect(sessionOf({ kind: 'all' }, TODAY, answering)).not.toContain('unseen');
  });
});

test('cramming asks a forgotten card again at the end, and is done with the others', () => {
  const queue = { learning: [], main: CARDS };
  expect(names(afterCramming(queue, seen, true).main)).toEqual(['forgotten', 'unseen', 'seen']);
  expect(names(afterCramming(queue, seen, false).main)).toEqual(['forgotten', 'unseen']);
});
