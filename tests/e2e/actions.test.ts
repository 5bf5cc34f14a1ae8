import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import {
  openStudy,
  prompt,
  ratingButton,
  showAnswer,
  stored,
  storedEvents,
  studyCard,
  undoButton,
} from './studying.ts';

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

async function studying(story: (page: Page, one: Learner) => Promise<void>) {
  const one = await learner(site.url);
  await openStudy(one.page);
  await story(one.page, one);
  expect(one.complaints).toEqual([]);
  await one.close();
}

const types = async (page: Page) => (await storedEvents(page)).map((event) => event.type);
const shown = (page: Page) => prompt(page).innerText();

test.each([
  ['@', 'suspend'],
  ['-', 'bury'],
  ['!', 'suspend'],
  ['=', 'bury'],
])('the key %s puts the card aside, says so in the journal, and U brings it back', async (key, type) => {
  await studying(async (page) => {
    const before = await shown(page);
    await page.keyboard.press(key);
    await expect.poll(() => shown(page)).not.toBe(before);
    await expect.poll(() => types(page)).toContain(type);
    await page.keyboard.press('u');
    await expect.poll(() => shown(page)).toBe(before);
    await page.getByText(/^Undone: /).waitFor();
  });
});

test('Control with a number flags the card, and the same again takes the flag off', async () => {
  await studying(async (page) => {
    await page.keyboard.press('Control+2');
    await page.getByRole('img', { name: 'Orange flag' }).waitFor();
    await page.keyboard.press('Control+2');
    await page.getByRole('img', { name: 'Orange flag' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByRole('img', { name: 'Orange flag' }).waitFor();
  });
});

test('E edits the card, refuses an empty answer, and the edit survives a reload', async () => {
  await studying(async (page) => {
    await page.keyboard.press('e');
    const [wording, answer] = [page.getByLabel('Prompt'), page.getByLabel(/^Answer/)];
    await answer.fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Write an answer.').waitFor();
    await wording.fill('What did I write?');
    await answer.fill('something of my own');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => shown(page)).toBe('What did I write?');
    await stored(page);
    await page.reload();
    await showAnswer(page).click();
    expect(await shown(page)).toBe('What did I write?');
    await page.getByText('In your own words').waitFor();
  });
});

test('undo and redo go through everything that was done, one step at a time', async () => {
  await studying(async (page) => {
    const first = await shown(page);
    await studyCard(page, 'Good');
    const second = await shown(page);
    await page.keyboard.press('@');
    const third = await shown(page);
    await undoButton(page).click();
    await expect.poll(() => shown(page)).toBe(second);
    await undoButton(page).click();
    await expect.poll(() => shown(page)).toBe(first);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await expect.poll(() => shown(page)).toBe(third);
  });
});

test('I tells what is known of the card: its answers, and why it comes now', async () => {
  await studying(async (page) => {
    await page.keyboard.press('i');
    await page.getByText('No answers yet.').waitFor();
    await page.getByText('You have not met it yet').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Card info' }).waitFor({ state: 'detached' });
  });
});

test('a session ends with what was learned and when the next card comes', async () => {
  const one = await learner(`${site.url}#/options`);
  const { page } = one;
  await page.getByLabel('New cards a day').fill('2');
  await page.getByLabel('New cards a day').press('Enter');
  await page.getByRole('link', { name: 'Study', exact: true }).click();
  await showAnswer(page).waitFor();
  const first = await shown(page);
  await studyCard(page, 'Easy');
  const second = await shown(page);
  // An answer that is taken back and given again counts once.
  await page.keyboard.press('u');
  await expect.poll(() => shown(page)).toBe(first);
  await page.keyboard.press('Control+y');
  await expect.poll(() => shown(page)).toBe(second);
  await studyCard(page, 'Easy');
  await page.getByRole('heading', { name: 'Done for now' }).waitFor();
  await page.getByText(first).waitFor();
  await page.getByText(/^Next card in \d+ days/).waitFor();
  await one.close();
});

test('the journal can be downloaded, with every event in it', async () => {
  await studying(async (page) => {
    await studyCard(page, 'Good');
    await page.getByRole('link', { name: 'Decks', exact: true }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download journal' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .split('\n')
      .map((line) => JSON.parse(line));
    const events = lines.filter(([key]) => key[0] === 'event').map(([, event]) => event.type);
    expect(events).toEqual(['install', 'review']);
  });
});

/** Writes into the app's database behind its back, and opens the app anew on what is there then. */
async function tamper(page: Page, change: string): Promise<void> {
  await page.getByTestId('deck').first().waitFor();
  await page.evaluate(`(async () => {
    const wait = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve));
    const request = indexedDB.open((await indexedDB.databases())[0].name);
    await wait(request, 'success');
    const store = request.result.transaction('records', 'readwrite').objectStore('records');
    ${change}
    await wait(store.transaction, 'complete');
    request.result.close();
  })()`);
  await page.reload();
}

test('data of a newer app is refused with a clear message, and the journal can still be downloaded', async () => {
  const one = await learner(site.url);
  await tamper(one.page, `store.put(99, ['setting', 'schema']);`);
  await one.page.getByText('written by a newer version').waitFor();
  await one.page.getByRole('button', { name: 'Download journal' }).waitFor();
  await one.close();
});

test.each([
  ['has no deck in it', `store.put({ report: '' }, ['deck', 'broken']);`],
  [
    'has a deck without cards',
    `store.put({ report: '', deck: { id: 'broken', title: 'Broken' } }, ['deck', 'broken']);`,
  ],
])(
  'a record that %s ends in an explanation with the journal to download, never in a blank page',
  async (_, change) => {
    const one = await learner(site.url);
    await tamper(one.page, change);
    await one.page.getByRole('alert').waitFor();
    const [download] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByRole('button', { name: 'Download journal' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('"install"');
    await one.close();
  },
);

test('rating buttons stay in place when the answer is shown: nothing above them jumps', async () => {
  await studying(async (page) => {
    const before = await prompt(page).boundingBox();
    await showAnswer(page).click();
    await ratingButton(page, 'Good').waitFor();
    expect(await prompt(page).boundingBox()).toEqual(before);
  });
});
