import { get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { type Result, success } from '../result.ts';
import type { Checkpoint, Positions } from './checkpoint.ts';
import { byTime, type Deed, type DeviceId, type Event, eventId } from './event.ts';
import { parseEvent } from './eventSchema.ts';
import { connect } from './indexeddb/connection.ts';
import {
  allDecks,
  allEvents,
  CHECKPOINT_KEY,
  deckKey,
  eventKey,
  eventsAfter,
  settingKey,
} from './indexeddb/keys.ts';
import { migrate } from './indexeddb/migrate.ts';
import type { JournalStore, OpenProblem, ReadEvents, StoredDeck } from './journalStore.ts';

/** Opens the journal of this browser. Problems that a learner can do something about come back as values. */
export async function openStore(name = 'aide-memoire'): Promise<Result<JournalStore, OpenProblem>> {
  const connection = await connect(name);
  if (!connection.ok) return connection;
  const { strict, relaxed, close } = connection.value;
  const migrated = await migrate(strict);
  if (!migrated.ok) {
    close();
    return migrated;
  }
  const device = await deviceOf(strict);
  return success({
    device,
    append: (deed, at) => append(strict, device, deed, at),
    read: (after) => read(relaxed, after),
    readCheckpoint: () => get<Checkpoint>(CHECKPOINT_KEY, relaxed),
    writeCheckpoint: (checkpoint) => set(CHECKPOINT_KEY, checkpoint, relaxed),
    decks: () => relaxed('readonly', (store) => promisifyRequest<StoredDeck[]>(store.getAll(allDecks()))),
    putDeck: (deck) => set(deckKey(deck.deck.id), deck, strict),
    setting: (setting) => get(settingKey(setting), relaxed),
    putSetting: (setting, value) => set(settingKey(setting), value, strict),
    dump: () => relaxed('readonly', dump),
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

/** The number comes from the last key inside the same transaction: two tabs can never write the same one. */
function append(transact: UseStore, device: DeviceId, deed: Deed, now: number): Promise<Event> {
  return transact('readwrite', async (objects) => {
    const write = async () => {
      const last = await lastEvent(objects, device);
      const seq = (last?.seq ?? 0) + 1;
      const event: Event = {
        ...deed,
        id: eventId(device, seq),
        device,
        seq,
        at: Math.max(now, last?.at ?? 0),
      };
      objects.add(event, eventKey(device, seq));
      return event;
    };
    // Acknowledged when the transaction is complete, not when its last request is.
    const [event] = await Promise.all([write(), promisifyRequest(objects.transaction)]);
    return event;
  });
}

async function lastEvent(
  objects: IDBObjectStore,
  device: DeviceId,
): Promise<{ readonly seq: number; readonly at: number } | undefined> {
  const cursor = await promisifyRequest(objects.openCursor(eventsAfter(device, 0), 'prev'));
  if (cursor === null) return undefined;
  const key: unknown = cursor.key;
  const seq = Array.isArray(key) && typeof key[2] === 'number' ? key[2] : 0;
  const at: unknown = cursor.value?.at;
  return { seq, at: typeof at === 'number' && Number.isFinite(at) ? at : 0 };
}

async function read(transact: UseStore, after: Positions | undefined): Promise<ReadEvents> {
  const records = await transact('readonly', async (objects) => {
    if (after === undefined) return promisifyRequest<unknown[]>(objects.getAll(allEvents()));
    const behind = [...after].map(([device, seq]) =>
      promisifyRequest<unknown[]>(objects.getAll(eventsAfter(device, seq))),
    );
    return (await Promise.all(behind)).flat();
  });
  const events = records.map(parseEvent);
  const readable = events.filter((event) => event !== undefined);
  return { events: readable.sort(byTime), unreadable: events.length - readable.length };
}

async function dump(objects: IDBObjectStore): Promise<readonly (readonly [unknown, unknown])[]> {
  const [keys, values] = [
    promisifyRequest(objects.getAllKeys()),
    promisifyRequest<unknown[]>(objects.getAll()),
  ];
  const found = await values;
  return (await keys).map((key, index) => [key, found[index]] as const);
}
