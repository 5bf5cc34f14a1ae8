import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { showAnswer, storedEvents } from './studying.ts';

const TESTS = resolve(import.meta.dirname, '..');
const pasted = readFileSync(
  resolve(TESTS, 'evaluation/reports/upland-water-conference-2016/report.txt'),
  'utf8',
);
const fixture = (name: string) => resolve(TESTS, 'report/formats/fixtures', name);

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

async function adding(story: (page: Page, one: Learner) => Promise<void>) {
  const one = await learner(`${site.url}#/add`);
  await one.page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await story(one.page, one);
  expect(one.complaints).toEqual([]);
  await one.close();
}

async function paste(page: Page, text: string) {
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'Make cards' }).click();
}

const takeButton = (page: Page) => page.getByRole('button', { name: /^Add \d+ cards?$/ });
const proposals = (page: Page) => page.locator('[id^="proposed-"]');

test('pasted words become a deck: one card rejected, one edited, the rest studied', async () => {
  await adding(async (page) => {
    await paste(page, pasted);
    await takeButton(page).waitFor();
    const proposed = await proposals(page).count();
    expect(proposed).toBeGreaterThan(20);
    await page.getByLabel('Title of the deck').fill('My water deck');
    await proposals(page).first().click();
    await page.getByRole('figure', { name: 'In the report' }).waitFor();
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await proposals(page).nth(1).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Prompt').fill('Which words are mine?');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Which words are mine?').waitFor();
    await page.getByRole('button', { name: `Add ${proposed - 1} cards` }).click();

    const deck = page.getByTestId('deck').filter({ hasText: 'My water deck' });
    await deck.getByText(`${proposed - 1} cards`).waitFor();
    await deck.getByRole('link', { name: /^Study \d+ cards/ }).click();
    await showAnswer(page).click();
    await page.getByRole('figure', { name: 'In the report' }).locator('mark').first().waitFor();
    const types = (await storedEvents(page)).map((event) => event.type);
    expect(types).toEqual(['install', 'install', 'reject', 'edit']);
  });
});

test.each(['report.txt', 'report.md', 'report.html', 'report.docx', 'report.pdf'])(
  'the file %s becomes cards, each proved by a passage of it',
  async (name) => {
    await adding(async (page) => {
      await page.locator('input[type="file"]').setInputFiles(fixture(name));
      await takeButton(page).waitFor();
      await proposals(page).first().click();
      await page.getByRole('figure', { name: 'In the report' }).locator('mark').first().waitFor();
      await takeButton(page).click();
      await expect.poll(() => page.getByTestId('deck').count()).toBe(2);
    });
  },
);

test.each([
  ['encrypted.pdf', 'protected by a password'],
  ['scanned.pdf', 'without text'],
])(
  'the file %s is refused with what is wrong and what to do, and nothing is added',
  async (name, sentence) => {
    await adding(async (page) => {
      await page.locator('input[type="file"]').setInputFiles(fixture(name));
      await page.getByRole('alert').getByText(sentence).waitFor();
      await page.getByRole('link', { name: 'Decks' }).click();
      await expect.poll(() => page.getByTestId('deck').count()).toBe(1);
    });
  },
);

test('a text in a language that cards cannot be made from says so', async () => {
  await adding(async (page) => {
    await paste(
      page,
      'Die Konferenz wurde am Montag in der Hauptstadt eröffnet. Der Minister betonte die Bedeutung der Zusammenarbeit zwischen den Staaten und der gemeinsamen Verantwortung für die Zukunft.',
    );
    await page.getByRole('alert').waitFor();
  });
});

test('the draft and every decision survive the app being closed, and each can be undone', async () => {
  const one = await learner(`${site.url}#/add`);
  await paste(one.page, pasted);
  await takeButton(one.page).waitFor();
  const before = await takeButton(one.page).innerText();
  await proposals(one.page).first().click();
  await one.page.keyboard.press('r');
  await one.page.keyboard.press('j');
  await one.page.keyboard.press('r');
  await expect.poll(() => one.page.getByText('Rejected', { exact: true }).count()).toBe(2);
  const after = await takeButton(one.page).innerText();
  expect(after).not.toBe(before);
  await one.close();

  const again = await learner(`${site.url}#/add`, { profile: one.profile });
  await takeButton(again.page).waitFor();
  expect(await takeButton(again.page).innerText()).toBe(after);
  await proposals(again.page).first().click();
  await again.page.keyboard.press('a');
  await expect.poll(() => again.page.getByText('Rejected', { exact: true }).count()).toBe(1);
  await again.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => again.page.getByText('Rejected', { exact: true }).count()).toBe(2);
  await again.page.getByRole('button', { name: 'Discard' }).click();
  await again.page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await again.close();
});

test('a report that is a deck already is not added twice', async () => {
  await adding(async (page) => {
    await paste(page, pasted);
    await takeButton(page).click();
    await expect.poll(() => page.getByTestId('deck').count()).toBe(2);
    await page.getByRole('link', { name: 'Add report' }).click();
    await paste(page, pasted);
    await page.getByRole('alert').getByText('already a deck').waitFor();
  });
});

test('a newer version of a report brings its deck up to date, and what the learner did stays', async () => {
  const paragraphs = pasted.split(/\n\n/);
  // The longest paragraph goes, and one with a new decision comes.
  const longest = paragraphs.reduce((best, each) => (each.length > best.length ? each : best));
  const newer = [
    ...paragraphs.filter((each) => each !== longest),
    'The conference decided to establish a training fund for young engineers in Arvo by 2019.',
  ].join('\n\n');
  await adding(async (page) => {
    await paste(page, pasted);
    await takeButton(page).waitFor();
    await proposals(page).first().click();
    await page.keyboard.press('r');
    await page.getByLabel('Title of the deck').fill('My water deck');
    await takeButton(page).click();
    const deck = page.getByTestId('deck').filter({ hasText: 'My water deck' });
    await deck.waitFor();

    await page.getByRole('link', { name: 'Add report' }).click();
    await paste(page, newer);
    await page.getByRole('status').getByText('newer version of “My water deck”').waitFor();
    await page.getByRole('button', { name: 'Update that deck' }).click();
    await page.getByText(/^\d+ cards kept, with your progress$/).waitFor();
    const gone = page.getByText(/^\d+ cards? no longer made from the report$/);
    const count = Number.parseInt(await gone.innerText(), 10);
    expect(count).toBeGreaterThan(0);
    expect(await page.getByRole('checkbox', { name: 'Suspend these' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Update that deck' }).click();
    await deck.waitFor();
    expect(await page.getByTestId('deck').count()).toBe(2);
    const types = (await storedEvents(page)).map((event) => event.type);
    expect(types.slice(0, 3)).toEqual(['install', 'install', 'reject']);
    expect(types.filter((type) => type === 'suspend')).toHaveLength(count);
    expect(types.filter((type) => type === 'add')).toHaveLength(count);
  });
});

test('a file from the share sheet arrives, whole and once', async () => {
  const one = await learner(site.url);
  const { page } = one;
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  // What the system does: posts a form with the file to the address that the manifest names.
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { action: './share', method: 'post', enctype: 'multipart/form-data', id: 'shared' });
    form.innerHTML = '<input type="file" name="report">';
    document.body.append(form);
  });
  await page.locator('#shared input').setInputFiles(fixture('report.docx'));
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#shared')?.submit());
  await takeButton(page).waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  expect(one.complaints).toEqual([]);
  await one.close();
});

test('with the server gone a PDF is still read and made into cards', async () => {
  const server = await host(inject('build'));
  const one = await learner(server.url);
  await one.page.waitForFunction(
    "navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated')",
  );
  await one.close();
  await server.end();
  const again = await learner(`${server.url}#/add`, { profile: one.profile });
  await again.page.locator('input[type="file"]').setInputFiles(fixture('report.pdf'));
  await takeButton(again.page).waitFor();
  await again.close();
});
