import * as v from 'valibot';
import type { DeviceId, Event } from '../../journal/event.ts';
import { CutShort, type JournalStore } from '../../journal/journalStore.ts';
import type { MirrorEntry } from '../../journal/mirror.ts';

/** What was stored last, kept outside the database: a database that does not hold it has lost something. */
export type Marker = { readonly device: DeviceId; readonly seq: number };

const KEY = 'aide-memoire.stored';
const markerSchema = v.object({ device: v.string(), seq: v.number() });

/** The marker; undefined before the first event, or where the browser keeps nothing. */
export function readMarker(): Marker | undefined {
  try {
    const { device, seq } = v.parse(markerSchema, JSON.parse(localStorage.getItem(KEY) ?? ''));
    return { device: device as DeviceId, seq };
  } catch {
    // None, or damaged: the second copy itself still tells what is missing.
    return undefined;
  }
}

/** Removes the marker: what is in the database from now on was put there knowingly. */
export function removeMarker(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept there is nothing to remove.
  }
}

function mark({ device, seq }: Event): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ device, seq }));
  } catch {
    // The marker is a help only: without it the second copy is asked.
  }
}

type Take = (entries: readonly MirrorEntry[]) => void;

const waiting: MirrorEntry[] = [];
let take: Take | undefined;

/** Hands over what was stored so far and whatever will be. */
export function handOver(to: Take): void {
  take = to;
  to(waiting.splice(0));
}

function keep(entry: MirrorEntry): void {
  if (take === undefined) waiting.push(entry);
  else take([entry]);
}

/** What was stored last, by this window or, until it has stored something, by any before. */
let last: Marker | undefined;

/** Whether a store holds what was stored last. */
export async function isWhole(store: JournalStore): Promise<boolean> {
  last ??= readMarker();
  return last === undefined || store.holds(last.device, last.seq);
}

/**
 * A store whose events and decks are kept a second time, once the database has them.
 *
 * @param onLost called when the database is found without what it held before
 */
export function keptTwice(store: JournalStore, onLost: () => void): JournalStore {
  store.onClosed(async () => {
    if (!(await isWhole(store))) onLost();
  });
  return {
    ...store,
    append: async (deed, at) => {
      try {
        const event = await store.append(deed, at);
        last = event;
        mark(event);
        keep({ event });
        return event;
      } catch (error) {
        if (error instanceof CutShort) onLost();
        throw error;
      }
    },
    putDeck: async (deck) => {
      await store.putDeck(deck);
      keep(deck);
    },
  };
}
