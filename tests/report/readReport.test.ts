import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/report/readReport.ts';
import type { Report } from '../../src/report/report.ts';

const NEWS = `\uFEFFNews > 2021 >\r\n\r\nA forum on eels\r\n\r\nSource: waters.example | 2021-05-06\r\n\r\nThe forum opened. It closed.\r\n\r\n1. The Board noted the report.\r\n\r\n(a) first thing\r\n- second thing\r\n\r\n8013945 8013949\r\n`;

const sentencesOf = (report: Report) =>
  report.blocks.flatMap((block) => block.sentences).map(({ start, end }) => report.text.slice(start, end));

describe('a news page', () => {
  const report = readReport(NEWS);
  test('keeps its text unchanged, byte-order mark and CRLF included', () => expect(report.text).toBe(NEWS));
  test('has its title, source and date', () =>
    expect(report).toMatchObject({ title: 'A forum on eels', source: 'waters.example', date: '2021-05-06' }));
  test('has breadcrumbs, source line and page ids as metadata', () =>
    expect(report.blocks.filter((block) => block.kind === 'metadata')).toHaveLength(3));
  test('has labels apart from sentences', () => {
    expect(report.blocks.flatMap((block) => block.label ?? [])).toEqual(['1.', '(a)']);
    expect(sentencesOf(report)).toContain('The Board noted the report.');
  });
  test('has bullets as items', () => expect(sentencesOf(report)).toContain('second thing'));
});

test('hard-wrapped lines are one paragraph', () => {
  const report = readReport(
    'Title\n\nThe forum agreed to cut the quota of eels by 12 percent\nuntil the year 2025, and to meet again.\n',
  );
  expect(sentencesOf(report)).toHaveLength(2);
});

test('a heading without a full stop is no part of the paragraph under it', () => {
  const report = readReport('Title\n\nSafety of navigation\n\nShips must carry a pilot.\n');
  expect(report.blocks.map((block) => block.kind)).toEqual(['title', 'heading', 'paragraph']);
});

test('an empty text is a report without blocks', () => expect(readReport('').blocks).toEqual([]));

const PIECES = [
  'The U.S. side met Mr. X. Li at 6 p.m. today.',
  'Was it 3.5?',
  '“Yes.” “No”',
  '- item one',
  '(b) item two',
  '12. Numbered',
  'Heading',
  'China\u2019 s\u00a0way …',
  'Source: a | 2020-01-02',
  '\uFEFF',
  '中文。',
];
const reports = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })),
      fc.constantFrom(' ', '\n', '\r\n\r\n', '\t'),
    ),
  )
  .map((parts) => parts.flat().join(''));

property.prop([reports])('sentences are trimmed, in order, and never overlap', (text) => {
  let before = 0;
  for (const { start, end } of readReport(text).blocks.flatMap((block) => block.sentences)) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(end).toBeGreaterThan(start);
    before = end;
  }
});

property.prop([reports])(
  'all that is neither white space nor label of a block lies in its sentences',
  (text) => {
    for (const block of readReport(text).blocks) {
      if (block.kind === 'metadata') continue;
      const said = block.sentences.map(({ start, end }) => text.slice(start, end)).join('');
      const whole = text.slice(block.start, block.end);
      expect((block.label ?? '') + said).toHaveLength((block.label ?? '').length + said.length);
      expect(`${block.label ?? ''}${said}`.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
    }
  },
);
