import { promisifyRequest, type UseStore } from 'idb-keyval';
import { apart, byDevice } from '../apart.ts';
import type { BackupContent, Restored, RestoreMode, Setting } from '../backup.ts';
import type { DeviceId, Event } from '../event.ts';
import { pack, SEGMENT_LENGTH } from '../segment.ts';
import { readEvents } from './events.ts';
import {
  allDecks,
  allEvents,
  allSegments,
  allSettings,
  CHECKPOINT_KEY,
  deckKey,
  eventKey,
  segmentKey,
  settingKey,
} from './keys.ts';

/** Settings that belong to this installation and its database, not to the learner. */
const OWN = new Set(['device', 'schema']);

/** The settings that a learner would miss. */
export async function learnerSettings(transact: UseStore): Promise<readonly Setting[]> {
  const [keys, values] = await transact('readonly', (objects) =>
    Promise.all([
      promisifyRequest(objects.getAllKeys(allSettings())),
      promisifyRequest<unknown[]>(objects.getAll(allSettings())),
    ]),
  );
  return keys.flatMap((key, index) => {
    const name = nameOf(key);
    return OWN.has(name) ? [] : [{ name, value: values[index] }];
  });
}

const nameOf = (key: IDBValidKey): string => String(Array.isArray(key) ? key[1] : key);

/**
 * Puts a backup into the database in one transaction: all of it is there when this resolves, nothing of it when it
 * rejects or the worker is ended. The installation goes on under a new name, since the one in the backup may live on
 * elsewhere.
 */
export async function restore(
  transact: UseStore,
  content: Omit<BackupContent, 'device'>,
  mode: RestoreMode,
  renewed: DeviceId,
): Promise<Restored> {
  const before = mode === 'merge' ? (await readEvents(transact, undefined)).events : [];
  const known = new Set(before.map(({ id }) => id));
  const missing = apart(before, content.events).filter(({ id }) => !known.has(id));
  const present = new Set(before.map(({ device }) => device));
  return transact('readwrite', async (objects) => {
    const write = async () => {
      objects.delete(CHECKPOINT_KEY);
      if (mode === 'replace')
        for (const range of [allEvents(), allSegments(), allDecks()]) objects.delete(range);
      const [decks, every] = await Promise.all([
        promisifyRequest(objects.getAllKeys(allDecks())),
        promisifyRequest(objects.getAllKeys(allSettings())),
      ]);
      const settings = mode === 'merge' ? every : [];
      if (mode === 'replace') for (const key of every) if (!OWN.has(nameOf(key))) objects.delete(key);
      const held = new Set([...decks, ...settings].map((key) => JSON.stringify(key)));
      const lacks = (key: IDBValidKey) => !held.has(JSON.stringify(key));
      const newDecks = content.decks.filter(({ deck }) => lacks(deckKey(deck.id)));
      for (const stored of newDecks) objects.put(stored, deckKey(stored.deck.id));
      for (const { name, value } of content.settings)
        if (!OWN.has(name) && lacks(settingKey(name))) objects.put(value, settingKey(name));
      for (const [device, events] of byDevice(missing)) put(objects, device, events, present.has(device));
      objects.put(renewed, settingKey('device'));
      return newDecks.length;
    };
    const [decks] = await Promise.all([write(), promisifyRequest(objects.transaction)]);
    return { events: missing.length, decks };
  });
}

/** A device that is new here comes as segments; gaps in one that is known are filled by single records. */
function put(objects: IDBObjectStore, device: DeviceId, events: readonly Event[], known: boolean): void {
  let from = 0;
  if (!known)
    for (; from + SEGMENT_LENGTH <= events.length; from += SEGMENT_LENGTH) {
      const settled = events.slice(from, from + SEGMENT_LENGTH);
      objects.add(pack(device, settled), segmentKey(device, settled.at(-1)?.seq ?? 0));
    }
  for (const event of events.slice(from)) objects.add(event, eventKey(device, event.seq));
}
