import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { learner } from './learner.ts';
import { openStudy, showAnswer, storedEvents, studyCard } from './studying.ts';

/** A profile with a few reviews, its second copy up to date, closed. */
let site: Host;
let profile: string;
const REVIEWS = 4;

beforeAll(async () => {
  site = await host(inject('build'));
  const one = await learner(site.url);
  profile = one.profile;
  await openStudy(one.page);
  for (let card = 0; card < REVIEWS; card++) await studyCard(one.page, 'Good');
  await copied(one.page);
  await fillLog(one.page);
  await one.close();
});
afterAll(() => site.end());

/** Writes and removes what is larger than the database's log, so that it makes a table of it. */
const fillLog = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const [name] = (await indexedDB.databases()).map((each) => each.name ?? '');
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open(name ?? ''));
    const records = () => db.transaction('records', 'readwrite').objectStore('records');
    // Small enough to lie in the log; a larger value would be a file of its own.
    for (let each = 0; each < 400; each++)
      await done(records().put(crypto.getRandomValues(new Uint8Array(30_000)), ['noise', each]));
    await done(records().delete(IDBKeyRange.bound(['noise'], ['noise', []])));
    db.close();
  });

/** Waits until the second copy holds every review. */
async function copied(page: Page): Promise<void> {
  while ((await reviewsInCopy(page)) < REVIEWS) await page.waitForTimeout(100);
}

/** How many reviews the second copy holds, read behind the app's back. */
const reviewsInCopy = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const top = await navigator.storage.getDirectory();
    const root = await top.getDirectoryHandle('mirror', { create: true });
    let count = 0;
    for await (const folder of root.values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      const tail = await folder.getFileHandle('tail.jsonl', { create: true });
      const text = await (await tail.getFile()).text();
      count += text.split('\n').filter((line) => /^\[|"type":"review"/.test(line)).length;
    }
    return count;
  });

const reviews = async (page: Page) =>
  (await storedEvents(page)).filter((event) => event.type === 'review').length;

/** A copy of the profile whose database files were treated so. */
function damaged(damage: (folder: string, files: readonly string[]) => void): string {
  const copy = mkdtempSync(join(tmpdir(), 'aide-memoire-profile-'));
  cpSync(profile, copy, { recursive: true });
  const all = join(copy, 'Default', 'IndexedDB');
  for (const name of readdirSync(all).filter((each) => each.endsWith('.leveldb')))
    damage(join(all, name), readdirSync(join(all, name)));
  return copy;
}

/** Changes the longest file of a kind. */
function change(folder: string, files: readonly string[], kind: string, to: (bytes: Buffer) => Buffer): void {
  const chosen = files
    .filter((name) => name.endsWith(kind))
    .map((name) => ({ path: join(folder, name), bytes: readFileSync(join(folder, name)) }))
    .sort((a, b) => b.bytes.length - a.bytes.length)[0];
  if (chosen === undefined) throw new Error(`no ${kind} among ${files.join(', ')}`);
  writeFileSync(chosen.path, to(chosen.bytes));
}

const flipped = (bytes: Buffer, at: number) => {
  for (let each = at; each < at + 4; each++) bytes[each] = (bytes[each] ?? 0) ^ 0xff;
  return bytes;
};

const DAMAGES = {
  'the database is deleted': (folder: string) => rmSync(folder, { recursive: true }),
  'four bytes of its log are flipped': (folder: string, files: readonly string[]) =>
    change(folder, files, '.log', (bytes) => flipped(bytes, 16)),
  'the tail of its log is zeroed': (folder: string, files: readonly string[]) =>
    change(folder, files, '.log', (bytes) => bytes.fill(0, Math.floor(bytes.length / 8))),
  'a table file is deleted': (folder: string, files: readonly string[]) =>
    rmSync(join(folder, files.filter((name) => name.endsWith('.ldb')).sort()[0] ?? 'none')),
} as const;

test.each(Object.entries(DAMAGES))('when %s, the second copy brings everything back', async (_, damage) => {
  const copy = damaged(damage);
  const one = await learner(site.url, { profile: copy });
  await one.page.getByRole('heading', { name: 'Some of what you did is missing' }).waitFor();
  await one.page.getByText(/^The second copy holds/).waitFor();
  await one.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await one.page.getByRole('button', { name: 'Show my cards' }).click();
  await openStudy(one.page);
  expect(await reviews(one.page)).toBe(REVIEWS);
  await studyCard(one.page, 'Good');
  await one.page.reload();
  await showAnswer(one.page).waitFor();
  expect(await reviews(one.page)).toBe(REVIEWS + 1);
  await one.close();
  rmSync(copy, { recursive: true, force: true });
});

test('without its second copy the learner goes on, and what was lost is not spoken of again', async () => {
  const copy = damaged((folder) => rmSync(folder, { recursive: true }));
  const one = await learner(site.url, { profile: copy });
  await one.page.getByRole('button', { name: 'Go on without it' }).click();
  await openStudy(one.page);
  await studyCard(one.page, 'Good');
  await one.page.goto(`${site.url}#/settings`);
  await one.page.getByText('A second copy on this device is up to date.').waitFor();
  await one.page.reload();
  await one.page.getByText('A second copy on this device is up to date.').waitFor();
  expect(await reviews(one.page)).toBe(1);
  await one.close();
  rmSync(copy, { recursive: true, force: true });
});

test('a second copy that ends in a torn line is read up to there and goes on after it', async () => {
  const copy = damaged(() => undefined);
  const one = await learner(site.url, { profile: copy });
  await openStudy(one.page);
  await one.page.evaluate(async () => {
    const top = await navigator.storage.getDirectory();
    const root = await top.getDirectoryHandle('mirror');
    for await (const folder of root.values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      const tail = await folder.getFileHandle('tail.jsonl');
      const { size } = await tail.getFile();
      const writable = await tail.createWritable({ keepExistingData: true });
      await writable.truncate(size - 9);
      await writable.close();
    }
  });
  await one.page.reload();
  await showAnswer(one.page).waitFor();
  await expect.poll(() => reviewsInCopy(one.page)).toBeGreaterThanOrEqual(REVIEWS);
  await studyCard(one.page, 'Good');
  await expect.poll(() => reviewsInCopy(one.page)).toBeGreaterThan(REVIEWS);
  await one.close();
  rmSync(copy, { recursive: true, force: true });
});
