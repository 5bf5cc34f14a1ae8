import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { DESKTOP, type Learner, learner, PHONE, type Viewport } from './learner.ts';
import { beginQuiz, KINDS, result } from './quizzing.ts';
import { openStudy, showAnswer, studyCard } from './studying.ts';

const REPORT = `Lakeland Forum Sets Eel Quota

The third Lakeland Fisheries Forum was held in Port Amsel from 4 to 6 May 2021. Ingrid Vaas, Minister of Waters, opened the forum. The principles of openness, fairness, restraint and repair should guide all members.`;

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first().waitFor();

/** How to bring up each screen and each of its states. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Decks: (page) => page.getByTestId('deck').first().waitFor(),
  'Study, asking': openStudy,
  Browse: async (page) => {
    await page.goto(`${page.url()}#/browse`);
    await page.getByRole('option').first().click();
    await page.getByText('1 card selected').waitFor();
  },
  'Study, answered': async (page) => {
    await openStudy(page);
    await showAnswer(page).click();
    await page.getByRole('figure', { name: 'In the report' }).waitFor();
  },
  'Study, card actions': async (page) => {
    await openStudy(page);
    await page.getByRole('button', { name: 'Card actions' }).click();
    await page.getByRole('button', { name: 'Edit' }).waitFor();
  },
  'Study, editing': async (page) => {
    await openStudy(page);
    await page.keyboard.press('e');
    await heading(page, 'Edit card');
  },
  'Study, card info': async (page) => {
    await openStudy(page);
    await page.keyboard.press('i');
    await heading(page, 'Card info');
  },
  'Study, keys': async (page) => {
    await openStudy(page);
    await page.keyboard.press('?');
    await heading(page, 'Keyboard shortcuts');
  },
  'Study, unknown deck': async (page) => {
    await page.goto(`${page.url()}#/study/none`);
    await page.getByText('There is no such deck').waitFor();
  },
  Report: async (page) => {
    await openStudy(page);
    for (const rating of ['Again', 'Hard', 'Good', 'Easy'] as const) await studyCard(page, rating);
    await page.getByRole('link', { name: 'Decks' }).click();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('article').waitFor();
  },
  'Report, cards of a sentence': async (page) => {
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('article').getByRole('link').nth(1).click();
    await page.getByRole('complementary').waitFor();
  },
  'Report, to recite': async (page) => {
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByLabel('Read as').selectOption('to recite: answers blanked');
    await page.getByRole('article').getByRole('button').first().click();
  },
  'Add report': async (page) => {
    await page.getByRole('link', { name: 'Add report' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  },
  'Add report, proposals': async (page) => {
    await page.getByRole('link', { name: 'Add report' }).click();
    await page.getByLabel('Or paste the text').fill(REPORT);
    await page.getByRole('button', { name: 'Make cards' }).click();
    await page.locator('[id^="proposed-"]').first().click();
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByRole('button', { name: 'Discard' }).waitFor();
  },
  'Study, list ticked': async (page) => {
    await page.goto(`${page.url()}#/session/pick=form&form=list`);
    await page.getByRole('button', { name: 'Next item' }).click();
    await showAnswer(page).click();
    await page.getByRole('checkbox').first().check();
  },
  Options: async (page) => {
    await page.getByRole('link', { name: /^Options of/ }).click();
    await page.getByRole('button', { name: 'New preset' }).click();
    await page.getByLabel('Name of the preset').waitFor();
  },
  'Custom session': async (page) => {
    await page.getByRole('link', { name: /^Custom session of/ }).click();
    await heading(page, 'Custom session');
  },
  Quiz: async (page) => {
    await page.getByRole('link', { name: 'Take a quiz' }).first().click();
    await page.getByLabel('Take it together').check();
    await page.getByRole('img', { name: 'QR code' }).waitFor();
  },
  'Quiz, ordering': (page) => beginQuiz(page, { kinds: ['Put in order'], seed: 'axe' }),
  'Quiz, matching': (page) => beginQuiz(page, { kinds: ['Match'], seed: 'axe' }),
  'Quiz, completing': (page) => beginQuiz(page, { kinds: ['Complete the list'], seed: 'axe' }),
  'Quiz, typed wrongly': async (page) => {
    await beginQuiz(page, { kinds: ['Type it'], seed: 'axe' });
    await page.getByRole('textbox').fill('something else');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'I was right' }).waitFor();
  },
  'Quiz, result': async (page) => {
    await beginQuiz(page, { kinds: [...KINDS], seed: 'axe', feedback: 'end' });
    for (let at = 0; at < 10; at++) await page.getByRole('button', { name: 'I do not know' }).click();
    await result(page).waitFor();
    await page.locator('details').first().click();
  },
  Statistics: async (page) => {
    await openStudy(page);
    for (const rating of ['Again', 'Good', 'Easy'] as const) await studyCard(page, rating);
    await page.getByRole('link', { name: 'Decks' }).click();
    await page.getByRole('link', { name: 'Statistics', exact: true }).click();
    await heading(page, 'Today');
  },
  'Exam date': async (page) => {
    await page.getByRole('link', { name: 'Exam date' }).first().click();
    await page.getByLabel('Day', { exact: true }).fill('2040-01-31');
    await page.getByRole('button', { name: /^(Prepare for this day|Change)$/ }).click();
    await page.getByRole('button', { name: 'Follow this plan' }).waitFor();
  },
  Settings: async (page) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await heading(page, 'Settings');
  },
};

/** The rules that hang on the theme: the others would find the same again in the dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it looks in this theme at this size. */
async function violations(page: Page, colorScheme: 'light' | 'dark', size: Viewport): Promise<unknown[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(size);
  const axe = new AxeBuilder({ page });
  const found = await (colorScheme === 'dark' ? axe.withRules(RULES_OF_COLOUR) : axe).analyze();
  return found.violations.map(({ id, nodes }) => [id, colorScheme, size, nodes.map((node) => node.html)]);
}

/** By how many pixels the page is wider than a window of 320 with text twice as large. */
async function overflowWhenNarrow(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    return document.documentElement.scrollWidth - innerWidth;
  });
}

let one: Learner;
beforeAll(async () => {
  one = await learner(site.url);
});
afterAll(() => one.close());

test.each(Object.keys(SCREENS))(
  'on %s axe finds nothing in either theme at either size, and nothing is cut at 320 pixels with text at 200 percent',
  async (name) => {
    const page = await one.context.newPage();
    await page.goto(site.url);
    await SCREENS[name]?.(page);
    for (const size of [PHONE, DESKTOP])
      for (const theme of ['light', 'dark'] as const) expect(await violations(page, theme, size)).toEqual([]);
    expect(await overflowWhenNarrow(page)).toBeLessThanOrEqual(0);
    expect(one.complaints).toEqual([]);
    await page.close();
  },
);
