import * as v from 'valibot';
import { parseDeck } from '../deck/parseDeck.ts';
import { failure, type Result, success } from '../result.ts';
import { BACKUP_VERSION, type BackupContent, type Setting } from './backup.ts';
import type { DeviceId, Event } from './event.ts';
import { eventId } from './event.ts';
import { parseEvent } from './eventSchema.ts';
import type { StoredDeck } from './journalStore.ts';
import { Sha256 } from './sha256.ts';

/** Why a backup is refused, and at which line, counted from 1. */
export type BackupProblem = {
  readonly line: number;
  readonly kind: 'foreign' | 'newer' | 'invalid' | 'altered' | 'truncated' | 'excess';
  /** What is wrong with a deck, in the words of its validation. */
  readonly detail?: string;
};

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const header = v.looseObject({
  format: v.literal('aide-memoire'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const rest = v.looseObject({ exported: v.pipe(v.string(), v.isoTimestamp()), device: name });
const end = v.object({ end: v.object({ lines: v.number(), sha256: v.string() }) });
const deckLine = v.object({ deck: v.unknown(), report: v.string() });
const settingLine = v.object({ setting: v.object({ name, value: v.unknown() }) });

/** Reads a backup line by line; nothing of it counts before `finish` has found it whole. */
export class BackupReader {
  readonly #hash = new Sha256();
  readonly #decks: StoredDeck[] = [];
  readonly #events: Event[] = [];
  readonly #settings: Setting[] = [];
  readonly #seen = new Set<string>();
  #device: DeviceId | undefined;
  #lines = 0;
  #ended = false;

  /** How many lines were taken. */
  get lines(): number {
    return this.#lines;
  }

  /** Takes a line: its text without the line feed, and its bytes with it. */
  take(text: string, bytes: Uint8Array): BackupProblem | undefined {
    const line = this.#lines + 1;
    if (this.#ended) return { line, kind: 'excess' };
    const data = parsed(text);
    const kind = this.#accept(data);
    if (kind !== undefined) return { line, ...kind };
    this.#hash.update(bytes);
    this.#lines = line;
    return undefined;
  }

  /** What the backup holds, once its last line was taken. */
  finish(): Result<BackupContent, BackupProblem> {
    if (this.#lines === 0) return failure({ line: 1, kind: 'foreign' });
    if (!this.#ended || this.#device === undefined)
      return failure({ line: this.#lines + 1, kind: 'truncated' });
    const [device, decks] = [this.#device, this.#decks];
    return success({ device, decks, events: this.#events, settings: this.#settings });
  }

  #accept(data: unknown): Omit<BackupProblem, 'line'> | undefined {
    if (this.#device === undefined) return this.#header(data);
    if (typeof data !== 'object' || data === null) return { kind: 'invalid' };
    if ('event' in data) return this.#event(data.event);
    if ('deck' in data) return this.#deck(data);
    if ('setting' in data) return this.#setting(data);
    return this.#end(data);
  }

  #header(data: unknown): Omit<BackupProblem, 'line'> | undefined {
    const head = v.safeParse(header, data);
    if (!head.success) return { kind: 'foreign' };
    if (head.output.version > BACKUP_VERSION) return { kind: 'newer' };
    const known = v.safeParse(rest, data);
    if (!known.success) return { kind: 'invalid' };
    this.#device = known.output.device as DeviceId;
    return undefined;
  }

  #event(data: unknown): Omit<BackupProblem, 'line'> | undefined {
    const event = parseEvent(data);
    if (event === undefined || event.id !== eventId(event.device, event.seq) || this.#isKnown(event.id))
      return { kind: 'invalid' };
    this.#events.push(event);
    return undefined;
  }

  #deck(data: object): Omit<BackupProblem, 'line'> | undefined {
    const line = v.safeParse(deckLine, data);
    if (!line.success) return { kind: 'invalid' };
    const { report } = line.output;
    const deck = parseDeck(line.output.deck);
    if (!deck.ok) return { kind: 'invalid', detail: deck.problem };
    if (this.#isKnown(`deck ${deck.value.id}`)) return { kind: 'invalid' };
    this.#decks.push({ deck: deck.value, report });
    return undefined;
  }

  #setting(data: object): Omit<BackupProblem, 'line'> | undefined {
    const line = v.safeParse(settingLine, data);
    if (!line.success) return { kind: 'invalid' };
    const { name, value } = line.output.setting;
    if (this.#isKnown(`setting ${name}`)) return { kind: 'invalid' };
    this.#settings.push({ name, value });
    return undefined;
  }

  #end(data: object): Omit<BackupProblem, 'line'> | undefined {
    const line = v.safeParse(end, data);
    if (!line.success) return { kind: 'invalid' };
    const { lines, sha256 } = line.output.end;
    if (lines !== this.#lines || sha256 !== this.#hash.digest()) return { kind: 'altered' };
    this.#ended = true;
    return undefined;
  }

  #isKnown(key: string): boolean {
    const known = this.#seen.has(key);
    this.#seen.add(key);
    return known;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
