import { describe, expect, test } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import type { DeckId } from '../../src/deck/deck.ts';
import { type Deed, type DeviceId, type Event, eventId, type PresetId } from '../../src/journal/event.ts';
import { parseEvent } from '../../src/journal/eventSchema.ts';
import { fold } from '../../src/journal/fold.ts';
import { DAY, MINUTE } from '../../src/schedule/moment.ts';
import { DEFAULT_OPTIONS } from '../../src/schedule/options.ts';

const device = 'phone' as DeviceId;
const [deck, other] = ['deck', 'other'] as unknown as readonly [DeckId, DeckId];
const card = 'card' as CardId;
const preset: PresetId = 'preset:slow';
const START = Date.parse('2026-06-01T10:00:00Z');

const journal = (...deeds: readonly Deed[]): readonly Event[] =>
  deeds.map((deed, index) => ({
    ...deed,
    id: eventId(device, index + 1),
    device,
    seq: index + 1,
    at: START + index,
  }));

const change = (owner: DeckId | PresetId | 'all', newPerDay: number): Deed => ({
  type: 'options',
  deck: owner,
  changes: { newPerDay },
});
const named: Deed = { type: 'preset', preset, name: 'Slow' };
const used: Deed = { type: 'assignPreset', deck, preset };
const good = (deckOfCard?: DeckId): Deed => ({
  type: 'review',
  card,
  ...(deckOfCard && { deck: deckOfCard }),
  rating: 'Good',
  took: 1,
  due: START + DAY,
  day: 20_605,
  utcOffset: 0,
  via: 'study',
});

describe('the options of a deck', () => {
  test("are its own over its preset's over those common to all", () => {
    const all = fold(journal(change('all', 1), named, used));
    expect(all.optionsOf(deck).newPerDay).toBe(1);
    const preferred = fold(journal(change('all', 1), named, used, change(preset, 2)));
    expect(preferred.optionsOf(deck).newPerDay).toBe(2);
    expect(preferred.optionsOf(other).newPerDay).toBe(1);
    const own = fold(journal(change('all', 1), named, used, change(preset, 2), change(deck, 3)));
    expect(own.optionsOf(deck).newPerDay).toBe(3);
  });

  test('fall back on the common ones when its preset is removed', () => {
    const removed: Deed = { type: 'preset', preset, name: null };
    expect(fold(journal(named, used, change(preset, 2), removed)).optionsOf(deck)).toEqual(DEFAULT_OPTIONS);
  });

  test('decide by which steps a review of its cards is replayed', () => {
    const noSteps: Deed = { type: 'options', deck, changes: { learningSteps: [] } };
    expect(fold(journal(noSteps, good(deck))).table.state(card).state).toBe('Review');
    expect(fold(journal(noSteps, good(other))).table.state(card).state).toBe('Learning');
  });

  test('rewrite no history: what was answered before a change stays as it was granted', () => {
    const noSteps: Deed = { type: 'options', deck, changes: { learningSteps: [] } };
    expect(fold(journal(good(deck), noSteps)).table.state(card)).toEqual(
      fold(journal(good(deck))).table.state(card),
    );
  });

  test.each([
    { newPerDay: -1 },
    { newPerDay: 1.5 },
    { desiredRetention: 0.99 },
    { learningSteps: [0] },
    { weights: [1, 2] },
    { easyDays: ['normal'] },
    { reviewOrder: 'sideways' },
    { todayOnly: { day: 1, newPerDay: -4 } },
  ])('cannot be changed to what is out of bounds: %o', (changes) => {
    const event = { type: 'options', deck: 'all', changes, id: 'phone/1', device, seq: 1, at: START };
    expect(parseEvent(event)).toBeUndefined();
    expect(parseEvent({ ...event, changes: {} })).toBeDefined();
  });
});

describe('a date set by hand', () => {
  const due = START + 30 * DAY;
  const moved: Deed = { type: 'due', day: 20_605, dues: [{ card, due }] };

  test('is when the card comes back, with its memory as it was', () => {
    const before = fold(journal(good())).table.state(card);
    expect(fold(journal(good(), moved)).table.state(card)).toMatchObject({
      state: 'Review',
      due,
      stability: before.state === 'New' ? 0 : before.stability,
    });
  });

  test('puts a card never met into review', () => {
    expect(fold(journal(moved)).table.state(card)).toMatchObject({ state: 'Review', due, lapses: 0 });
  });
});

test('cramming changes nothing', () => {
  const cram: Deed = { type: 'cram', card, rating: 'Again', took: MINUTE };
  expect(fold(journal(good(), cram)).table.state(card)).toEqual(fold(journal(good())).table.state(card));
  expect(fold(journal(cram)).table.state(card).state).toBe('New');
});
