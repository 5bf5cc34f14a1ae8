import { expect, test } from 'vitest';
import { readFixture, sentencesOf } from './fixture.ts';

const original = async () => sentencesOf((await readFixture('report.md')).text);

test('the original has the sentences that were written', async () => {
  const sentences = await original();
  expect(sentences).toHaveLength(21);
  expect(sentences).toContain('The forum agreed to cut the eel quota by 12 percent until 2025.');
});

test.each([
  'report.txt',
  'report.html',
  'article.html',
  'report.docx',
  'office.docx',
  'office.pdf',
  'report.pdf',
])('the report has the same sentences as %s', async (name) => {
  expect(sentencesOf((await readFixture(name)).text)).toEqual(await original());
});
