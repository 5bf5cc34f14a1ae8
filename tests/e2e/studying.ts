import type { Page } from 'playwright-core';

const RATINGS = ['Again', 'Hard', 'Good', 'Easy'] as const;
export type RatingName = (typeof RATINGS)[number];

/** Opens the study screen of everything due and waits for its first card. */
export async function openStudy(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Study', exact: true }).click();
  await showAnswer(page).waitFor();
}

export const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show answer' });
export const ratingButton = (page: Page, rating: RatingName) =>
  page.getByRole('button', { name: new RegExp(`^${rating}`) });
export const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo' });
export const prompt = (page: Page) => page.getByRole('heading', { level: 1 });

/** Studies one card by mouse or finger: answer shown, then rated, and the next card (or the end) awaited. */
export async function studyCard(
  page: Page,
  rating: RatingName,
  how: 'click' | 'tap' = 'click',
): Promise<void> {
  await showAnswer(page)[how]();
  await ratingButton(page, rating)[how]();
  await ratingButton(page, rating).waitFor({ state: 'detached' });
  await stored(page);
}

/** Waits until what was answered is on the disk; the next card comes before that. */
export const stored = (page: Page) => page.locator('[data-saved="true"]').waitFor({ state: 'attached' });

/** Studies one card by keys alone. */
export async function studyCardByKey(page: Page, key: string): Promise<void> {
  await showAnswer(page).waitFor();
  await page.keyboard.press('Space');
  await ratingButton(page, 'Good').waitFor();
  await page.keyboard.press(key);
  await ratingButton(page, 'Good').waitFor({ state: 'detached' });
  await stored(page);
}

/** One record of the object store, as the disk holds it. */
type StoredRecord = { readonly key: IDBValidKey; readonly value: unknown };

/** Everything in the app's IndexedDB, read by the browser's own API behind the app's back. */
function storedRecords(page: Page): Promise<readonly StoredRecord[]> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: { key: IDBValidKey; value: unknown }[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name ?? ''));
      for (const storeName of db.objectStoreNames) {
        const store = db.transaction(storeName).objectStore(storeName);
        const [keys, values] = [wait(store.getAllKeys()), wait(store.getAll())];
        for (const [index, key] of (await keys).entries())
          records.push({ key, value: (await values)[index] });
      }
      db.close();
    }
    return records;
  });
}

/** The events of the journal, in the order of their keys. */
export async function storedEvents(
  page: Page,
): Promise<readonly { readonly type: string; readonly card?: string }[]> {
  const records = await storedRecords(page);
  return records
    .filter((record) => Array.isArray(record.key) && record.key[0] === 'event')
    .map((record) => record.value as { type: string; card?: string });
}
