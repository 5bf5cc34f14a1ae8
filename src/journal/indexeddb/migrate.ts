import { get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { failure, type Result, success } from '../../result.ts';
import type { OpenProblem } from '../journalStore.ts';
import { settingKey } from './keys.ts';

/** Rewrites the records of one schema version as the next one has them, in one transaction with the new number. */
export type Migration = (objects: IDBObjectStore) => Promise<void>;

/** Migration n leads from schema n + 1 to n + 2; the list only ever grows at its end. */
const MIGRATIONS: readonly Migration[] = [];

/** Brings the data to this app's schema; data of a newer app is refused and stays untouched. */
export async function migrate(
  transact: UseStore,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<number, OpenProblem>> {
  const known = migrations.length + 1;
  const found = await get<unknown>(settingKey('schema'), transact);
  if (found === undefined) {
    await set(settingKey('schema'), known, transact);
    return success(known);
  }
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1)
    return failure({ kind: 'damaged', reason: `schema ${String(found)}` });
  if (found > known) return failure({ kind: 'newer', found, known });
  for (const [index, migration] of migrations.entries())
    if (index + 1 >= found) await step(transact, migration, index + 2);
  return success(known);
}

function step(transact: UseStore, migration: Migration, to: number): Promise<void> {
  return transact('readwrite', async (objects) => {
    const rewrite = async () => {
      await migration(objects);
      objects.put(to, settingKey('schema'));
    };
    await Promise.all([rewrite(), promisifyRequest(objects.transaction)]);
  });
}
