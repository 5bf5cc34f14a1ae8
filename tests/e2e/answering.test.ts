import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import { openStudy, prompt, ratingButton, showAnswer, storedEvents, studyCard } from './studying.ts';

let site: Host;
let one: Learner;
let page: Page;
beforeAll(async () => {
  site = await host(inject('build'));
  one = await learner(site.url, { touch: true });
  page = one.page;
});
afterAll(async () => {
  expect(one.complaints).toEqual([]);
  await one.close();
  await site.end();
});

/** Begins a custom session from Decks, so that no other session's card is still seen. */
async function session(spec: string) {
  await page.goto(`${site.url}#/`);
  await page.getByTestId('deck').first().waitFor();
  await page.goto(`${site.url}#/session/${spec}`);
  await showAnswer(page).waitFor();
}
const types = async () => (await storedEvents(page)).map((event) => event.type);
const shown = () => prompt(page).innerText();

/** Draws a finger over the card, sideways. */
async function swipe(by: number) {
  const card = await page.getByRole('article').boundingBox();
  if (card === null) throw new Error('no card is shown');
  const [x, y] = [card.x + card.width / 2, card.y + 60];
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }],
    });
  await send('touchStart', x);
  for (let step = 1; step <= 4; step++) await send('touchMove', x + (by * step) / 4);
  await send('touchEnd', x + by);
}

test('a swipe shows the answer, one to the right rates Good, one to the left Again', async () => {
  await openStudy(page);
  const first = await shown();
  await swipe(150);
  await ratingButton(page, 'Good').waitFor();
  await swipe(150);
  await expect.poll(shown).not.toBe(first);
  const second = await shown();
  await swipe(-150);
  await swipe(-150);
  await expect.poll(shown).not.toBe(second);
  const reviews = (await storedEvents(page)).filter((event) => event.type === 'review');
  expect(reviews).toMatchObject([{ rating: 'Good' }, { rating: 'Again' }]);
});

test('a short movement of the finger is no swipe', async () => {
  const before = await shown();
  await swipe(40);
  expect(await shown()).toBe(before);
  await showAnswer(page).waitFor();
});

test('a list is revealed and ticked item by item, its rating proposed, and what was missed comes back alone', async () => {
  await session('pick=form&form=list');
  await page.getByRole('button', { name: 'Next item' }).waitFor();
  const list = await shown();
  await page.getByRole('button', { name: 'Next item' }).tap();
  await page.getByRole('checkbox').first().check();
  await showAnswer(page).tap();
  const items = await page.getByRole('checkbox').count();
  for (let index = 2; index < items; index++) await page.getByRole('checkbox').nth(index).check();
  const proposal = items > 2 ? 'Hard' : 'Again';
  await page.getByRole('button', { name: new RegExp(`^${proposal}.*fits what you had`) }).waitFor();
  const missed = await page.getByRole('listitem').nth(1).innerText();
  await ratingButton(page, 'Again').tap();
  await expect
    .poll(async () => (await storedEvents(page)).at(-1))
    .toMatchObject({ type: 'review', rating: 'Again' });
  await page.goto(`${site.url}#/study`);
  await page.clock.setSystemTime(Date.now() + 11 * 60_000);
  await page.reload();
  for (let card = 0; card < 30 && !(await shown()).startsWith(list); card++)
    await studyCard(page, 'Good', 'tap');
  expect(await shown()).toContain(`${list} `);
  await showAnswer(page).tap();
  await page.getByRole('region', { name: 'Answer', exact: true }).getByText(missed).first().waitFor();
  await ratingButton(page, 'Good').tap();
  await page.clock.setSystemTime(Date.now());
});

test('H gives the first letters as a hint, and the answer keeps them no longer', async () => {
  await session('pick=form&form=question');
  await showAnswer(page).waitFor();
  await page.keyboard.press('h');
  await page.getByText(/^\S…/).waitFor();
  await showAnswer(page).tap();
  await page.getByText(/^\S…/).waitFor({ state: 'detached' });
});

test('cramming asks again what was forgotten, says that nothing moves, and moves nothing', async () => {
  const before = (await types()).filter((type) => type === 'review').length;
  await session('pick=all&cram=1');
  await page.getByText('Cramming: the schedule does not change').waitFor();
  await showAnswer(page).tap();
  expect(await ratingButton(page, 'Good').innerText()).toBe('Good');
  await ratingButton(page, 'Again').tap();
  await expect.poll(types).toContain('cram');
  expect((await types()).filter((type) => type === 'review')).toHaveLength(before);
});

test.each([
  ['Control+Alt+n', 'reset'],
  ['Control+Delete', 'reject'],
])('%s does what it does in Anki, and is undone', async (key, type) => {
  await session('pick=new');
  await showAnswer(page).waitFor();
  const before = await shown();
  await page.keyboard.press(key);
  await expect.poll(types).toContain(type);
  await expect.poll(shown).not.toBe(before);
  await page.keyboard.press('u');
  await expect.poll(shown).toBe(before);
});

test.each([
  ['Bury card until tomorrow', 'bury'],
  ['Bury card and siblings', 'bury'],
  ['Suspend card', 'suspend'],
  ['Suspend card and siblings', 'suspend'],
  ['Reset: make it new again', 'reset'],
  ['Report as a bad card', 'reject'],
  ['Red flag', 'flag'],
])('by touch alone, %s is done and taken back', async (action, type) => {
  await session('pick=new');
  const before = await shown();
  const done = async () => (await types()).filter((each) => each === type).length;
  const already = await done();
  await page.getByRole('button', { name: 'Card actions' }).tap();
  await page.getByRole('button', { name: action, exact: true }).tap();
  await expect.poll(done).toBeGreaterThan(already);
  await page.getByRole('button', { name: 'Undo', exact: true }).tap();
  await page.getByText(/^Undone: /).waitFor();
  await expect.poll(shown).toBe(before);
});

test('by touch alone, a hint is given and an undone step done again', async () => {
  await session('pick=form&form=question');
  const menu = page.getByRole('button', { name: 'Card actions' });
  await menu.tap();
  await page.getByRole('button', { name: 'Hint: first letters' }).tap();
  await page.getByText(/^\S…/).waitFor();
  await menu.tap();
  await page.getByRole('button', { name: 'Suspend card', exact: true }).tap();
  await page.getByRole('button', { name: 'Undo', exact: true }).tap();
  await page.getByText('Undone: suspended').waitFor();
  await menu.tap();
  await page.getByRole('button', { name: 'Redo', exact: true }).tap();
  await page.getByText('Done again: suspended').waitFor();
});

test('a due date set by hand is when the card comes back', async () => {
  await session('pick=new');
  await showAnswer(page).waitFor();
  const before = await shown();
  await page.keyboard.press('Control+Shift+D');
  await page.getByLabel('Days from today').fill('0');
  await page.getByRole('button', { name: 'Save' }).tap();
  await expect.poll(shown).not.toBe(before);
  await page.goto(`${site.url}#/session/pick=ahead&days=1`);
  await expect.poll(shown).toBe(before);
});

test('a custom session is put together on its own screen, and says how many cards fit', async () => {
  await page.goto(`${site.url}#/`);
  await page.getByRole('link', { name: /^Custom session of/ }).tap();
  await page.getByLabel('Which cards').selectOption('Only lists');
  await page.getByText(/^\d+ cards will be asked\.$/).waitFor();
  await page.getByLabel('Which cards').selectOption('Only flagged ones');
  await page.getByText('No card fits.').waitFor();
  await page.getByLabel('Which cards').selectOption('Only new ones');
  await page.getByRole('link', { name: 'Start' }).tap();
  await showAnswer(page).waitFor();
});

test('a custom session can be chosen by what only the whole journal tells', async () => {
  await page.goto(`${site.url}#/`);
  await page.getByRole('link', { name: /^Custom session of/ }).tap();
  await page.getByLabel('Which cards').selectOption('All of them');
  await page.getByLabel('Search (optional)').fill('-added:1 or rated:1:2');
  await page.getByText('No card fits.').waitFor();
  await page.getByLabel('Search (optional)').fill('added:1');
  await page.getByRole('link', { name: 'Start' }).tap();
  await showAnswer(page).waitFor();
});
