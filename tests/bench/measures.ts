import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { memoryOf, painted, probeOf, storedBytes, withBrowser } from './browser.ts';

/** Values of one measure, and of its baseline where it has one in the same run. */
export type Sample = { readonly own: readonly number[]; readonly baseline?: readonly number[] };

const temporary = () => mkdtempSync(join(tmpdir(), 'aide-memoire-bench-profile-'));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Runs on a copy of a profile, so that no run sees what another one did. */
async function onCopy<T>(profile: string | undefined, run: (copy: string) => Promise<T>): Promise<T> {
  const copy = temporary();
  if (profile !== undefined) cpSync(profile, copy, { recursive: true });
  try {
    return await run(copy);
  } finally {
    remove(copy);
  }
}

/** ms until the first paint of a page that this browser has never seen. */
export const coldVisit = (url: string): Promise<number> =>
  onCopy(undefined, (profile) =>
    withBrowser(profile, async ({ page }) => {
      await page.goto(url);
      return painted(page);
    }),
  );

/** ms until the paint of repeated visits, without a network when `offline`. */
export const repeatVisits = (url: string, runs: number, offline: boolean): Promise<readonly number[]> =>
  onCopy(undefined, (profile) =>
    withBrowser(profile, async ({ page, context }) => {
      await page.goto(url);
      await painted(page);
      if (offline) {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await page.waitForTimeout(3_000);
        await context.setOffline(true);
      }
      return visits(page, url, runs);
    }),
  );

async function visits(page: Page, url: string, runs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.goto('about:blank');
    await page.goto(url);
    times.push(await painted(page));
  }
  return times;
}

/** gzip bytes of scripts and styles fetched before the first study card. */
export const bytesToStudy = (url: string): Promise<number> =>
  onCopy(undefined, (profile) =>
    withBrowser(
      profile,
      async ({ page }) => {
        const bodies: Promise<number>[] = [];
        page.on('response', (response) => {
          if (/\.(js|css)$/.test(new URL(response.url()).pathname))
            bodies.push(response.body().then((body) => gzipSync(body).length));
        });
        await page.goto(`${url}#/study`);
        await page.getByRole('button', { name: 'Show answer' }).waitFor();
        return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
      },
      1,
    ),
  );

/** A profile that holds a collection of so many cards, opened once by the app; and the bytes of its checkpoint. */
export async function profileOf(
  url: string,
  pageScript: string,
  cards: number,
): Promise<{ readonly profile: string; readonly checkpoint: number; readonly version: string }> {
  const profile = temporary();
  return withBrowser(
    profile,
    async ({ page, version }) => {
      // Any file of the same origin that is not the app, so that nothing else writes.
      await page.goto(`${url}licences.md`);
      await page.evaluate(pageScript);
      const checkpoint = cards === 0 ? 0 : await inPage<number>(page, `fill(${cards})`);
      await page.goto(url);
      await painted(page);
      await page.waitForTimeout(4_000);
      return { profile, checkpoint, version };
    },
    1,
  );
}

const inPage = <T>(page: Page, call: string): Promise<T> => page.evaluate(`globalThis.bench.${call}`);

export type Opening = {
  readonly times: readonly number[];
  readonly longest: number;
  readonly memory: number;
};

/** Repeated openings of a collection in one browser: ms to Decks, the longest task, and what memory is held then. */
export const opening = (profile: string, url: string, runs: number): Promise<Opening> =>
  onCopy(profile, (copy) =>
    withBrowser(copy, async ({ page, cdp }) => {
      await visits(page, url, 1);
      const times: number[] = [];
      let longest = 0;
      for (let run = 0; run < runs; run++) {
        times.push(...(await visits(page, url, 1)));
        await page.waitForTimeout(1_000);
        longest = Math.max(longest, ...(await probeOf(page)).longTasks);
      }
      return { times, longest, memory: await memoryOf(cdp) };
    }),
  );

export type Studying = {
  readonly answers: readonly number[];
  readonly longest: number;
  /** Bytes that a review added on the disk, and those of its event as JSON. */
  readonly written: number;
  readonly event: number;
};

/** Ratings by key, one after another: ms from the key to the next card's paint. */
export const studying = (profile: string, url: string, ratings: number): Promise<Studying> =>
  onCopy(profile, (copy) =>
    withBrowser(copy, async ({ page }) => {
      await page.goto(`${url}#/study`);
      const show = page.getByRole('button', { name: 'Show answer' });
      await show.waitFor({ timeout: 120_000 });
      await page.waitForTimeout(2_000);
      const tasksBefore = (await probeOf(page)).longTasks.length;
      const bytesBefore = storedBytes(copy);
      for (let rating = 0; rating < ratings; rating++) {
        await page.keyboard.press('Space');
        await until(page, isAnswered);
        await page.keyboard.press('3');
        await until(page, async (each) => (await probeOf(each)).answers.length > rating);
      }
      await page.waitForTimeout(1_500);
      const { answers, longTasks } = await probeOf(page);
      return {
        answers,
        longest: Math.max(0, ...longTasks.slice(tasksBefore)),
        written: (storedBytes(copy) - bytesBefore) / ratings,
        event: await lastEventBytes(page),
      };
    }),
  );

/** Asks now and then, and cheaply: looking for roles and names in every frame would be measured along. */
async function until(page: Page, isSo: (page: Page) => Promise<boolean>): Promise<void> {
  while (!(await isSo(page))) await page.waitForTimeout(30);
}

const isAnswered = (page: Page) => page.evaluate(() => document.querySelector('[data-rating]') !== null);

const lastEventBytes = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('aide-memoire');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const range = IDBKeyRange.bound(['event'], ['event', []]);
          const cursor = opened.result
            .transaction('records')
            .objectStore('records')
            .openCursor(range, 'prev');
          cursor.onsuccess = () => resolve(JSON.stringify(cursor.result?.value).length);
        };
      }),
  );

/** The longest task while going through a screen. */
export const browsing = (profile: string, url: string): Promise<number> =>
  onCopy(profile, (copy) =>
    withBrowser(copy, async ({ page }) => {
      await page.goto(url);
      await painted(page);
      await page.waitForTimeout(1_500);
      const before = (await probeOf(page)).longTasks.length;
      await page.goto(`${url}#/browse`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(3_000);
      return Math.max(0, ...(await probeOf(page)).longTasks.slice(before));
    }),
  );

/** The pure core inside the slowed browser, each run with its baseline. */
export const core = (
  url: string,
  pageScript: string,
  call: 'replay' | 'queue',
  cards: number,
  runs: number,
): Promise<{ readonly own: readonly number[]; readonly baseline: readonly number[] }> =>
  onCopy(undefined, (profile) =>
    withBrowser(profile, async ({ page }) => {
      await page.goto(`${url}licences.md`);
      await page.evaluate(pageScript);
      const [own, baseline]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run++) {
        const result = await inPage<{ own: number; baseline: number }>(page, `${call}(${cards})`);
        own.push(result.own);
        baseline.push(result.baseline);
      }
      return { own, baseline };
    }),
  );
