import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/deck/card.ts';
import type { DeviceId, Event } from '../../src/journal/event.ts';
import { eventId } from '../../src/journal/event.ts';
import { fold } from '../../src/journal/fold.ts';
import { itemCard, itemId, listOf } from '../../src/schedule/listItems.ts';
import { DAY, MINUTE } from '../../src/schedule/moment.ts';
import { DEFAULT_OPTIONS } from '../../src/schedule/options.ts';
import { buildQueue, nextOf } from '../../src/schedule/queue.ts';
import type { Rating } from '../../src/schedule/rating.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';
import { cardNamed, later, MORNING } from './deckInPlay.ts';

const list: Card = { ...cardNamed('aims'), form: 'list', answer: ['openness', 'restraint', 'repair'] };
const device = 'phone' as DeviceId;

/** A review of the list, with what was had of it. */
function review(seq: number, rating: Rating, items: readonly boolean[], due: number, card = list.id): Event {
  const at = MORNING.now + seq;
  const day = studyDayOf(MORNING, 4);
  return {
    type: 'review',
    id: eventId(device, seq),
    device,
    seq,
    at,
    card,
    rating,
    took: 1,
    due,
    day,
    utcOffset: 0,
    via: 'study',
    ...(items.length > 0 && { items }),
  };
}

const IN_TEN_DAYS = MORNING.now + 10 * DAY;

function queueAfter(events: readonly Event[], minutes: number) {
  const { table } = fold(events);
  const moment = later(MORNING, minutes * MINUTE);
  const queue = buildQueue([{ cards: [list], options: DEFAULT_OPTIONS }], table, moment, () => true);
  return { queue, table, moment };
}

describe('an item of a list', () => {
  test('that was missed comes back alone, as the list with a gap in its place', () => {
    const { queue, table, moment } = queueAfter([review(1, 'Good', [true, false, true], IN_TEN_DAYS)], 11);
    expect(nextOf(queue, table, moment, 0)).toMatchObject({
      kind: 'card',
      card: {
        id: 'aims#1',
        form: 'cloze',
        prompt: 'aims? openness · […] · repair',
        answer: ['restraint'],
      },
    });
  });

  test('that was recalled stays with the list', () => {
    expect(queueAfter([review(1, 'Good', [true, true, true], IN_TEN_DAYS)], 11).queue.learning).toEqual([
      list,
    ]);
  });

  test('comes back before the whole list does', () => {
    const soon = MORNING.now + MINUTE;
    const { queue, table, moment } = queueAfter([review(1, 'Again', [false, true, true], soon)], 2);
    expect(queue.learning.map(({ id }) => id)).toEqual(['aims#0', 'aims']);
    expect(nextOf(queue, table, moment, 0)).toMatchObject({ card: { id: 'aims#0' } });
  });

  test('that was regained is asked no more by itself', () => {
    const missed = review(1, 'Good', [true, false, true], IN_TEN_DAYS);
    const regained = review(2, 'Good', [], IN_TEN_DAYS, itemId(list.id, 1));
    expect(queueAfter([missed, regained], 30).queue.learning).toEqual([list]);
  });

  test('has a memory of its own by the same fold', () => {
    const { table } = fold([
      review(1, 'Good', [true, false, true], IN_TEN_DAYS),
      review(2, 'Good', [true, false, true], IN_TEN_DAYS),
    ]);
    const stability = (index: number) => {
      const state = table.state(itemId(list.id, index));
      return state.state === 'New' ? 0 : state.stability;
    };
    expect(stability(0)).toBe(stability(2));
    expect(stability(0)).toBeGreaterThan(stability(1));
  });

  test('is forgotten with the list when it is reset', () => {
    const missed = review(1, 'Good', [true, false, true], IN_TEN_DAYS);
    const reset: Event = {
      type: 'reset',
      card: list.id,
      id: eventId(device, 2),
      device,
      seq: 2,
      at: missed.at + 1,
    };
    expect(fold([missed, reset]).table.state(itemId(list.id, 1)).state).toBe('New');
  });

  test('that the list has no more is no card', () => {
    expect(itemCard(list, 3)).toBeUndefined();
  });

  test('is named by the list and its place', () => {
    expect(listOf(itemId(list.id, 2))).toEqual({ list: list.id, index: 2 });
    expect(listOf(list.id)).toBeUndefined();
  });
});
