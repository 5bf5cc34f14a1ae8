import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { prompt, ratingButton, showAnswer, storedEvents, studyCard } from './studying.ts';

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

const types = async () => (await storedEvents(page)).map((event) => event.type);

async function openDecks() {
  await page.goto(`${site.url}#/`);
  await page.getByTestId('deck').first().waitFor();
}

async function openOptions() {
  await openDecks();
  await page.getByRole('link', { name: /^Options of/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Options of/ }).waitFor();
}

test('a number out of its bounds is refused with the bounds, and does not take effect', async () => {
  await openOptions();
  await page.getByLabel('New cards a day').fill('-3');
  await page.getByLabel('New cards a day').press('Enter');
  await page.getByText('Choose a number from 0 to 9999.').waitFor();
  await page.getByLabel('Learning steps', { exact: true }).fill('soon');
  await page.getByLabel('Learning steps', { exact: true }).press('Enter');
  await page.getByText('Write up to ten waits').waitFor();
  expect(await types()).toEqual(['install']);
});

test('a preset of its own changes one deck only as long as it is used, and a removed one can be brought back', async () => {
  await openOptions();
  await page.getByRole('button', { name: 'New preset' }).click();
  await page.getByLabel('Name of the preset').waitFor();
  await page.getByLabel('New cards a day').fill('3');
  await page.getByLabel('New cards a day').press('Enter');
  await openDecks();
  await page.getByRole('link', { name: 'Study 3 cards' }).waitFor();
  await openOptions();
  await page.getByRole('button', { name: 'Remove preset' }).click();
  await expect.poll(() => page.getByLabel('New cards a day').inputValue()).toBe('20');
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect.poll(() => page.getByLabel('New cards a day').inputValue()).toBe('3');
});

test('a limit for today only stands above the usual one, and goes again', async () => {
  await openOptions();
  await page.getByText('Today only').click();
  await page.getByLabel('New cards today').fill('1');
  await page.getByLabel('New cards today').press('Enter');
  await page.getByRole('button', { name: 'Set for today' }).click();
  await page.getByText('Today: 1 new').waitFor();
  await openDecks();
  await page.getByRole('link', { name: 'Study 1 card' }).waitFor();
  await openOptions();
  await page.getByRole('button', { name: 'Back to the usual limits' }).click();
  await openDecks();
  await page.getByRole('link', { name: 'Study 3 cards' }).waitFor();
});

test('a changed retention says how many dates no longer fit, and moves them only when told to', async () => {
  await page.goto(`${site.url}#/study`);
  await showAnswer(page).waitFor();
  await studyCard(page, 'Easy');
  await studyCard(page, 'Easy');
  await openOptions();
  await page.getByText(/^About [\d.]+ answers a day at 90 %/).waitFor();
  const slider = page.getByLabel('Desired retention');
  await slider.focus();
  for (let presses = 0; presses < 10; presses++) await slider.press('ArrowLeft');
  await page.getByText(/^By the new options \d+ cards? would come back on another day/).waitFor();
  expect(await types()).not.toContain('due');
  await page.getByRole('button', { name: /^Move \d+ card/ }).click();
  await expect.poll(types).toContain('due');
});

test('after a pause the learner chooses a pace, and sees when nothing waits any more', async () => {
  await openOptions();
  await page.getByLabel('Reviews a day', { exact: true }).fill('1');
  await page.getByLabel('Reviews a day', { exact: true }).press('Enter');
  await page.clock.setSystemTime(Date.now() + 60 * 86_400_000);
  await page.reload();
  await openDecks();
  await page.getByRole('link', { name: 'Catch up at your pace' }).click();
  await page.getByText(/^2 cards wait/).waitFor();
  await page.getByText(/^At this pace nothing waits any more on/).waitFor();
  await page.getByRole('button', { name: 'Keep this pace' }).click();
  await openDecks();
  await page.getByText('2 due').first().waitFor();
  await page.clock.setSystemTime(Date.now());
  await page.reload();
});

/** Begins a session of all cards anew; the prompt that comes first. */
async function firstOfAll(): Promise<string> {
  await openDecks();
  await page.goto(`${site.url}#/session/pick=all`);
  await showAnswer(page).waitFor();
  return prompt(page).innerText();
}

test('a card forgotten too often is offered another wording', async () => {
  await openOptions();
  await page.getByLabel('Leech after lapses').fill('2');
  await page.getByLabel('Leech after lapses').press('Enter');
  const leech = await firstOfAll();
  for (const rating of ['Again', 'Good'] as const) {
    await studyCard(page, rating);
    expect(await firstOfAll()).toBe(leech);
  }
  await studyCard(page, 'Again');
  await page.getByText('Forgotten 2 times').waitFor();
  await page.getByRole('button', { name: 'Split it' }).click();
  await page.getByRole('heading', { name: 'Split the card' }).waitFor();
  const [first, second] = [page.getByLabel('Prompt').first(), page.getByLabel('Prompt').nth(1)];
  await first.fill('What is the first half?');
  await second.fill('What is the second half?');
  await page.getByRole('button', { name: 'Make two cards' }).click();
  await expect.poll(async () => (await types()).filter((type) => type === 'add').length).toBe(2);
  await page.keyboard.press('u');
  await page.getByText('Undone: card split').waitFor();
});

test('a typed answer is compared letter by letter, and the rating that fits is proposed', async () => {
  await openOptions();
  await page.getByLabel('Answers are').selectOption('typed');
  await page.goto(`${site.url}#/session/pick=form&form=question`);
  await page.getByLabel('Your answer').fill('something else entirely');
  await page.getByLabel('Your answer').press('Enter');
  const typed = page.getByRole('region', { name: 'You typed' });
  await typed.getByText('Not right').waitFor();
  expect(await typed.locator('del').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Again.*fits what you had/ }).click();
  await page.getByLabel('Your answer').waitFor();
  await page.keyboard.press('Escape');
  await openOptions();
  await page.getByLabel('Answers are').selectOption('recalled in your mind');
});

test('studying goes on by itself, pauses at the goal, and shows only the card, as the learner prefers', async () => {
  await page.goto(`${site.url}#/settings`);
  await page.getByLabel('Go on by itself').check();
  await page.getByLabel('Seconds for the prompt').fill('1');
  await page.getByLabel('Seconds for the prompt').press('Enter');
  await page.getByLabel('Goal of a session').selectOption('A number of answers');
  await page.getByLabel('How many').fill('1');
  await page.getByLabel('How many').press('Enter');
  await page.getByLabel('Focus mode: only the card').check();
  await page.goto(`${site.url}#/session/pick=new`);
  await ratingButton(page, 'Good').waitFor();
  expect(await ratingButton(page, 'Good').innerText()).toBe('Good');
  await ratingButton(page, 'Good').click();
  await page.getByRole('heading', { name: 'You have reached your goal' }).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await showAnswer(page).waitFor();
});
