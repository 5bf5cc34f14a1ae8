import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { DESKTOP, type Learner, learner, PHONE } from './learner.ts';
import {
  openStudy,
  prompt,
  ratingButton,
  showAnswer,
  storedEvents,
  studyCard,
  studyCardByKey,
  undoButton,
} from './studying.ts';

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

async function withLearner(device: Parameters<typeof learner>[1], story: (one: Learner) => Promise<void>) {
  const one = await learner(site.url, device);
  try {
    await story(one);
    expect(one.complaints).toEqual([]);
  } finally {
    await one.close();
  }
}

const reviewsIn = async (one: Learner) =>
  (await storedEvents(one.page)).filter((event) => event.type === 'review');

describe.each([
  ['on a phone', PHONE],
  ['on a desktop', DESKTOP],
])('%s', (_, viewport) => {
  test('a first visit studies ten cards by keyboard, and a reload keeps them', async () => {
    await withLearner({ viewport }, async (one) => {
      await openStudy(one.page);
      for (let card = 0; card < 10; card++)
        await studyCardByKey(one.page, ['Space', '1', '2', '3', '4'][card % 5] ?? '3');
      expect(await reviewsIn(one)).toHaveLength(10);
      await one.page.reload();
      await showAnswer(one.page).waitFor();
      expect(await reviewsIn(one)).toHaveLength(10);
    });
  });

  test('a first visit studies ten cards by touch', async () => {
    await withLearner({ viewport, touch: true }, async (one) => {
      await one.page.getByRole('link', { name: 'Study', exact: true }).tap();
      for (let card = 0; card < 10; card++) await studyCard(one.page, 'Good', 'tap');
      expect(await reviewsIn(one)).toHaveLength(10);
    });
  });
});

test('the answer comes with the sentence of the report and its proving words marked', async () => {
  await withLearner({}, async (one) => {
    await openStudy(one.page);
    await showAnswer(one.page).click();
    const proof = one.page.getByRole('figure', { name: 'In the report' });
    const [sentence, marked] = [
      await proof.locator('blockquote').innerText(),
      await proof.locator('mark').first().innerText(),
    ];
    expect(sentence).toContain(marked);
    expect(marked.length).toBeGreaterThan(3);
  });
});

test('every rating button says the interval it grants', async () => {
  await withLearner({}, async (one) => {
    await openStudy(one.page);
    await showAnswer(one.page).click();
    await expect.poll(() => ratingButton(one.page, 'Again').innerText()).toMatch(/1 min/);
    expect(await ratingButton(one.page, 'Good').innerText()).toMatch(/10 min/);
    expect(await ratingButton(one.page, 'Easy').innerText()).toMatch(/\d+ d/);
  });
});

test('undoing ten answers restores the state bit by bit', async () => {
  await withLearner({}, async (one) => {
    await openStudy(one.page);
    const before = await shownState(one);
    const asked: string[] = [];
    for (let card = 0; card < 10; card++) {
      asked.push(await prompt(one.page).innerText());
      await studyCard(one.page, card % 3 === 0 ? 'Again' : 'Good');
    }
    for (let step = 9; step >= 0; step--) {
      await undoButton(one.page).click();
      await expect.poll(() => prompt(one.page).innerText()).toBe(asked[step]);
    }
    expect(await shownState(one)).toEqual(before);
    await one.page.reload();
    await showAnswer(one.page).waitFor();
    expect(await shownState(one)).toEqual(before);
    expect(await reviewsIn(one)).toHaveLength(10);
  });
});

/** What the learner sees of the state: the counts, the next card and the intervals that it would be granted. */
async function shownState(one: Learner) {
  await showAnswer(one.page).click();
  const ratings = await one.page.getByRole('group', { name: 'How well did you recall it?' }).innerText();
  const state = {
    prompt: await prompt(one.page).innerText(),
    ratings,
    left: await one.page.getByTestId('left').innerText(),
  };
  await one.page.reload();
  await showAnswer(one.page).waitFor();
  return state;
}

test('killing the browser right after an acknowledged review loses nothing', async () => {
  const one = await learner(site.url);
  await openStudy(one.page);
  for (let card = 0; card < 3; card++) await studyCard(one.page, 'Good');
  await expect.poll(async () => (await reviewsIn(one)).length).toBe(3);
  await studyCard(one.page, 'Hard');
  await one.kill();
  await withLearner({ profile: one.profile }, async (again) => {
    await again.page.getByRole('link', { name: 'Study', exact: true }).waitFor();
    expect(await reviewsIn(again)).toHaveLength(4);
  });
});

test('two tabs studying at once lose nothing and agree', async () => {
  await withLearner({}, async (one) => {
    await openStudy(one.page);
    const second = await one.context.newPage();
    await second.goto(site.url);
    await openStudy(second);
    const tabs = [one.page, second];
    for (let round = 0; round < 5; round++) await Promise.all(tabs.map((page) => studyCard(page, 'Good')));
    expect(await reviewsIn(one)).toHaveLength(10);
    for (const page of tabs) await page.getByRole('link', { name: 'Decks', exact: true }).click();
    const counts = await Promise.all(tabs.map((page) => page.getByTestId('deck').first().innerText()));
    expect(counts[0]).toBe(counts[1]);
  });
});
