import { fc } from '@fast-check/vitest';
import type { CardId } from '../../src/deck/card.ts';
import { type DeviceId, type Event, eventId } from '../../src/journal/event.ts';
import { DAY, HOUR, MINUTE } from '../../src/schedule/moment.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';

const START = Date.parse('2026-06-01T10:00:00Z');
const device = 'phone' as DeviceId;

const step = fc.record({
  card: fc.constantFrom('a', 'b').map((name) => name as CardId),
  rating: fc.constantFrom(...RATINGS),
  /** Days that the answer grants: about the bounds between the kinds. */
  days: fc.constantFrom(0, 1, 2, 20, 21, 22),
  hours: fc.constantFrom(0, 1, 5, 20, 30, 500),
  deed: fc.constantFrom('review', 'review', 'review', 'review', 'due', 'reset'),
});

/** Histories of two cards that are answered often, some more than once a day, with dates set by hand and resets. */
export const denseHistories: fc.Arbitrary<readonly Event[]> = fc
  .array(step, { minLength: 10, maxLength: 30 })
  .map((steps) => {
    let at = START;
    return steps.map(({ card, rating, days, hours, deed }, index): Event => {
      at += hours * HOUR;
      const seq = index + 1;
      const base = { id: eventId(device, seq), device, seq, at };
      const day = studyDayOf({ now: at, utcOffset: 0 }, 4);
      const due = days === 0 ? at + MINUTE : (day + days) * DAY + 4 * HOUR;
      if (deed === 'due') return { ...base, type: 'due', day, dues: [{ card, due }] };
      if (deed === 'reset') return { ...base, type: 'reset', card };
      return { ...base, type: 'review', card, rating, took: 1000, due, day, utcOffset: 0, via: 'study' };
    });
  });
