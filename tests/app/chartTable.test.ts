import { expect, test } from 'vitest';
import { toCsv } from '../../src/app/statistics/chartTable.ts';

test('figures become comma-separated values, with quotes where a cell needs them', () => {
  const table = {
    columns: ['Day', 'Cards'],
    rows: [
      ['Nov 3, 2026', 2],
      ['a "b"', 0.5],
    ],
  } as const;
  expect(toCsv(table)).toBe('Day,Cards\r\n"Nov 3, 2026",2\r\n"a ""b""",0.5\r\n');
});
