import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import { type DeviceId, type Event, eventId } from '../../src/journal/event.ts';
import { pack, unpack } from '../../src/journal/segment.ts';
import { parseSegment } from '../../src/journal/segmentSchema.ts';
import { histories } from './histories.ts';

const device = 'phone' as DeviceId;

describe('a segment', () => {
  test.prop([histories()])('gives back any events exactly as they were packed', (events) => {
    expect(unpack(pack(device, events))).toEqual(events);
  });

  test.prop([histories(), fc.nat(30)])('leaves out what is known already', (events, after) => {
    expect(unpack(pack(device, events), after)).toEqual(events.filter(({ seq }) => seq > after));
  });

  test.prop([histories()])('is sound after it went through the disk', (events) => {
    const read = parseSegment(structuredClone(pack(device, events)));
    expect(read && unpack(read)).toEqual(events);
  });

  test('keeps a field that a newer app has added', () => {
    const newer = { ...review(1), mood: 'good' };
    expect(unpack(pack(device, [newer]))).toEqual([newer]);
  });

  const damages: readonly (readonly [string, (segment: ReturnType<typeof sound>) => object])[] = [
    ['a column cut short', (segment) => ({ ...segment, due: segment.due.slice(1) })],
    ['a card that is not named', (segment) => ({ ...segment, cards: [] })],
    ['a rating that there is not', (segment) => ({ ...segment, rating: Uint8Array.of(7, 7) })],
    ['a number that is none', (segment) => ({ ...segment, at: Float64Array.of(Number.NaN, 1) })],
    ['sequence numbers that fall', (segment) => ({ ...segment, seq: Float64Array.of(2, 1) })],
    ['a whole event that is missing', (segment) => ({ ...segment, rating: Uint8Array.of(255, 0) })],
    ['another format', (segment) => ({ ...segment, format: 2 })],
  ];
  test.each(damages)('with %s is refused', (_, damage) => {
    expect(parseSegment(sound())).toBeDefined();
    expect(parseSegment(damage(sound()))).toBeUndefined();
  });
});

const sound = () => pack(device, [review(1), review(2)]);

function review(seq: number): Event {
  return {
    id: eventId(device, seq),
    device,
    seq,
    at: 1_000 + seq,
    type: 'review',
    card: 'a' as CardId,
    rating: 'Good',
    took: 900,
    due: 90_000,
    day: 1,
    utcOffset: 60,
    via: 'study',
  };
}
