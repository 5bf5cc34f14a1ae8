import * as v from 'valibot';
import { parseDeck } from '../deck/parseDeck.ts';
import type { BackupContent, Setting } from './backup.ts';
import type { Positions } from './checkpoint.ts';
import { byTime, type DeviceId, type Event, type EventId, eventId } from './event.ts';
import { parseEvent } from './eventSchema.ts';
import type { StoredDeck } from './journalStore.ts';
import { isColumnar } from './segment.ts';

/** What the second copy on the device keeps: an entry a line, in a folder for each name of the installation. */
export type MirrorEntry = { readonly event: Event } | StoredDeck | { readonly setting: Setting };

/** What a second copy holds, and how many of its lines cannot be understood. */
export type MirrorContent = Omit<BackupContent, 'device'> & { readonly unreadable: number };

/**
 * An entry as a line of JSON, without its line feed. A review of the device that the folder belongs to is an array of
 * its fields, a third as long: a second copy must cost less than the first.
 */
export function mirrorLine(entry: MirrorEntry, device: DeviceId): string {
  if (!('event' in entry)) return JSON.stringify(entry);
  const { event } = entry;
  if (event.device !== device || !isColumnar(event)) return JSON.stringify(entry);
  const { seq, at, card, deck = null, rating, took, due, day, utcOffset, via } = event;
  return JSON.stringify([seq, at, card, deck, rating, took, due, day, utcOffset, via]);
}

const settingLine = v.object({ setting: v.object({ name: v.string(), value: v.unknown() }) });
const deckLine = v.object({ deck: v.unknown(), report: v.string() });

/** Reads the lines of second copies. What is damaged is counted and left out; of two lines about one thing the later counts. */
export class MirrorReader {
  readonly #events = new Map<EventId, Event>();
  readonly #decks = new Map<string, StoredDeck>();
  readonly #settings = new Map<string, Setting>();
  #unreadable = 0;

  /** Takes a line of the folder of a device. */
  take(line: string, device: DeviceId): void {
    if (line !== '' && !this.#accept(parsed(line), device)) this.#unreadable++;
  }

  /** Counts something that could not even be read as lines. */
  skip(): void {
    this.#unreadable++;
  }

  /** What was read: the events in journal order. */
  get content(): MirrorContent {
    return {
      events: [...this.#events.values()].sort(byTime),
      decks: [...this.#decks.values()],
      settings: [...this.#settings.values()],
      unreadable: this.#unreadable,
    };
  }

  /** The last sequence number of each device. */
  get positions(): Positions {
    const last = new Map<DeviceId, number>();
    for (const { device, seq } of this.#events.values())
      last.set(device, Math.max(seq, last.get(device) ?? 0));
    return last;
  }

  #accept(data: unknown, device: DeviceId): boolean {
    if (Array.isArray(data)) return this.#event(reviewOf(data, device));
    if (typeof data !== 'object' || data === null) return false;
    if ('event' in data) return this.#event(data.event);
    const setting = v.safeParse(settingLine, data);
    if (setting.success) {
      const { name, value } = setting.output.setting;
      this.#settings.set(name, { name, value });
      return true;
    }
    const stored = v.safeParse(deckLine, data);
    const deck = stored.success ? parseDeck(stored.output.deck) : undefined;
    if (!stored.success || !deck?.ok) return false;
    this.#decks.set(deck.value.id, { deck: deck.value, report: stored.output.report });
    return true;
  }

  #event(data: unknown): boolean {
    const event = parseEvent(data);
    if (event === undefined || event.id !== eventId(event.device, event.seq)) return false;
    this.#events.set(event.id, event);
    return true;
  }
}

function reviewOf(fields: readonly unknown[], device: DeviceId): unknown {
  const [seq, at, card, deck, rating, took, due, day, utcOffset, via] = fields;
  const id = eventId(device, Number(seq));
  const review = { type: 'review', id, device, seq, at, card, rating, took, due, day, utcOffset, via };
  return deck === null ? review : { ...review, deck };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** How many events of `all` lie behind the positions, device by device; numbers have no gaps. */
export function behind(all: Positions, positions: Positions): number {
  let count = 0;
  for (const [device, last] of all) count += Math.max(0, last - (positions.get(device) ?? 0));
  return count;
}
