import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { openStudy, studyCard } from './studying.ts';

let site: Host;
let one: Learner;
let other: Learner;
let file: string;
beforeAll(async () => {
  site = await host(inject('build'));
  [one, other] = [await learner(site.url), await learner(site.url)];
});
afterAll(async () => {
  expect([...one.complaints, ...other.complaints]).toEqual([]);
  await one.close();
  await other.close();
  await site.end();
});

const openSettings = async (page: Page) => {
  await page.goto(`${site.url}#/settings`);
  await page.getByRole('button', { name: 'Back up now' }).waitFor();
};
const chooseAndRestore = async (page: Page, path: string) => {
  await page.getByLabel('Backup file').setInputFiles(path);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
};
async function backUp({ page, profile }: Learner): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  const path = join(profile, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
const reviewsIn = (path: string) => linesOf(path).filter((line) => line.includes('"type":"review"'));
const deviceIn = (path: string): unknown => JSON.parse(linesOf(path)[0] ?? '').device;

test('a backup holds every review, and the device that restores it has them under a name of its own', async () => {
  await openStudy(one.page);
  for (const rating of ['Good', 'Again', 'Easy'] as const) await studyCard(one.page, rating);
  await openSettings(one.page);
  file = await backUp(one);
  await one.page.getByText(/^Backed up: \d+ events in/).waitFor();
  expect(reviewsIn(file)).toHaveLength(3);

  await openSettings(other.page);
  await chooseAndRestore(other.page, file);
  await other.page.getByText(/^Restored: \d+ events and 0 decks were added\./).waitFor();
  await other.page.getByRole('button', { name: 'Show my cards' }).click();
  await openSettings(other.page);
  const copy = await backUp(other);
  expect(reviewsIn(copy).sort()).toEqual(reviewsIn(file).sort());
  expect(deviceIn(copy)).not.toBe(deviceIn(file));
});

test('restoring the same file again adds nothing', async () => {
  await chooseAndRestore(other.page, file);
  await other.page.getByText('Restored: 0 events and 0 decks were added.').waitFor();
});

test('a truncated file and a foreign one are refused, with the line that is wrong', async () => {
  const bytes = readFileSync(file);
  const cut = join(one.profile, 'cut.jsonl.gz');
  writeFileSync(cut, bytes.subarray(0, bytes.length - 100));
  await chooseAndRestore(one.page, cut);
  await one.page.getByText(/^Nothing was changed\. Line \d+: The file is incomplete/).waitFor();
  const foreign = join(one.profile, 'foreign.csv');
  writeFileSync(foreign, 'prompt,answer\n');
  await chooseAndRestore(one.page, foreign);
  await one.page.getByText('Nothing was changed. Line 1: This is no backup of Aide-mémoire.').waitFor();
});

test('replacing saves what is here as a file first, and leaves only what the backup holds', async () => {
  await openStudy(one.page);
  await studyCard(one.page, 'Good');
  await openSettings(one.page);
  await one.page.getByLabel('is replaced by the backup').check();
  const saved = one.page.waitForEvent('download');
  await chooseAndRestore(one.page, file);
  const before = join(one.profile, 'before.jsonl.gz');
  await (await saved).saveAs(before);
  expect(reviewsIn(before)).toHaveLength(4);
  await one.page.getByText(/^Restored: /).waitFor();
  await one.page.getByRole('button', { name: 'Show my cards' }).click();
  await openSettings(one.page);
  expect(reviewsIn(await backUp(one))).toHaveLength(3);
});
