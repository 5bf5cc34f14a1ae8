import type { Page } from 'playwright-core';

/** The names of the kinds, as the start screen lists them. */
export const KINDS = [
  'Multiple choice',
  'True or false',
  'Type it',
  'Put in order',
  'Match',
  'Complete the list',
  'Who said it / which section',
] as const;
export type KindName = (typeof KINDS)[number];

type Begin = {
  readonly kinds?: readonly KindName[];
  readonly length?: '10' | '20' | 'all' | 'minutes';
  readonly minutes?: string;
  readonly seed?: string;
  readonly feedback?: 'instant' | 'end';
};

export const startButton = (page: Page) => page.getByRole('button', { name: /^Start the quiz/ });
export const question = (page: Page) => page.locator('#question');
export const verdict = (page: Page) => page.getByTestId('verdict');
export const result = (page: Page) => page.getByRole('heading', { level: 1, name: /of \d+ right$/ });

/** Opens the start screen, sets what is given and begins. */
export async function beginQuiz(page: Page, begin: Begin): Promise<void> {
  await page.getByRole('link', { name: 'Quiz', exact: true }).click();
  await startButton(page).waitFor();
  if (begin.kinds !== undefined)
    for (const kind of KINDS)
      await page.getByRole('checkbox', { name: kind }).setChecked(begin.kinds.includes(kind));
  if (begin.length !== undefined) await page.getByLabel('Length').selectOption(begin.length);
  if (begin.minutes !== undefined) await page.getByLabel('Minutes').fill(begin.minutes);
  if (begin.feedback !== undefined) await page.getByLabel('Feedback').selectOption(begin.feedback);
  if (begin.seed !== undefined) await page.getByLabel('Seed', { exact: true }).fill(begin.seed);
  await startButton(page).click();
  await page.getByText(/^Question 1 of/).waitFor();
}

/** The question at hand as the app keeps it: with its right answer, which the screen does not show. */
export type KeptQuestion = {
  readonly kind: string;
  readonly prompt?: string;
  readonly cards: readonly string[];
  readonly options?: readonly string[];
  readonly items?: readonly string[];
  readonly isTrue?: boolean;
  readonly right?: unknown;
};

/** The quiz that the app keeps, read by the browser's own API behind its back. */
export function keptQuestions(page: Page): Promise<readonly KeptQuestion[]> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const kept = await wait(db.transaction(store).objectStore(store).get(['setting', 'quiz']));
        if (kept !== undefined) return kept.questions;
      }
      db.close();
    }
    return [];
  });
}

const check = (page: Page) => page.getByRole('button', { name: 'Check' }).click();

/** Answers the question at hand, rightly or wrongly, by the means that its kind gives. */
export async function answer(page: Page, kept: KeptQuestion, rightly: boolean, text: string): Promise<void> {
  const numbers = Array.isArray(kept.right) ? kept.right.map(Number) : [];
  switch (kept.kind) {
    case 'choice':
    case 'source':
      return page.keyboard.press(String(((Number(kept.right) + (rightly ? 0 : 1)) % 4) + 1));
    case 'truth':
      return page.keyboard.press(kept.isTrue === rightly ? 't' : 'f');
    case 'type':
      await page.getByRole('textbox').fill(rightly ? text : 'nothing of the sort');
      return check(page);
    case 'order':
      await putInOrder(page, kept, rightly ? numbers : numbers.toReversed());
      return check(page);
    case 'match': {
      const wrong = [numbers[1] ?? 0, numbers[0] ?? 0, ...numbers.slice(2)];
      for (const [row, option] of (rightly ? numbers : wrong).entries())
        await page.getByRole('group').nth(row).getByRole('radio').nth(option).check();
      return check(page);
    }
    case 'complete': {
      const belongs = Array.isArray(kept.right) ? kept.right : [];
      for (const [index, belonging] of belongs.entries())
        if (belonging === rightly) await page.getByRole('checkbox').nth(index).check();
      return check(page);
    }
    default:
      throw new Error(`no such kind: ${kept.kind}`);
  }
}

/** Moves each item up by its button until it stands where it is wanted. */
async function putInOrder(
  page: Page,
  { items = [] }: KeptQuestion,
  wanted: readonly number[],
): Promise<void> {
  const order = items.map((_, index) => index);
  for (const [place, item] of wanted.entries())
    while (order.indexOf(item) > place) {
      await page.getByRole('button', { name: `Move up: ${items[item]}`, exact: true }).press('Enter');
      const at = order.indexOf(item);
      order.splice(at - 1, 0, ...order.splice(at, 1));
    }
}
