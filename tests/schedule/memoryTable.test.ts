import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { MINUTE } from '../../src/schedule/moment.ts';
import { buildQueue } from '../../src/schedule/queue.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { Answering, cardNamed, later, MORNING } from './deckInPlay.ts';

const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => cardNamed(name));
const steps = fc.array(
  fc.record({
    card: fc.constantFrom(...cards),
    rating: fc.constantFrom(...RATINGS),
    wait: fc.integer({ min: 0, max: 4_000 }),
  }),
  { maxLength: 20 },
);

test.prop([steps])(
  'a table that has walked a deck before gives the queue of one that never has',
  (answers) => {
    const learner = new Answering({ fuzz: false });
    const queueOf = (table: typeof learner.table, moment: typeof MORNING) =>
      buildQueue([{ cards, options: learner.options }], table, moment, () => true);
    let moment = MORNING;
    for (const { card, rating, wait } of answers) {
      moment = later(moment, wait * MINUTE);
      learner.answer(card, rating, moment);
      expect(queueOf(learner.table, moment)).toEqual(queueOf(learner.table.copy(), moment));
    }
  },
);
