import { type Checkpoint, checkpointOf, collectionOf, continues, isSound } from './checkpoint.ts';
import { Collection } from './collection.ts';
import { byTime, type Deed, type DeviceId, type Event, type EventId, eventId } from './event.ts';
import { apply, fold, foldOnto } from './fold.ts';
import type { JournalStore } from './journalStore.ts';
import { merge } from './merge.ts';

/** A deed on its way: shown at once, and `stored` when the disk has it. */
export type Recorded = { readonly event: Event; readonly stored: Promise<Event> };

/**
 * The journal as one open window holds it: the collection in memory, and the store behind it.
 * The screen goes first: a deed is folded in at once, and taken out again if the store refuses it.
 */
export class Journal {
  readonly #store: JournalStore;
  #base: Checkpoint | undefined;
  /** Events since the base, in journal order; those on their way have provisional numbers. */
  #tail: readonly Event[];
  #collection: Collection;
  #version = 0;
  #unreadable: number;
  /** How many deeds were recorded by this window; names the provisional ones. */
  #recorded = 0;
  #pending = 0;
  #writing: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  private constructor(
    store: JournalStore,
    base: Checkpoint | undefined,
    tail: readonly Event[],
    unreadable: number,
  ) {
    this.#store = store;
    this.#base = base;
    this.#tail = tail;
    this.#unreadable = unreadable;
    this.#collection = foldOnto(base === undefined ? new Collection() : collectionOf(base), tail);
  }

  /** Reads checkpoint and tail; replays everything when the checkpoint is missing, damaged or overtaken. */
  static async open(store: JournalStore): Promise<Journal> {
    const base = await store.readCheckpoint();
    if (base !== undefined && isSound(base)) {
      const { events, unreadable } = await store.read(base.positions);
      if (continues(base, events)) return new Journal(store, base, events, unreadable);
    }
    const { events, unreadable } = await store.read();
    return new Journal(store, undefined, events, unreadable);
  }

  get collection(): Collection {
    return this.#collection;
  }

  /** Grows with every change; what is derived from the collection may be kept until it does. */
  get version(): number {
    return this.#version;
  }

  get store(): JournalStore {
    return this.#store;
  }

  /** Records that could not be understood: kept where they lie, not folded. */
  get unreadable(): number {
    return this.#unreadable;
  }

  /** Events not folded into a checkpoint yet. */
  get tailLength(): number {
    return this.#tail.length;
  }

  /** The events about a card that are in memory, the newest last. */
  eventsSinceCheckpoint(): readonly Event[] {
    return this.#tail;
  }

  /** Every event of the store, undone ones included. */
  async history(): Promise<readonly Event[]> {
    return (await this.#store.read()).events;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Does a deed: folded in before this returns, on disk when `stored` resolves.
   * When the store refuses, the deed is taken out again and `stored` rejects with the store's reason.
   */
  record(deed: Deed, now: number): Recorded {
    const event = this.#provisional(deed, now);
    this.#take(event);
    this.#pending++;
    const stored = this.#writing.then(() => this.#store.append(this.#settled(deed), now));
    this.#writing = stored.catch(() => undefined);
    return {
      event,
      stored: stored.then(
        (written) => this.#confirm(event, written),
        (error) => this.#withdraw(event, error),
      ),
    };
  }

  /** Waits until everything recorded so far is settled, one way or the other. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Takes in what other windows have stored meanwhile. */
  async catchUp(): Promise<void> {
    await this.#writing;
    const { events, unreadable } = await this.#store.read(this.#base?.positions);
    this.#unreadable = unreadable;
    const tail = merge(this.#tail, events);
    if (tail.length !== this.#tail.length) await this.#replaceTail(tail);
  }

  /** Stores a checkpoint of everything that is on disk; call it when nobody waits for anything. */
  async checkpoint(): Promise<void> {
    await this.catchUp();
    if (this.#pending > 0 || this.#tail.length === 0) return;
    const positions = new Map(this.#base?.positions);
    for (const { device, seq } of this.#tail)
      positions.set(device, Math.max(seq, positions.get(device) ?? 0));
    const base = checkpointOf(this.#collection, positions, this.#tail.at(-1));
    await this.#store.writeCheckpoint(base);
    this.#base = base;
    this.#tail = [];
    await this.#store.pack();
  }

  /** Names of undo targets that were still provisional when the deed was done. */
  readonly #names = new Map<EventId, EventId>();

  #settled(deed: Deed): Deed {
    return deed.type === 'undo' ? { ...deed, target: this.#names.get(deed.target) ?? deed.target } : deed;
  }

  /** The name under which the store keeps an event of this window. */
  nameOf(event: EventId): EventId {
    return this.#names.get(event) ?? event;
  }

  #provisional(deed: Deed, now: number): Event {
    const device = `${this.#store.device}~` as DeviceId;
    const seq = ++this.#recorded;
    const at = Math.max(now, this.#tail.at(-1)?.at ?? this.#base?.last?.at ?? 0);
    return { ...this.#settled(deed), id: eventId(device, seq), device, seq, at };
  }

  #take(event: Event): void {
    this.#tail = [...this.#tail, event];
    if (event.type === 'undo') this.#refold();
    else apply(this.#collection, event);
    this.#changed();
  }

  async #confirm(provisional: Event, written: Event): Promise<Event> {
    this.#pending--;
    this.#names.set(provisional.id, written.id);
    const others = this.#tail.filter((event) => event.id !== provisional.id && event.id !== written.id);
    const tail = [...others, written].map((event) =>
      event.type === 'undo' && event.target === provisional.id ? { ...event, target: written.id } : event,
    );
    const inOrder = tail.every((event, index) => index === 0 || byTime(tail[index - 1] ?? event, event) <= 0);
    if (inOrder && provisional.at === written.at && this.#continuesWith(written)) this.#tail = tail;
    else await this.#replaceTail(tail.sort(byTime));
    return written;
  }

  /** Whether an event takes nothing back that lies in the checkpoint. */
  #continuesWith(event: Event): boolean {
    return (
      this.#base === undefined || event.type !== 'undo' || this.#tail.some(({ id }) => id === event.target)
    );
  }

  #withdraw(provisional: Event, error: unknown): never {
    this.#pending--;
    this.#tail = this.#tail.filter((event) => event.id !== provisional.id);
    this.#refold();
    this.#changed();
    throw error;
  }

  async #replaceTail(tail: readonly Event[]): Promise<void> {
    this.#tail = tail;
    if (this.#base !== undefined && !continues(this.#base, tail)) await this.#replayAll();
    else this.#refold();
    this.#changed();
  }

  #refold(): void {
    const base = this.#base;
    this.#collection = foldOnto(base === undefined ? new Collection() : collectionOf(base), this.#tail);
  }

  /** The tail reaches behind the checkpoint: fold the whole journal and go on without one. */
  async #replayAll(): Promise<void> {
    const onDisk = (await this.#store.read()).events;
    const all = merge(onDisk, this.#tail);
    this.#base = undefined;
    this.#tail = all;
    this.#collection = fold(all);
  }

  #changed(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}
