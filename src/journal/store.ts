import { get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { type Result, success } from '../result.ts';
import type { BackupContent, Restored, RestoreMode, Setting } from './backup.ts';
import type { Checkpoint, Positions } from './checkpoint.ts';
import type { DeviceId } from './event.ts';
import { connect } from './indexeddb/connection.ts';
import { append, holds, lastPositions, packEvents, readEvents } from './indexeddb/events.ts';
import { allDecks, CHECKPOINT_KEY, deckKey, settingKey } from './indexeddb/keys.ts';
import { migrate } from './indexeddb/migrate.ts';
import { learnerSettings, restore } from './indexeddb/restore.ts';
import type { JournalStore, OpenProblem, ReadEvents, StoredDeck } from './journalStore.ts';

/** Opens the journal of this browser. Problems that a learner can do something about come back as values. */
export async function openStore(name = 'aide-memoire'): Promise<Result<JournalStore, OpenProblem>> {
  const connection = await connect(name);
  if (!connection.ok) return connection;
  const { strict, relaxed, onClosed, close } = connection.value;
  const migrated = await migrate(strict);
  if (!migrated.ok) {
    close();
    return migrated;
  }
  const device = await deviceOf(strict);
  /** The last event of this installation that this window has seen in the store. */
  let known = 0;
  return success({
    device,
    append: async (deed, at) => {
      const event = await append(strict, device, deed, at, known);
      known = event.seq;
      return event;
    },
    read: (after) => readEvents(relaxed, after),
    holds: async (whose, seq) => {
      const isHeld = await holds(relaxed, whose, seq);
      if (isHeld && whose === device) known = Math.max(known, seq);
      return isHeld;
    },
    pack: () => packEvents(strict, device),
    readCheckpoint: () => get<Checkpoint>(CHECKPOINT_KEY, relaxed),
    writeCheckpoint: (checkpoint) => set(CHECKPOINT_KEY, checkpoint, relaxed),
    decks: () => relaxed('readonly', decks),
    putDeck: (deck) => set(deckKey(deck.deck.id), deck, strict),
    setting: (setting) => get(settingKey(setting), relaxed),
    putSetting: (setting, value) => set(settingKey(setting), value, strict),
    dump: () => relaxed('readonly', dump),
    onClosed,
    close,
  });
}

/** The name of this installation: random, made once. */
async function deviceOf(store: UseStore): Promise<DeviceId> {
  const known = await get<unknown>(settingKey('device'), store);
  if (typeof known === 'string' && known !== '') return known as DeviceId;
  const made = crypto.randomUUID() as DeviceId;
  // Two first tabs at once: the one whose add comes first names the device, the other reads that name.
  return store('readwrite', async (objects) => {
    const present = await promisifyRequest<unknown>(objects.get(settingKey('device')));
    if (typeof present === 'string') return present as DeviceId;
    await promisifyRequest(objects.put(made, settingKey('device')));
    return made;
  });
}

/** One record after the other: all of them in one request would be one long task of the page. */
async function decks(objects: IDBObjectStore): Promise<readonly StoredDeck[]> {
  const found: StoredDeck[] = [];
  for (const key of await promisifyRequest(objects.getAllKeys(allDecks())))
    found.push(await promisifyRequest<StoredDeck>(objects.get(key)));
  return found;
}

async function dump(objects: IDBObjectStore): Promise<readonly (readonly [unknown, unknown])[]> {
  const [keys, values] = [
    promisifyRequest(objects.getAllKeys()),
    promisifyRequest<unknown[]>(objects.getAll()),
  ];
  const found = await values;
  return (await keys).map((key, index) => [key, found[index]] as const);
}

/** What a backup needs of the store: everything at once, out and in. */
export type BackupStore = {
  /** Everything that a learner has, and how many records cannot be understood and stay out. */
  readonly content: () => Promise<BackupContent & { readonly unreadable: number }>;
  /** Puts a backup in, whole or not at all. */
  readonly restore: (content: BackupContent, mode: RestoreMode) => Promise<Restored>;
  readonly close: () => void;
};

/** Opens the journal of this browser for a backup or a restore. */
export async function openForBackup(name = 'aide-memoire'): Promise<Result<BackupStore, OpenProblem>> {
  const [opened, connection] = [await openStore(name), await connect(name)];
  if (!opened.ok) return opened;
  if (!connection.ok) return connection;
  const store = opened.value;
  const { strict, close } = connection.value;
  const content = async () => {
    const [{ events, unreadable }, decks, settings] = await Promise.all([
      store.read(),
      store.decks(),
      learnerSettings(strict),
    ]);
    return { device: store.device, events, decks, settings, unreadable };
  };
  return success({
    content,
    restore: (backup, mode) => restore(strict, backup, mode, crypto.randomUUID() as DeviceId),
    close: () => {
      store.close();
      close();
    },
  });
}

/** What the second copy on the device needs of the store. */
export type MirroredStore = {
  readonly positions: () => Promise<Positions>;
  readonly read: (after: Positions) => Promise<ReadEvents>;
  readonly deckIds: () => Promise<readonly string[]>;
  readonly deck: (id: string) => Promise<StoredDeck | undefined>;
  readonly settings: () => Promise<readonly Setting[]>;
  /** Adds what is missing here, whole or not at all. */
  readonly restore: (content: Omit<BackupContent, 'device'>) => Promise<Restored>;
  /** Gives this installation another name from now on. */
  readonly renew: () => Promise<void>;
  readonly close: () => void;
};

/** Opens the journal of this browser for its second copy. */
export async function openForMirror(name = 'aide-memoire'): Promise<Result<MirroredStore, OpenProblem>> {
  const [opened, connection] = [await openStore(name), await connect(name)];
  if (!opened.ok) return opened;
  if (!connection.ok) return connection;
  opened.value.close();
  const { strict, relaxed, close } = connection.value;
  const renamed = () => crypto.randomUUID() as DeviceId;
  return success({
    positions: () => lastPositions(relaxed),
    read: (after) => readEvents(relaxed, after),
    deckIds: () => relaxed('readonly', deckIds),
    deck: (id) => get<StoredDeck>(deckKey(id), relaxed),
    settings: () => learnerSettings(relaxed),
    restore: (content) => restore(strict, content, 'merge', renamed()),
    renew: () => set(settingKey('device'), renamed(), strict),
    close,
  });
}

/** Removes the database of this browser whose files cannot be opened any more; rejects while a window holds it. */
export function removeDatabase(name = 'aide-memoire'): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

async function deckIds(objects: IDBObjectStore): Promise<readonly string[]> {
  const keys = await promisifyRequest(objects.getAllKeys(allDecks()));
  return keys.map((key) => String(Array.isArray(key) ? key[1] : key));
}
