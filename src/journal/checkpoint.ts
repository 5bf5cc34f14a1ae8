import type { CardId } from '../deck/card.ts';
import { COLUMN_NAMES, type Columns } from '../schedule/columns.ts';
import { MemoryTable } from '../schedule/memoryTable.ts';
import { Collection, type CollectionParts } from './collection.ts';
import { byTime, type DeviceId, type Event } from './event.ts';

/** How far a journal is known: the highest sequence number of each device. */
export type Positions = ReadonlyMap<DeviceId, number>;

/** A cache of the fold of all events up to `positions`. It may be deleted at any time and nothing is lost. */
export type Checkpoint = Omit<CollectionParts, 'table'> & {
  readonly format: 4;
  readonly positions: Positions;
  /** The last event folded in; whatever sorts before it needs a replay. */
  readonly last: Event | undefined;
  readonly ids: readonly CardId[];
  readonly columns: Columns;
  /** Of the columns; a checkpoint that does not match it is thrown away and folded anew. */
  readonly checksum: number;
};

/** The checkpoint of a collection that is the fold of exactly the events up to `positions`. */
export function checkpointOf(
  collection: Collection,
  positions: Positions,
  last: Event | undefined,
): Checkpoint {
  const columns = collection.table.columns();
  const ids = collection.table.ids();
  const { edits, rejected, binned, tags, added, options, presets, presetOf, installed, accepted, exams } =
    new Collection(collection);
  return {
    format: 4,
    positions: new Map(positions),
    last,
    ids,
    columns,
    edits,
    rejected,
    binned,
    tags,
    added,
    options,
    presets,
    presetOf,
    installed,
    accepted,
    exams,
    checksum: checksumOf(columns, ids),
  };
}

/** Whether a checkpoint is of this format and undamaged; one that is not is folded anew. */
export function isSound({ format, columns, ids, checksum }: Checkpoint): boolean {
  return format === 4 && checksumOf(columns, ids) === checksum;
}

/** The collection that a sound checkpoint holds, as a copy of its own. */
export function collectionOf(checkpoint: Checkpoint): Collection {
  return new Collection({ ...checkpoint, table: MemoryTable.of(checkpoint.columns, checkpoint.ids) });
}

/** Whether events can be folded onto a checkpoint: they sort after it, and take nothing back that lies in it. */
export function continues(checkpoint: Checkpoint, events: readonly Event[]): boolean {
  const { last } = checkpoint;
  const known = new Set(events.map((event) => event.id));
  return events.every(
    (event) =>
      (last === undefined || byTime(event, last) > 0) && (event.type !== 'undo' || known.has(event.target)),
  );
}

/** FNV-1a over the words of the columns and the ids. */
function checksumOf(columns: Columns, ids: readonly CardId[]): number {
  let hash = 0x811c9dc5;
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (const name of COLUMN_NAMES) {
    const { buffer, byteOffset, byteLength } = columns[name];
    // By words as far as they go: opening a large collection waits for this.
    const words = byteOffset % 4 === 0 ? Math.floor(byteLength / 4) : 0;
    for (const word of new Uint32Array(buffer, words === 0 ? 0 : byteOffset, words)) mix(word);
    for (const byte of new Uint8Array(buffer, byteOffset + words * 4, byteLength - words * 4)) mix(byte);
  }
  for (const id of ids) for (let at = 0; at < id.length; at++) mix(id.charCodeAt(at));
  return hash >>> 0;
}
