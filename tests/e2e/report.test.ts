import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { openStudy, prompt, showAnswer, storedEvents, studyCard } from './studying.ts';

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

async function withLearner(story: (one: Learner) => Promise<void>) {
  const one = await learner(site.url);
  await one.page.getByTestId('deck').first().waitFor();
  await story(one);
  expect(one.complaints).toEqual([]);
  await one.close();
}

const shades = (one: Learner, shade: string) => one.page.locator(`article [data-shade="${shade}"]`).count();

test('the report is plain where nothing is asked, outlined where nothing was met, and takes colour by study', async () => {
  await withLearner(async (one) => {
    await one.page.getByRole('link', { name: 'Report', exact: true }).click();
    await one.page.getByRole('article').waitFor();
    expect(await shades(one, 'new')).toBeGreaterThan(20);
    expect(await shades(one, 'strong')).toBe(0);
    await openStudy(one.page);
    for (let card = 0; card < 3; card++) await studyCard(one.page, 'Easy');
    await one.page.goto(`${site.url}#/report`);
    await expect.poll(() => shades(one, 'strong')).toBeGreaterThan(0);
    await one.page
      .getByRole('link', { name: /recall 100 %, due in \d+ days\)/ })
      .first()
      .waitFor();
    await one.page.getByRole('button', { name: 'In a year' }).click();
    await expect.poll(() => shades(one, 'strong')).toBe(0);
  });
});

test('the proof of an answer leads to its sentence in the report, with its cards', async () => {
  await withLearner(async (one) => {
    await openStudy(one.page);
    const asked = await prompt(one.page).innerText();
    await showAnswer(one.page).click();
    await one.page.getByRole('link', { name: 'Show in the report' }).click();
    await one.page.getByRole('complementary').getByText(asked).waitFor();
  });
});

test('selected words become a card of the deck', async () => {
  await withLearner(async (one) => {
    const { page } = one;
    const cardsNow = async () => Number(/(\d+) cards/.exec(await page.getByTestId('deck').innerText())?.[1]);
    const before = await cardsNow();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('article').waitFor();
    await page.evaluate(() => {
      const words = document.querySelector('article [data-start]')?.firstChild;
      if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 8);
    });
    await page.getByRole('button', { name: 'Make a cloze' }).click();
    await page.getByRole('heading', { name: 'New card' }).waitFor();
    expect(await page.getByLabel('Prompt').inputValue()).toContain('[…]');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The card is in the deck.').waitFor();
    await page.getByRole('link', { name: 'Decks' }).click();
    expect(await cardsNow()).toBe(before + 1);
    expect((await storedEvents(page)).map((event) => event.type)).toEqual(['install', 'add']);
  });
});

test('a card suspended on the map does not come in study, until it is taken back', async () => {
  await withLearner(async (one) => {
    const { page } = one;
    await openStudy(page);
    const asked = await prompt(page).innerText();
    await showAnswer(page).click();
    await page.getByRole('link', { name: 'Show in the report' }).click();
    const card = page.getByRole('complementary').getByRole('listitem').filter({ hasText: asked });
    await card.getByRole('button', { name: 'Suspend card' }).click();
    await card.getByText('Suspended').waitFor();
    await openStudy(page);
    expect(await prompt(page).innerText()).not.toBe(asked);
    await page.goBack();
    await card.getByRole('button', { name: 'Bring back' }).click();
    await expect
      .poll(async () => (await storedEvents(page)).map((event) => event.type))
      .toEqual(['install', 'suspend', 'unsuspend']);
  });
});

test('the map goes back in time, to the day before anything was known', async () => {
  await withLearner(async (one) => {
    const { page } = one;
    await openStudy(page);
    for (let card = 0; card < 3; card++) await studyCard(page, 'Easy');
    await page.clock.setSystemTime(Date.now() + 10 * 86_400_000);
    await page.reload();
    await page
      .getByTestId('deck')
      .first()
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await page.goto(`${site.url}#/report`);
    await page.getByText(/^You would recall about [1-9]/).waitFor();
    await page.getByRole('button', { name: 'First day' }).click();
    await page.getByText(/^10 days ago you would have recalled about [1-9]/).waitFor();
    await expect.poll(() => shades(one, 'strong')).toBeGreaterThan(0);
  });
});

test('the report is recited with its answers blank, read without what is known, and said by first letters', async () => {
  await withLearner(async (one) => {
    const { page } = one;
    await openStudy(page);
    for (let card = 0; card < 3; card++) await studyCard(page, 'Easy');
    await page.goto(`${site.url}#/report`);
    const blanks = page.getByRole('button', { name: 'Hidden words, press to show' });
    await page.getByLabel('Read as').selectOption('without what I know well');
    await expect.poll(() => blanks.count()).toBeGreaterThan(0);
    expect(await blanks.count()).toBeLessThan(20);
    await page.getByLabel('Read as').selectOption('to recite: answers blanked');
    await expect.poll(() => blanks.count()).toBeGreaterThan(30);
    const before = await blanks.count();
    await blanks.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => blanks.count()).toBe(before - 1);
    await page.getByRole('article').locator('mark').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => blanks.count()).toBe(before);
    await page.getByLabel('Read as').selectOption('first letters only');
    await expect.poll(() => blanks.first().innerText()).toMatch(/^\S…/);
  });
});

test('arrow keys lead from passage to passage, and a card is added to one by hand', async () => {
  await withLearner(async (one) => {
    const { page } = one;
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    const passages = page.getByRole('article').getByRole('link');
    await passages.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowUp');
    expect(await passages.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add a card here' }).click();
    await page.getByLabel('Prompt').fill('What is asked by hand?');
    await page.getByRole('textbox', { name: 'Answer' }).fill('This');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('complementary').getByText('What is asked by hand?').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('What is asked by hand?').waitFor({ state: 'detached' });
  });
});
