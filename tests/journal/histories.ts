import { fc } from '@fast-check/vitest';
import type { CardId } from '../../src/deck/card.ts';
import type { DeckId } from '../../src/deck/deck.ts';
import type { Collection } from '../../src/journal/collection.ts';
import {
  byTime,
  type Deed,
  type DeviceId,
  type Event,
  eventId,
  type PresetId,
} from '../../src/journal/event.ts';
import { MINUTE } from '../../src/schedule/moment.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';

const DECK = 'deck' as DeckId;
const PRESET: PresetId = 'preset:slow';
const START = Date.parse('2026-06-01T10:00:00Z');
const card = fc.constantFrom('a', 'b', 'c', 'd').map((name) => name as CardId);

const review = fc.record({
  card,
  rating: fc.constantFrom(...RATINGS),
  days: fc.integer({ min: 0, max: 30 }),
  items: fc.array(fc.boolean(), { maxLength: 4 }),
});

/** Any deed but an undo, at a time. */
const deed = (at: number): fc.Arbitrary<Deed> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: review.map(
        ({ card, rating, days, items }): Deed => ({
          type: 'review',
          card,
          rating,
          took: 1000,
          due: at + days * 86_400_000 + MINUTE,
          day: studyDayOf({ now: at, utcOffset: 0 }, 4),
          utcOffset: 0,
          via: 'study',
          ...(items.length > 0 && { items }),
          ...(items.length > 2 && { deck: DECK }),
        }),
      ),
    },
    review.map(({ card, rating }): Deed => ({ type: 'cram', card, rating, took: 1000 })),
    review.map(
      ({ card, days }): Deed => ({
        type: 'due',
        day: studyDayOf({ now: at, utcOffset: 0 }, 4),
        dues: [{ card, due: at + days * 86_400_000 }],
      }),
    ),
    fc.record({ type: fc.constantFrom('suspend', 'unsuspend', 'reset'), card }),
    fc.record({ type: fc.constant('bury' as const), card, until: fc.integer({ min: 20_000, max: 21_000 }) }),
    fc.record({ type: fc.constant('flag' as const), card, flag: fc.integer({ min: 0, max: 4 }) }),
    fc.record({
      type: fc.constant('edit' as const),
      card,
      prompt: fc.string(),
      answer: fc.array(fc.string()),
    }),
    fc.record({ type: fc.constant('reject' as const), card }),
    fc.record({ type: fc.constantFrom('bin', 'unbin'), card }),
    fc.record({
      type: fc.constant('tag' as const),
      card,
      tags: fc.subarray(['later', 'exam::june', 'hard']),
    }),
    fc
      .integer({ min: 0, max: 99 })
      .map((newPerDay): Deed => ({ type: 'options', deck: 'all', changes: { newPerDay } })),
    fc
      .tuple(fc.constantFrom(DECK, PRESET), fc.constantFrom([], [1], [5, 20]))
      .map(([deck, learningSteps]): Deed => ({ type: 'options', deck, changes: { learningSteps } })),
    fc.constantFrom('Slow', null).map((name): Deed => ({ type: 'preset', preset: PRESET, name })),
    fc.constantFrom(PRESET, null).map((preset): Deed => ({ type: 'assignPreset', deck: DECK, preset })),
    fc.record({ type: fc.constant('accept' as const), card, text: fc.string() }),
    fc
      .option(fc.record({ day: fc.integer({ min: 20_000, max: 21_000 }), goal: fc.constantFrom(0.8, 0.9) }))
      .map((exam): Deed => ({ type: 'exam', deck: DECK, exam })),
    fc.constant<Deed>({ type: 'install', deck: DECK }),
  );

/** What one device wrote: deeds, and undos and redos of its own earlier events. */
export function histories(name = 'phone'): fc.Arbitrary<readonly Event[]> {
  const device = name as DeviceId;
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 3_000 }),
    undo: fc.option(fc.nat(5), { freq: 4 }),
    seed: fc.nat(),
  });
  return fc.array(step, { maxLength: 30 }).chain((steps) => {
    let at = START;
    const times = steps.map(({ wait }) => {
      at += wait * MINUTE;
      return at;
    });
    return fc.tuple(...times.map((time) => deed(time))).map((deeds) =>
      steps.map(({ undo }, index): Event => {
        const seq = index + 1;
        const stamp = { id: eventId(device, seq), device, seq, at: times[index] ?? START };
        const target = undo === null ? 0 : seq - 1 - undo;
        const done = deeds[index];
        if (target >= 1 || done === undefined)
          return { ...stamp, type: 'undo', target: eventId(device, Math.max(1, target)) };
        return { ...stamp, ...done };
      }),
    );
  });
}

/** Two devices' histories in one, in journal order. */
export const together = (a: readonly Event[], b: readonly Event[]) => [...a, ...b].sort(byTime);

/** Everything that a collection holds, in a form that two can be compared by, whatever the order of its rows. */
export function contentOf(collection: Collection) {
  const { table } = collection;
  const rows = [...table.ids()].sort().map((id) => ({
    id,
    state: table.state(id),
    suspended: table.isSuspended(id),
    flag: table.flag(id),
    buried: Array.from({ length: 1000 }, (_, day) => table.isBuried(id, 20_000 + day)).lastIndexOf(true),
  }));
  const untouched = (row: (typeof rows)[number]) =>
    row.state.state === 'New' && !row.suspended && row.flag === 0 && row.buried === -1;
  return {
    rows: rows.filter((row) => !untouched(row)),
    edits: new Map([...collection.edits].sort()),
    rejected: [...collection.rejected].sort(),
    binned: [...collection.binned].sort(),
    tags: new Map([...collection.tags].sort()),
    added: new Map([...collection.added].sort()),
    options: new Map([...collection.options].sort()),
    presets: new Map([...collection.presets].sort()),
    presetOf: new Map([...collection.presetOf].sort()),
    inForce: collection.optionsOf(DECK),
    installed: [...collection.installed].sort(),
    accepted: new Map([...collection.accepted].sort()),
    exams: new Map(collection.exams),
  };
}
