import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { openStudy, studyCard } from './studying.ts';

let site: Host;
let one: Learner;
let page: Page;
beforeAll(async () => {
  site = await host(inject('build'));
  one = await learner(site.url);
  page = one.page;
});
afterAll(async () => {
  expect(one.complaints).toEqual([]);
  await one.close();
  await site.end();
});

const openStatistics = async () => {
  await page.getByRole('link', { name: 'Decks', exact: true }).click();
  await page.getByRole('link', { name: 'Statistics', exact: true }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
};
const chart = (name: string) => page.getByRole('region', { name, exact: true });

test('before the first answer the screen says what to do, and draws nothing false', async () => {
  await openStatistics();
  await page.getByRole('heading', { name: 'No answers yet' }).waitFor();
  await chart('Reviews').getByText('Nothing to draw yet.').waitFor();
});

test('what was just studied is counted, by rating and by section', async () => {
  await openStudy(page);
  for (const rating of ['Again', 'Good', 'Easy'] as const) await studyCard(page, rating);
  await openStatistics();
  await page.getByText(/^3 answers in/).waitFor();
  await page.getByText('Again: 1 of 3 (33.3 %).').waitFor();
  await chart('Calendar').getByText('1 day in a row; the longest was 1 day.').waitFor();
  await chart('Answer buttons').locator('svg').first().waitFor();
});

test('each chart has its figures as a table, and can be saved as SVG and CSV', async () => {
  const buttons = chart('Answer buttons');
  await buttons.getByText('Figures').click();
  await buttons.getByRole('cell', { name: 'Learning' }).waitFor();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    buttons.getByRole('button', { name: 'Save Answer buttons as CSV' }).click(),
  ]);
  expect(readFileSync(await csv.path(), 'utf8')).toBe(',Again,Hard,Good,Easy\r\nLearning,1,0,1,1\r\n');
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    buttons.getByRole('button', { name: 'Save Answer buttons as SVG' }).click(),
  ]);
  expect(svg.suggestedFilename()).toBe('answer-buttons.svg');
  const drawing = readFileSync(await svg.path(), 'utf8');
  expect(drawing).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(drawing).not.toContain('var(--');
});

test('another section and another range are counted anew', async () => {
  await page.getByLabel('Section').selectOption('Context');
  await expect.poll(() => chart('Card counts').innerText()).toMatch(/Total: \d+ cards/);
  await page.getByLabel('Range').selectOption('1 year');
  await chart('Reviews').waitFor();
});
