/** Answers after which there is something worth keeping, and a browser that asks will not come out of the blue. */
export const WORTH_KEEPING = 10;

/** Asks the browser not to clear the learner's data by itself. Its answer is shown in Settings; a no changes nothing. */
export async function askToKeepStorage(): Promise<void> {
  const storage: StorageManager | undefined = navigator.storage;
  if (storage === undefined || (await storage.persisted())) return;
  await storage.persist();
}
