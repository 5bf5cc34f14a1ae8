import { expect, test } from 'vitest';
import { readFixture, sentencesOf } from './fixture.ts';

const columns = async () => (await readFixture('columns.pdf')).text;

test('two columns are read in order, over all pages', async () => {
  const sentences = sentencesOf(await columns());
  const original = sentencesOf(
    (await readFixture('report.md')).text.replace('Nguyễn Thị Hồng Hạnh', 'Nguyen Thi Hong Hanh'),
  );
  const parts = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
  expect(sentences).toEqual([
    original[0],
    ...parts.flatMap((part) => [`${part} part`, ...original.slice(1)]),
  ]);
});

test('words cut at a line end are whole again, and compounds keep their hyphen', async () => {
  const text = await columns();
  expect(text).toContain('Inland Navigation Authority');
  expect(text).toContain('the long-term recovery of the eel');
  expect(text.match(/\p{L}-\s|\p{L}-\p{L}/gu)).toEqual(Array(6).fill('g-t'));
});

test('running heads, running feet and page numbers are left out', async () => {
  for (const name of ['columns.pdf', 'report.pdf']) {
    const { text } = await readFixture(name);
    expect(text, name).not.toMatch(/Report of the third forum|\bPage \d/);
    expect(text.match(/^Lakeland Commission/gm), name).toBeNull();
  }
});

test('a line that repeats at the top of the body is no running head', async () => {
  expect((await columns()).match(/It asked the Commission to report/g)).toHaveLength(6);
});

test('a heading on two lines stays one', async () => {
  expect((await readFixture('report.pdf')).text).toMatch(
    /^Third Lakeland Fisheries Forum agrees on eel quota\n\n/,
  );
});
