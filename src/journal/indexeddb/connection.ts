import type { UseStore } from 'idb-keyval';
import type { Result } from '../../result.ts';
import { failure, success } from '../../result.ts';
import type { OpenProblem } from '../journalStore.ts';

const STORE = 'records';

/** How long another tab may hold up the opening before it is called blocked, in ms. */
const PATIENCE = 5_000;

/** How often a connection is opened anew for one use, and how much longer each time is waited before, in ms. */
const ATTEMPTS = 4;
const BREATH = 150;

/** A store function for idb-keyval with the durability that a journal needs. */
export type Connection = {
  /** For events: a transaction is complete when the disk has it. */
  readonly strict: UseStore;
  /** For what can be made again: checkpoints, settings. */
  readonly relaxed: UseStore;
  /** Calls back when the browser closes the connection by itself. */
  readonly onClosed: (listener: () => void) => void;
  readonly close: () => void;
};

/** Opens the database. Its IndexedDB version is 1 for ever: an upgrade would be blocked by an old tab. */
export async function connect(name: string): Promise<Result<Connection, OpenProblem>> {
  const opened = await openDatabase(name);
  if (!opened.ok) return opened;
  let db = opened.value;
  let closed: () => void = () => undefined;
  const follow = () => {
    db.onclose = () => closed();
  };
  follow();
  const use =
    (durability: IDBTransactionDurability): UseStore =>
    async (mode, callback) => {
      for (let attempt = 0; ; attempt++) {
        try {
          return await callback(db.transaction(STORE, mode, { durability }).objectStore(STORE));
        } catch (error) {
          // A browser may close the connection behind our back, and then every use of this handle fails: open a new one.
          if (!isStale(error) || attempt === ATTEMPTS) throw error;
          // While it clears the site's data a new one is closed too.
          await new Promise((resolve) => setTimeout(resolve, attempt * BREATH));
          const again = await openDatabase(name);
          if (!again.ok) throw error;
          db = again.value;
          follow();
        }
      }
    };
  return success({
    strict: use('strict'),
    relaxed: use('relaxed'),
    onClosed: (listener) => {
      closed = listener;
    },
    close: () => db.close(),
  });
}

/** The transaction could not even begin, so nothing was written by it. */
const isStale = (error: unknown) =>
  error instanceof DOMException &&
  (error.name === 'InvalidStateError' || /connection (is closing|to .* lost)/i.test(error.message));

function openDatabase(name: string): Promise<Result<IDBDatabase, OpenProblem>> {
  return new Promise((resolve) => {
    const unavailable = (error: unknown) =>
      resolve(
        failure({ kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) }),
      );
    try {
      const request = indexedDB.open(name, 1);
      const impatience = setTimeout(() => resolve(failure({ kind: 'blocked' })), PATIENCE);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = () => unavailable(request.error);
      request.onsuccess = () => {
        clearTimeout(impatience);
        resolve(success(request.result));
      };
    } catch (error) {
      unavailable(error);
    }
  });
}
