import { describe, expect, test } from 'vitest';
import { readGoldReports } from './gold.ts';

describe.each(readGoldReports().map((report) => [report.slug, report] as const))('%s', (_, report) => {
  test('every source quote stands in the report, word for word', () => {
    expect(report.facts.filter(({ sourceQuote }) => !report.text.includes(sourceQuote))).toEqual([]);
  });

  test('has enough facts, some of them important, each with a cue and an answer', () => {
    expect(report.facts.length).toBeGreaterThanOrEqual(25);
    expect(report.facts.filter(({ importance }) => importance === 3).length).toBeGreaterThanOrEqual(5);
    expect(
      report.facts.filter(({ cue, answer }) => [...cue, ...answer].some((entry) => entry.trim() === '')),
    ).toEqual([]);
    expect(report.facts.filter(({ cue, answer }) => cue.length === 0 || answer.length === 0)).toEqual([]);
  });

  test('names each fact once', () => {
    expect(new Set(report.facts.map(({ id }) => id)).size).toBe(report.facts.length);
  });
});
