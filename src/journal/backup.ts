import type { DeviceId, Event } from './event.ts';
import type { StoredDeck } from './journalStore.ts';
import { Sha256 } from './sha256.ts';

/** The version of the backup format (docs/backup.md) that this app writes, and the newest that it reads. */
export const BACKUP_VERSION = 1;

/** A setting as the store keeps it. */
export type Setting = { readonly name: string; readonly value: unknown };

/** Everything that a learner has: what a backup holds. */
export type BackupContent = {
  readonly device: DeviceId;
  readonly decks: readonly StoredDeck[];
  readonly events: readonly Event[];
  readonly settings: readonly Setting[];
};

/** Merge adds what is missing; replace leaves only what the backup holds. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore has added. */
export type Restored = { readonly events: number; readonly decks: number };

/**
 * The lines of a backup, each with its line feed, as bytes.
 *
 * @param exported when it is made, ISO 8601
 * @param encode text as UTF-8
 */
export function* backupLines(
  { device, decks, events, settings }: BackupContent,
  exported: string,
  encode: (text: string) => Uint8Array<ArrayBuffer>,
): Generator<Uint8Array<ArrayBuffer>> {
  const hash = new Sha256();
  let lines = 0;
  const line = (value: unknown) => {
    const bytes = encode(`${JSON.stringify(value)}\n`);
    hash.update(bytes);
    lines++;
    return bytes;
  };
  yield line({ format: 'aide-memoire', version: BACKUP_VERSION, exported, device });
  for (const { deck, report } of decks) yield line({ deck, report });
  for (const event of events) yield line({ event });
  for (const setting of settings) if (setting.value !== undefined) yield line({ setting });
  yield encode(`${JSON.stringify({ end: { lines, sha256: hash.digest() } })}\n`);
}
