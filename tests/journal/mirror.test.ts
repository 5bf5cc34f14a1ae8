import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { byTime, type DeviceId, type Event } from '../../src/journal/event.ts';
import { behind, MirrorReader, mirrorLine } from '../../src/journal/mirror.ts';
import { histories } from './histories.ts';

const HERE = 'here' as DeviceId;
/** Written here, or brought here by a restore. */
const written = fc.oneof(histories(HERE), histories('elsewhere'));

function read(lines: readonly string[]) {
  const reader = new MirrorReader();
  for (const line of lines) reader.take(line, HERE);
  return reader;
}
const linesOf = (events: readonly Event[]) => events.map((event) => mirrorLine({ event }, HERE));

describe('the second copy', () => {
  test.prop([written])('gives back every event as it was', (events) => {
    expect(read(linesOf(events)).content).toEqual({
      events: events.toSorted(byTime),
      decks: [],
      settings: [],
      unreadable: 0,
    });
  });

  test.prop([written])('minds no line that comes twice', (events) => {
    const lines = linesOf(events);
    expect(read([...lines, ...lines]).content).toEqual(read(lines).content);
  });

  test.prop([written, fc.nat(), fc.nat()])(
    'loses no other line by one that was torn',
    (events, at, length) => {
      const lines = linesOf(events);
      const index = at % (lines.length || 1);
      const torn = lines.map((line, each) => (each === index ? line.slice(0, length % line.length) : line));
      const others = events.filter((_, each) => each !== index).sort(byTime);
      expect(read(torn).content.events).toEqual(others);
    },
  );

  test('keeps the later of two values of a setting', () => {
    const lines = [1, 2].map((value) => mirrorLine({ setting: { name: 'goal', value } }, HERE));
    expect(read(lines).content.settings).toEqual([{ name: 'goal', value: 2 }]);
  });
});

test('what lies behind is counted device by device', () => {
  const [one, two] = ['one' as DeviceId, 'two' as DeviceId];
  const all = new Map([
    [one, 5],
    [two, 3],
  ]);
  expect(behind(all, new Map([[one, 7]]))).toBe(3);
  expect(behind(all, all)).toBe(0);
});
