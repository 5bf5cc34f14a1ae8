import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';

let site: Host;
let one: Learner;
let page: Page;
beforeAll(async () => {
  site = await host(inject('build'));
  one = await learner(site.url, { viewport: { width: 1280, height: 800 } });
  page = one.page;
  await page.getByRole('link', { name: 'Browse', exact: true }).click();
  await page.getByRole('option').first().waitFor();
});
afterAll(async () => {
  expect(one.complaints).toEqual([]);
  await one.close();
  await site.end();
});

const search = (text: string) => page.getByLabel('Search cards').fill(text);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
const options = () => page.getByRole('listbox', { name: 'Cards' }).getByRole('option');

test('a search narrows the cards as it is typed, and stands in the address', async () => {
  await search('form:list');
  await says(/^\d+ of \d+ cards$/);
  expect(page.url()).toContain('#/browse/form');
  const count = await options().count();
  expect(count).toBeGreaterThan(0);
  const address = page.url();
  await page.getByRole('link', { name: 'Decks', exact: true }).click();
  await page.goto(address);
  await expect.poll(() => page.getByLabel('Search cards').inputValue()).toBe('form:list');
  await expect.poll(() => options().count()).toBe(count);
});

test('a wrong search is marked at its place', async () => {
  await search('form:list is:dew');
  await expect.poll(() => page.locator('mark').innerText()).toBe('dew');
});

test('selected cards are tagged together, found by their tag, and untagged by Undo', async () => {
  await search('form:list');
  await options().first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 cards selected').waitFor();
  await press('Tags');
  await page.getByLabel('Tags to add').fill('exam::first');
  await press('Save');
  await search('tag:exam');
  await says(/^2 of/);
  await press('Undo');
  await says(/^0 of/);
});

test('suspended cards are found as such', async () => {
  await search('');
  await page.getByRole('listbox', { name: 'Cards' }).press('Control+a');
  await press('Clear selection');
  await options().nth(2).click();
  await press('Suspend');
  await search('is:suspended');
  await says(/^1 of/);
  await press('Undo');
  await says(/^0 of/);
});

test('a deleted card lies in the bin until it is restored', async () => {
  await search('');
  await says(/^\d+ cards$/);
  await press('Clear selection');
  await options().first().click();
  const gone = (await options().first().locator('span').nth(1).innerText()).trim();
  await press('Delete');
  await expect.poll(() => options().first().innerText()).not.toContain(gone);
  await page.getByLabel('Show the bin').check();
  await expect.poll(() => options().count()).toBe(1);
  await press('Restore');
  await page.getByText('The bin is empty.').waitFor();
  await page.getByLabel('Show the bin').uncheck();
  await expect.poll(() => options().first().innerText()).toContain(gone);
});

test('the keyboard moves, selects and opens, and the edited card shows its new wording', async () => {
  await search('form:question');
  await expect.poll(() => options().count()).toBeGreaterThan(2);
  const list = page.getByRole('listbox', { name: 'Cards' });
  await list.press('Home');
  await list.press('ArrowDown');
  await list.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').first().fill('Which wording is new?');
  await press('Save');
  await options().filter({ hasText: 'Which wording is new?' }).waitFor();
});

test('the selection is exported as a table', async () => {
  const [file] = await Promise.all([page.waitForEvent('download'), press('Export CSV')]);
  const [head, line] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head).toMatch(/^Prompt,Answer,Deck/);
  expect(line).toContain('Which wording is new?');
});

test('a column sorts the cards, and sorts them the other way when pressed again', async () => {
  await search('');
  await page.getByRole('button', { name: 'Prompt', pressed: false }).click();
  const first = await options().first().innerText();
  await page.getByRole('button', { name: 'Prompt', pressed: true }).click();
  await expect.poll(() => options().first().innerText()).not.toBe(first);
});
