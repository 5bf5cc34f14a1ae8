import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { startOfStudyDay, studyDayOf } from '../../src/schedule/studyDay.ts';

const at = (iso: string) => Date.parse(iso);
const ROLLOVER = 4;

describe('the study day', () => {
  test('turns at the rollover hour of local time, not at midnight', () => {
    const before = studyDayOf({ now: at('2026-03-02T03:59:59+01:00'), utcOffset: 60 }, ROLLOVER);
    const after = studyDayOf({ now: at('2026-03-02T04:00:00+01:00'), utcOffset: 60 }, ROLLOVER);
    expect(after).toBe(before + 1);
  });

  test('does not turn at midnight UTC: twenty minutes across it are the same day', () => {
    const utcOffset = -480;
    const evening = studyDayOf({ now: at('2026-03-01T23:50:00Z'), utcOffset }, ROLLOVER);
    expect(studyDayOf({ now: at('2026-03-02T00:10:00Z'), utcOffset }, ROLLOVER)).toBe(evening);
  });

  test('is one day long when the clock springs forward', () => {
    const before = studyDayOf({ now: at('2026-03-28T20:00:00+01:00'), utcOffset: 60 }, ROLLOVER);
    const after = studyDayOf({ now: at('2026-03-29T20:00:00+02:00'), utcOffset: 120 }, ROLLOVER);
    expect(after).toBe(before + 1);
  });

  test('is one day long when the clock falls back', () => {
    const before = studyDayOf({ now: at('2026-10-24T20:00:00+02:00'), utcOffset: 120 }, ROLLOVER);
    const after = studyDayOf({ now: at('2026-10-25T20:00:00+01:00'), utcOffset: 60 }, ROLLOVER);
    expect(after).toBe(before + 1);
  });

  test('follows the traveller: an evening in Tokyo is the same day as that morning in Berlin', () => {
    const berlin = studyDayOf({ now: at('2026-05-05T08:00:00+02:00'), utcOffset: 120 }, ROLLOVER);
    expect(studyDayOf({ now: at('2026-05-05T21:00:00+09:00'), utcOffset: 540 }, ROLLOVER)).toBe(berlin);
  });

  test.prop([
    fc.integer({ min: -20_000, max: 60_000 }),
    fc.integer({ min: -840, max: 840 }),
    fc.integer({ min: 0, max: 23 }),
  ])(
    'begins at an instant that belongs to it, and the instant before does not',
    (day, utcOffset, rollover) => {
      const start = startOfStudyDay(day, utcOffset, rollover);
      expect(studyDayOf({ now: start, utcOffset }, rollover)).toBe(day);
      expect(studyDayOf({ now: start - 1, utcOffset }, rollover)).toBe(day - 1);
    },
  );
});
