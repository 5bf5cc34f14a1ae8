import type { Deck } from '../deck/deck.ts';
import type { Checkpoint, Positions } from './checkpoint.ts';
import type { Deed, DeviceId, Event } from './event.ts';

/** A deck with the report that it was made from. */
export type StoredDeck = { readonly deck: Deck; readonly report: string };

/** Why the store could not be opened. */
export type OpenProblem =
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'blocked' }
  /** It opens, and lacks what was there before. */
  | { readonly kind: 'short' }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** The store lacks what it held before: it was cleared or damaged while it was open. Nothing was written. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
  constructor() {
    super('the database has lost what it held');
  }
}

/** What a store has read: events in journal order, and how many records it could not understand. */
export type ReadEvents = { readonly events: readonly Event[]; readonly unreadable: number };

/** A place that keeps a journal. Every promise settles only when what it says has happened. */
export type JournalStore = {
  /** This installation's name, made on first use. */
  readonly device: DeviceId;
  /**
   * Adds one event in one durable transaction, numbered from the last one that the store holds.
   * Rejects, with nothing written, when the store refuses, and with CutShort when it lacks what it held before.
   */
  readonly append: (deed: Deed, at: number) => Promise<Event>;
  /** Every event behind the positions; every event when there are none. */
  readonly read: (after?: Positions) => Promise<ReadEvents>;
  /** Whether it holds a device's event with a number, or one behind it. */
  readonly holds: (device: DeviceId, seq: number) => Promise<boolean>;
  /** Packs settled single events into segments; nothing that `read` gives back changes by it. */
  readonly pack: () => Promise<void>;
  readonly readCheckpoint: () => Promise<Checkpoint | undefined>;
  readonly writeCheckpoint: (checkpoint: Checkpoint) => Promise<void>;
  readonly decks: () => Promise<readonly StoredDeck[]>;
  readonly putDeck: (deck: StoredDeck) => Promise<void>;
  readonly setting: (name: string) => Promise<unknown>;
  readonly putSetting: (name: string, value: unknown) => Promise<void>;
  /** Every record as it lies there, for a download when nothing else works. */
  readonly dump: () => Promise<readonly (readonly [key: unknown, value: unknown])[]>;
  /** Calls back when the browser closes the store by itself, as it does when the site's data is cleared. */
  readonly onClosed: (listener: () => void) => void;
  readonly close: () => void;
};
