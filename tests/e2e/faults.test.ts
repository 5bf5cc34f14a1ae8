import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { openStudy, prompt, showAnswer, storedEvents, studyCard } from './studying.ts';

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

const reviews = async (page: Page) => (await storedEvents(page)).filter(({ type }) => type === 'review');

/** Opens a browser of its own for one story, and closes it whatever happens. */
async function withLearner<T>(story: (one: Learner) => Promise<T>, profile?: string): Promise<T> {
  const one = await learner(site.url, { ...(profile !== undefined && { profile }) });
  try {
    return await story(one);
  } finally {
    await one.close();
  }
}

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KILLS = Number(process.env.KILLS ?? 10);
const REVIEWS = 200;

test(`killed ${KILLS} times during ${REVIEWS} reviews, every acknowledged review is there and every other wholly absent`, async () => {
  const chance = random(2013);
  let profile: string | undefined;
  let stored = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const one = await learner(site.url, { ...(profile !== undefined && { profile }) });
    profile = one.profile;
    await openStudy(one.page);
    const before = await reviews(one.page);
    expect(before.length).toBe(stored);
    let [given, acknowledged] = [0, 0];
    one.page.on('console', (message) => {
      const [what, count] = message.text().split(' ');
      if (what === 'given') given = Number(count);
      if (what === 'acknowledged') acknowledged = Number(count);
    });
    await one.page.evaluate(answerWithoutPause, Math.ceil(REVIEWS / KILLS));
    await one.page.waitForTimeout(100 + 900 * chance());
    await one.kill();
    const again = await learner(site.url, { profile });
    await openStudy(again.page);
    const found = await reviews(again.page);
    expect(found.length).toBeGreaterThanOrEqual(stored + acknowledged);
    expect(found.length).toBeLessThanOrEqual(stored + given);
    expect(await unreadable(again.page)).toBe(0);
    stored = found.length;
    await again.close();
  }
  expect(stored).toBeGreaterThan(KILLS);
});

/** Events after which the app writes a checkpoint. */
const ENOUGH = 200;

/** Runs in the page: answers one card after another by keys, and says what was given and what is on the disk. */
function answerWithoutPause(count: number): void {
  let given = 0;
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const step = () => {
    const saved = document.querySelector('[data-saved]')?.getAttribute('data-saved') === 'true';
    if (saved && given > 0) console.log(`acknowledged ${given}`);
    if (given >= count) return;
    if (document.querySelector('[data-rating]') === null) press(' ');
    else {
      given++;
      console.log(`given ${given}`);
      press('1');
    }
    setTimeout(step, 8);
  };
  step();
}

/** How many of the stored events are no whole events. */
async function unreadable(page: Page): Promise<number> {
  const events: readonly Readonly<Record<string, unknown>>[] = await storedEvents(page);
  return events.filter(({ id, device, seq, at }) => id !== `${device}/${seq}` || typeof at !== 'number')
    .length;
}

test('a full disk is said, nothing counts as saved, and it goes on when there is space', async () => {
  await withLearner(async ({ page }) => {
    await openStudy(page);
    await studyCard(page, 'Good');
    await expect.poll(async () => (await reviews(page)).length).toBe(1);
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Object.assign(globalThis, {
        makeSpace: () => {
          IDBObjectStore.prototype.add = add;
        },
      });
    });
    const asked = await prompt(page).innerText();
    await studyCard(page, 'Good');
    await page.getByRole('alert').getByText('quota').waitFor();
    await expect.poll(() => prompt(page).innerText()).toBe(asked);
    expect(await reviews(page)).toHaveLength(1);
    await page.evaluate(() => Reflect.get(globalThis, 'makeSpace')());
    await studyCard(page, 'Good');
    await expect.poll(async () => (await reviews(page)).length).toBe(2);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

test('where the browser gives no database, the app says so and what to do', async () => {
  await withLearner(async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      localStorage.clear();
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Your cards could not be opened' }).waitFor();
    await page.getByText('does not let the app store anything (denied)').waitFor();
  });
});

test('a tab that holds the database back is named, and nothing is lost by it', async () => {
  await withLearner(async ({ page, context }) => {
    await page.getByTestId('deck').first().waitFor();
    // A deletion that waits for the open tab holds up every opening behind it.
    const other = await context.newPage();
    await other.goto(`${site.url}licences.md`);
    await other.evaluate(() => void indexedDB.deleteDatabase('aide-memoire'));
    const third = await context.newPage();
    await third.goto(site.url);
    await third.getByText('Another tab of the app holds the store').waitFor();
  });
});

test.each([
  [
    'with the next answer',
    (page: Page) =>
      showAnswer(page)
        .click()
        .then(() => page.keyboard.press('3')),
  ],
  [
    'when the learner comes back to it',
    (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
  ],
] as const)(
  'data that is cleared while the app is open is noticed %s, and nothing is written over it',
  async (_, notice) => {
    await withLearner(async ({ page, context }) => {
      await openStudy(page);
      await studyCard(page, 'Good');
      await expect.poll(() => hasCopy(page)).toBe(true);
      const session = await context.newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(site.url).origin,
        storageTypes: 'indexeddb',
      });
      await notice(page);
      await page.getByRole('heading', { name: 'Some of what you did is missing' }).waitFor();
      await page.getByRole('button', { name: 'Restore', exact: true }).click();
      await page.getByRole('button', { name: 'Show my cards' }).click();
      await showAnswer(page).waitFor();
      expect(await reviews(page)).toHaveLength(1);
    });
  },
);

/** Whether the second copy holds anything yet. */
const hasCopy = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory())
      .getDirectoryHandle('mirror')
      .catch(() => undefined);
    return root !== undefined && (await root.getFileHandle('index.json').then(Boolean, () => false));
  });

test('a clock that goes back a day and then on by ten years loses nothing and stops nothing', async () => {
  await withLearner(async ({ page }) => {
    const now = Date.now();
    await openStudy(page);
    await studyCard(page, 'Good');
    for (const [index, days] of [-1, 3652, 0].entries()) {
      await page.clock.setSystemTime(now + days * 86_400_000);
      await page.reload();
      await showAnswer(page).waitFor();
      await studyCard(page, 'Good');
      await expect.poll(async () => (await reviews(page)).length).toBe(index + 2);
    }
    const times = (await storedEvents(page)).map((event) => Number(Reflect.get(event, 'at')));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

test('offline with the stored app cleared, the page says what it needs; with its worker ended it still opens', async () => {
  const server = await host(inject('build'));
  const one = await learner(server.url);
  await one.page.getByTestId('deck').first().waitFor();
  await one.page.waitForFunction(() =>
    navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated'),
  );
  await server.end();
  const session = await one.context.newCDPSession(one.page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await one.page.reload();
  await one.page.getByTestId('deck').first().waitFor();
  await one.page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await one.page.reload();
  await one.page.getByRole('heading', { name: 'The stored app is gone' }).waitFor();
  await one.close();
});

test('an old tab stays usable when another one has taken the newer version and the network is gone', async () => {
  const server = await host(inject('build'));
  const one = await learner(server.url);
  await openStudy(one.page);
  await one.page.waitForFunction(() =>
    navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated'),
  );
  const newer = await one.context.newPage();
  await newer.goto(server.url);
  server.deploy(inject('laterBuild'));
  await newer.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await newer.getByRole('button', { name: 'Update now' }).click();
  await newer.waitForEvent('load');
  await server.end();
  await studyCard(one.page, 'Good');
  await expect.poll(async () => (await reviews(one.page)).length).toBe(1);
  // A screen that the old version has not loaded yet: it comes, or the page says that a reload brings it.
  await one.page.getByRole('link', { name: 'Decks', exact: true }).click();
  await one.page.getByRole('link', { name: 'Statistics', exact: true }).click();
  await one.page.getByRole('button', { name: 'Reload' }).click();
  await one.page.getByRole('heading', { name: 'Today' }).first().waitFor();
  expect(await reviews(one.page)).toHaveLength(1);
  await one.close();
});

test('a connection that the browser has dropped is opened anew, and the answer is written', async () => {
  await withLearner(async ({ page }) => {
    await page.addInitScript(() => {
      const { transaction } = IDBDatabase.prototype;
      Object.assign(globalThis, { dropped: false });
      IDBDatabase.prototype.transaction = function (...given) {
        if (Reflect.get(globalThis, 'dropped')) {
          Object.assign(globalThis, { dropped: false });
          throw new DOMException('The database connection is closing.', 'InvalidStateError');
        }
        return transaction.apply(this, given);
      };
    });
    await page.reload();
    await openStudy(page);
    await page.evaluate(() => Object.assign(globalThis, { dropped: true }));
    await studyCard(page, 'Good');
    await expect.poll(async () => (await reviews(page)).length).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

/** Changes one record of the database behind the app's back. */
const tamper = (page: Page, key: readonly (string | number)[]): Promise<void> =>
  page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('aide-memoire'));
    const records = db.transaction('records', 'readwrite').objectStore('records');
    const [found] = (await done(records.getAllKeys(IDBKeyRange.bound(wanted, [...wanted, []])))).slice(-1);
    if (found === undefined) throw new Error('no such record');
    const record = await done(records.get(found));
    if (record.columns === undefined) record.rating = 'Gooe';
    else
      for (const column of Object.values<{ buffer: ArrayBuffer }>(record.columns))
        new Uint8Array(column.buffer).fill(0x55, 0, 1);
    await done(records.put(record, found));
    db.close();
  }, key);

test('a checkpoint with flipped bits is thrown away, and what was learned is read anew', async () => {
  await withLearner(async ({ page }) => {
    await openStudy(page);
    // As many events as a checkpoint is worth, and then the calm moment in which it is written.
    await page.evaluate(answerWithoutPause, ENOUGH);
    await expect.poll(async () => (await reviews(page)).length).toBeGreaterThanOrEqual(ENOUGH);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => tamper(page, ['checkpoint']).catch(() => 'not yet')).toBeUndefined();
    const shown = async () => {
      await page.getByTestId('left').waitFor();
      return [await page.getByTestId('left').innerText(), await prompt(page).innerText()];
    };
    const before = await shown();
    await page.reload();
    await showAnswer(page).waitFor();
    expect(await shown()).toEqual(before);
  });
});

test('an event with flipped bits is put aside and counted, and the rest lives', async () => {
  await withLearner(async ({ page }) => {
    await openStudy(page);
    for (let card = 0; card < 3; card++) await studyCard(page, 'Easy');
    await expect.poll(async () => (await reviews(page)).length).toBe(3);
    await tamper(page, ['event']);
    await page.goto(`${site.url}#/settings`);
    await page.reload();
    await page.getByText('1 damaged record was put aside').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download journal' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
    await page.getByRole('link', { name: 'Study', exact: true }).click();
    await studyCard(page, 'Easy');
    await expect.poll(async () => (await reviews(page)).length).toBe(4);
  });
});

test('a cloned profile and its original come together with nothing lost, under a new name', async () => {
  const names = async (page: Page) =>
    new Set((await storedEvents(page)).map((event) => Reflect.get(event, 'device')));
  const profile = await withLearner(async (one) => {
    await openStudy(one.page);
    await studyCard(one.page, 'Good');
    await expect.poll(async () => (await reviews(one.page)).length).toBe(1);
    return one.profile;
  });
  const clone = mkdtempSync(join(tmpdir(), 'aide-memoire-profile-'));
  cpSync(profile, clone, { recursive: true });
  await withLearner(async ({ page }) => {
    await openStudy(page);
    await studyCard(page, 'Easy');
    await studyCard(page, 'Easy');
  }, profile);
  const file = await withLearner(async ({ page }) => {
    await openStudy(page);
    await studyCard(page, 'Hard');
    await expect.poll(async () => (await reviews(page)).length).toBe(2);
    await page.goto(`${site.url}#/settings`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Back up now' }).click(),
    ]);
    const path = join(profile, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }, clone);
  await withLearner(async ({ page }) => {
    await page.goto(`${site.url}#/settings`);
    await page.getByLabel('Backup file').setInputFiles(file);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByRole('button', { name: 'Show my cards' }).click();
    await openStudy(page);
    expect(await reviews(page)).toHaveLength(4);
    await studyCard(page, 'Good');
    await expect.poll(async () => (await names(page)).size).toBe(3);
  }, profile);
  rmSync(clone, { recursive: true, force: true });
});
