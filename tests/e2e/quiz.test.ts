import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseDeck } from '../../src/deck/parseDeck.ts';
import { type Host, host } from './host.ts';
import { type Learner, learner } from './learner.ts';
import {
  answer,
  beginQuiz,
  KINDS,
  type KindName,
  keptQuestions,
  question,
  result,
  startButton,
  verdict,
} from './quizzing.ts';
import { openStudy, prompt, storedEvents, studyCard } from './studying.ts';

const DECK = resolve(import.meta.dirname, '../../decks/neighbourhood-diplomacy-2013/deck.json');
const parsed = parseDeck(JSON.parse(readFileSync(DECK, 'utf8')));
if (!parsed.ok) throw new Error(parsed.problem);
const answers = new Map(parsed.value.cards.map(({ id, answer }) => [String(id), answer.join('\n')]));

let site: Host;
let one: Learner;
beforeAll(async () => {
  site = await host(inject('build'));
  one = await learner(site.url, { touch: true });
});
afterAll(async () => {
  expect(one.complaints).toEqual([]);
  await one.close();
  await site.end();
});

/** A page of its own, for each story. */
async function newPage() {
  const page = await one.context.newPage();
  await page.goto(site.url);
  return page;
}

const quizEvents = async (page: Learner['page']) =>
  (await storedEvents(page)).filter((event) => event.type === 'quiz');

describe('each kind of question', () => {
  test.each(KINDS)(
    '%s can be answered rightly and wrongly, and shows its passage',
    async (kind: KindName) => {
      const page = await newPage();
      const before = (await quizEvents(page)).length;
      await beginQuiz(page, { kinds: [kind], length: '10', seed: 'kinds', feedback: 'instant' });
      const kept = await keptQuestions(page);
      const names: Readonly<Record<string, KindName>> = {
        choice: 'Multiple choice',
        truth: 'True or false',
        type: 'Type it',
        order: 'Put in order',
        match: 'Match',
        complete: 'Complete the list',
        source: 'Who said it / which section',
      };
      let asked = 0;
      let cards = 0;
      for (const each of kept) {
        if (asked === 2) break;
        const rightly = asked === 0;
        await question(page).waitFor();
        await answer(page, each, rightly, answers.get(each.cards[0] ?? '') ?? '');
        cards += each.cards.length;
        await verdict(page).waitFor();
        expect(await page.getByRole('figure', { name: 'In the report' }).count()).toBe(each.cards.length);
        if (names[each.kind] === kind) {
          expect(await verdict(page).innerText()).toMatch(
            rightly ? /^✓ Right/ : /^✗ (Not right|\d of \d right)/,
          );
          asked++;
        }
        await page.keyboard.press('Enter');
      }
      expect(asked).toBe(2);
      await expect.poll(async () => (await quizEvents(page)).length).toBe(before + cards);
      await page.close();
    },
  );

  test.each(['mouse', 'finger'] as const)(
    'items are put in order by dragging their handles with a %s',
    async (means) => {
      const page = await newPage();
      await beginQuiz(page, { kinds: ['Put in order'], length: '10', seed: 'drag' });
      const items = page.locator('ol[aria-labelledby="order-task"] > li');
      const [first, second] = [await items.nth(0).innerText(), await items.nth(1).innerText()];
      const handle = await page.getByTestId('handle').nth(0).boundingBox();
      const target = await items.nth(1).boundingBox();
      if (handle === null || target === null) throw new Error('nothing to drag');
      const x = handle.x + handle.width / 2;
      await (means === 'mouse' ? dragByMouse : dragByFinger)(
        page,
        x,
        handle.y + handle.height / 2,
        target.y + target.height - 4,
      );
      expect([await items.nth(0).innerText(), await items.nth(1).innerText()]).toEqual([second, first]);
      await page.close();
    },
  );
});

async function dragByMouse(page: Learner['page'], x: number, from: number, to: number): Promise<void> {
  await page.mouse.move(x, from);
  await page.mouse.down();
  await page.mouse.move(x, to, { steps: 5 });
  await page.mouse.up();
}

async function dragByFinger(page: Learner['page'], x: number, from: number, to: number): Promise<void> {
  const touch = await one.context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await send('touchStart', from);
  for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', from + (to - from) * share);
  await send('touchEnd');
}

test('a search narrows what a quiz asks', async () => {
  const page = await newPage();
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await page.getByLabel('Only cards that a search finds').fill('section:attendees answer:xi');
  const count = parsed.value.cards.filter(
    ({ section, answer }) => section === 'attendees' && /xi/i.test(answer.join('\n')),
  ).length;
  await page.getByRole('button', { name: `Start the quiz (${count} cards)` }).waitFor();
  await page.getByLabel('Only cards that a search finds').fill('"unclosed');
  await page.getByRole('button', { name: 'No card fits' }).waitFor();
  await page.close();
});

test('a quiz against the clock ends when the time is up', async () => {
  const page = await newPage();
  await beginQuiz(page, { kinds: ['True or false'], length: 'minutes', minutes: '0.05' });
  await page.getByRole('timer').waitFor();
  await result(page).waitFor();
  await page.getByText('The time is up.').waitFor();
  await page.close();
});

test('a reload in the middle goes on where it was, and what was answered counts', async () => {
  const page = await newPage();
  await beginQuiz(page, { kinds: [...KINDS], length: '10', seed: 'reload', feedback: 'instant' });
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Question 2 of 10').waitFor();
  const asked = await question(page).innerText();
  await page.reload();
  await page.getByText('Question 2 of 10').waitFor();
  expect(await question(page).innerText()).toBe(asked);
  await page.getByText('0 of 1 right').waitFor();
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await page.getByRole('link', { name: 'Go on with the quiz: question 2 of 10' }).click();
  expect(await question(page).innerText()).toBe(asked);
  await page.close();
});

test('the same link gives the same questions on another device', async () => {
  const page = await newPage();
  await page.getByRole('link', { name: 'Take a quiz' }).first().click();
  await page.getByLabel('Take it together').check();
  await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
  const link = await page.getByLabel('Link to this quiz').inputValue();
  await startButton(page).click();
  await page.getByText('Question 1 of 10').waitFor();
  const other = await learner(site.url);
  await other.page.goto(link);
  await startButton(other.page).click();
  await other.page.getByText('Question 1 of 10').waitFor();
  expect(await keptQuestions(other.page)).toEqual(await keptQuestions(page));
  expect(other.complaints).toEqual([]);
  await other.close();
  await page.close();
});

test('an answer that was right after all is accepted from then on', async () => {
  const page = await newPage();
  const begin = { kinds: ['Type it'], length: '10', seed: 'overrule', feedback: 'instant' } as const;
  await beginQuiz(page, begin);
  await page.getByRole('textbox').fill('in my own words');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'I was right' }).click();
  await expect.poll(() => verdict(page).innerText()).toBe('✓ Right');
  await expect
    .poll(async () => (await storedEvents(page)).filter((event) => event.type === 'accept').length)
    .toBe(1);
  await page.getByRole('button', { name: 'End quiz' }).click();
  await page.getByRole('button', { name: 'New quiz' }).click();
  await page.getByLabel('Seed', { exact: true }).fill('overrule');
  await startButton(page).click();
  await page.getByRole('textbox').fill('In my own words!');
  await page.getByRole('button', { name: 'Check' }).click();
  expect(await verdict(page).innerText()).toBe('✓ Right');
  await page.close();
});

test('wrong answers on cards in review are counted as Again by one tap, and taken back by another', async () => {
  const page = await newPage();
  await openStudy(page);
  for (let card = 0; card < 4; card++) await studyCard(page, 'Easy');
  await page.getByRole('link', { name: 'Decks', exact: true }).click();
  await beginQuizOnForgotten(page);
  for (let at = 0; at < 4; at++) {
    await page.getByRole('button', { name: 'I do not know' }).click();
    if ((await result(page).count()) > 0) break;
  }
  await result(page).waitFor();
  const reviews = async () => (await storedEvents(page)).filter((event) => event.type === 'review').length;
  expect(await reviews()).toBe(4);
  await page.getByRole('button', { name: 'Count as Again (4 cards in review)' }).click();
  await expect.poll(reviews).toBe(8);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Count as Again (4 cards in review)' }).waitFor();
  await page.getByRole('button', { name: 'Repeat only the wrong ones' }).click();
  await page.getByText('Question 1 of 4').waitFor();
  await page.close();
});

test('the wrong ones of a quiz are studied in a session of their own', async () => {
  const page = await newPage();
  await beginQuiz(page, { kinds: ['Type it'], length: '10', seed: 'study', feedback: 'end' });
  const asked = await keptQuestions(page);
  for (let at = 0; at < 3; at++) await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByRole('button', { name: 'End quiz' }).click();
  await page.getByRole('link', { name: 'Study these now (3 cards)' }).click();
  const studied: string[] = [];
  for (let card = 0; card < 3; card++) {
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
    studied.push(await prompt(page).innerText());
    await studyCard(page, 'Easy');
  }
  expect(studied.map((text) => text.replace('…', '[…]'))).toEqual(
    asked.slice(0, 3).map((each) => each.prompt),
  );
  await page.getByRole('heading', { name: 'Done for now' }).waitFor();
  await page.close();
});

async function beginQuizOnForgotten(page: Learner['page']): Promise<void> {
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await page.getByLabel('Which cards').selectOption('forgotten');
  for (const kind of KINDS) await page.getByRole('checkbox', { name: kind }).setChecked(kind === 'Type it');
  await page.getByLabel('Feedback').selectOption('end');
  await startButton(page).click();
  await page.getByText('Question 1 of 4').waitFor();
}

test('a deck is prepared for a day, by a plan, and returns to the long-term schedule after it', async () => {
  const page = await newPage();
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  const deeds = async (type: string) =>
    (await storedEvents(page)).filter((event) => event.type === type).length;
  await page.getByRole('link', { name: 'Exam date' }).click();
  await page.getByLabel('Day', { exact: true }).fill(inDays(14).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Prepare for this day' }).click();
  await page.getByRole('row', { name: /^Principles/ }).waitFor();
  await page
    .getByText(/^80 % chance of at least \d+ of \d+$/)
    .first()
    .waitFor();
  await page.getByText(/^With \d+ minutes a day you would know \d+ % on that day\.$/).waitFor();
  await page.getByText(/^Five more minutes a day would buy/).waitFor();
  await page.getByRole('button', { name: 'Follow this plan' }).click();
  await page.getByText('The deck is studied by this plan.').waitFor();
  await expect.poll(() => deeds('exam')).toBe(2);
  await page.close();

  const later = await one.context.newPage();
  await later.clock.setFixedTime(inDays(16));
  await later.goto(site.url);
  await later.getByRole('link', { name: 'The exam is over: back to the long term' }).click();
  await later.getByRole('button', { name: 'Return to the long-term schedule' }).click();
  await later.getByText('The deck is back on its long-term schedule.').waitFor();
  await later.getByRole('link', { name: 'Decks', exact: true }).click();
  await later.getByTestId('deck').waitFor();
  expect(await later.getByText('The exam is over').count()).toBe(0);
  await later.close();
});
