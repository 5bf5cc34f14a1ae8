import { expect, test } from 'vitest';
import { placeInSource } from '../../../src/report/formats/sourceMap.ts';
import { readFile } from '../../../src/report/readFile.ts';
import { bytesOf, fixture, readFixture } from './fixture.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

/** The source at the place that a stretch of the text comes from. */
async function sourceOf(name: string, words: string): Promise<string> {
  const { text, map } = await readFixture(name);
  const place = placeInSource(map, spanOf(text, words));
  if (place?.kind !== 'characters') throw new Error(`${name} has no characters for ${words}`);
  return new TextDecoder().decode(fixture(name)).slice(place.start, place.end);
}

test('a passage of a text file stands at the same offsets in the file', async () => {
  expect(await sourceOf('report.txt', 'Tomé da Cunha e Silva')).toBe('Tomé da Cunha e Silva');
});

test('a passage of Markdown leads back to the marked words', async () => {
  expect(await sourceOf('report.md', 'cut the eel quota')).toBe('cut the eel quota');
  expect(await sourceOf('report.md', 'openness, fairness, restraint')).toBe(
    'openness**, **fairness**, *restraint',
  );
});

test('a passage of a page leads back behind its entities', async () => {
  const source = '<p>Tea &amp; cake cost &#163;4&nbsp;a head, R&D extra.</p><p>Next &eacute;tude.</p>';
  const read = await readFile('a.html', bytesOf(source));
  if (!read.ok) throw new Error(read.problem.kind);
  const { text, map } = read.value;
  for (const [words, marked] of [
    ['cake', 'cake'],
    ['Tea & cake', 'Tea &amp; cake'],
    ['£4', '&#163;4'],
    ['R&D extra', 'R&D extra'],
    ['étude', '&eacute;tude'],
  ] as const) {
    const place = placeInSource(map, spanOf(text, words));
    expect(place?.kind === 'characters' && source.slice(place.start, place.end), words).toBe(marked);
  }
});

test('a passage of a Word file knows its paragraph', async () => {
  const { text, map } = await readFixture('report.docx');
  expect(placeInSource(map, spanOf(text, 'Third Lakeland Fisheries Forum'))).toEqual({
    kind: 'paragraphs',
    first: 0,
    last: 0,
  });
  expect(placeInSource(map, spanOf(text, 'every catch within'))).toEqual({
    kind: 'paragraphs',
    first: 6,
    last: 6,
  });
});

test('a passage of a PDF knows its page', async () => {
  const { text, map } = await readFixture('report.pdf');
  expect(placeInSource(map, spanOf(text, 'opened the forum'))).toMatchObject({
    first: { page: 1 },
    last: { page: 1 },
  });
  expect(placeInSource(map, spanOf(text, 'control of invasive'))).toMatchObject({ first: { page: 2 } });
});

test('what the reader put between passages has no place', async () => {
  const { text, map } = await readFixture('report.md');
  expect(placeInSource(map, spanOf(text, '\n\n'))).toBeUndefined();
  expect(placeInSource(map, { start: 5, end: 5 })).toBeUndefined();
});
