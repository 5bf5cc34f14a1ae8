import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Positions } from '../checkpoint.ts';
import { byTime, type Deed, type DeviceId, type Event, eventId } from '../event.ts';
import { parseEvent } from '../eventSchema.ts';
import { CutShort, type ReadEvents } from '../journalStore.ts';
import { pack, SEGMENT_LENGTH, type Segment, unpack } from '../segment.ts';
import { parseSegment } from '../segmentSchema.ts';
import {
  allEvents,
  allSegments,
  eventKey,
  eventsAfter,
  eventsBetween,
  segmentKey,
  segmentsAfter,
} from './keys.ts';

/** Single records that stay behind a packing: what was just written may be taken back, and lies where it is found fast. */
const UNPACKED = 100;

/**
 * The number comes from the last key inside the same transaction: two tabs can never write the same one.
 *
 * @param known the last number that was there before; a store that lacks it has lost it, and must not be written on
 */
export function append(
  transact: UseStore,
  device: DeviceId,
  deed: Deed,
  now: number,
  known: number,
): Promise<Event> {
  return transact('readwrite', async (objects) => {
    const write = async () => {
      const last = await lastEvent(objects, device);
      if ((last?.seq ?? 0) < known) throw new CutShort();
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

type Last = { readonly seq: number; readonly at: number };

async function lastEvent(objects: IDBObjectStore, device: DeviceId): Promise<Last | undefined> {
  const [single, segment] = await Promise.all([
    promisifyRequest(objects.openCursor(eventsAfter(device, 0), 'prev')),
    promisifyRequest(objects.openKeyCursor(segmentsAfter(device, 0), 'prev')),
  ]);
  const [singleSeq, segmentSeq] = [seqOf(single?.key), seqOf(segment?.key)];
  if (single !== null && singleSeq >= segmentSeq) return { seq: singleSeq, at: finiteOr0(single.value?.at) };
  if (segment === null) return undefined;
  const packed = await promisifyRequest<Partial<Segment> | undefined>(
    objects.get(segmentKey(device, segmentSeq)),
  );
  return { seq: segmentSeq, at: finiteOr0(packed?.at?.at(-1)) };
}

/** The last event of each device that the store holds. */
export function lastPositions(transact: UseStore): Promise<Positions> {
  return transact('readonly', async (objects) => {
    const kinds = await Promise.all(['event', 'segment'].map((kind) => devicesOf(objects, kind)));
    const positions = new Map<DeviceId, number>();
    for (const device of new Set(kinds.flat()))
      positions.set(device, (await lastEvent(objects, device))?.seq ?? 0);
    return positions;
  });
}

/** Whether the store holds a device's event with a number, or one behind it. */
export function holds(transact: UseStore, device: DeviceId, seq: number): Promise<boolean> {
  return transact('readonly', async (objects) => ((await lastEvent(objects, device))?.seq ?? 0) >= seq);
}

const seqOf = (key: unknown): number => (Array.isArray(key) && typeof key[2] === 'number' ? key[2] : 0);
const finiteOr0 = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** Every event behind the positions, from segments and single records. */
export async function readEvents(transact: UseStore, after: Positions | undefined): Promise<ReadEvents> {
  const [segments, singles] = await transact('readonly', async (objects) => {
    if (after === undefined)
      return Promise.all([
        promisifyRequest<unknown[]>(objects.getAll(allSegments())),
        promisifyRequest<unknown[]>(objects.getAll(allEvents())),
      ]);
    const written = (await Promise.all(['event', 'segment'].map((kind) => devicesOf(objects, kind)))).flat();
    const behind = async (range: typeof eventsAfter) => {
      const devices = new Set([...after.keys(), ...written]);
      const found = [...devices].map((device) =>
        promisifyRequest<unknown[]>(objects.getAll(range(device, after.get(device) ?? 0))),
      );
      return (await Promise.all(found)).flat();
    };
    return Promise.all([behind(segmentsAfter), behind(eventsAfter)]);
  });
  const events: Event[] = [];
  let unreadable = 0;
  for (const record of segments) {
    const segment = parseSegment(record);
    if (segment === undefined) unreadable += SEGMENT_LENGTH;
    else for (const event of unpack(segment, after?.get(segment.device))) events.push(event);
  }
  for (const record of singles) {
    const event = parseEvent(record);
    if (event === undefined) unreadable++;
    else events.push(event);
  }
  return { events: inOrder(events) ? events : events.sort(byTime), unreadable };
}

/** The devices that have records of a kind, by one step of a cursor each: a restore brings devices unheard of. */
async function devicesOf(objects: IDBObjectStore, kind: string): Promise<readonly DeviceId[]> {
  const devices: DeviceId[] = [];
  for (let from: IDBValidKey = [kind]; ; ) {
    const range = IDBKeyRange.bound(from, [kind, []]);
    const cursor = await promisifyRequest(objects.openKeyCursor(range));
    const device = Array.isArray(cursor?.key) ? cursor.key[1] : undefined;
    if (typeof device !== 'string') return devices;
    devices.push(device as DeviceId);
    from = [kind, device, []];
  }
}

/** One device's journal comes sorted from the disk, and sorting it again would cost more than reading it. */
const inOrder = (events: readonly Event[]) =>
  events.every((event, index) => {
    const before = events[index - 1];
    return before === undefined || byTime(before, event) <= 0;
  });

/**
 * Packs a device's oldest single records into segments, as long as there are enough of them; each segment is written in
 * one transaction with the removal of what it holds. Records that cannot be understood stay where they are.
 */
export async function packEvents(transact: UseStore, device: DeviceId): Promise<void> {
  let from = 0;
  for (;;) {
    const last = await transact('readwrite', (objects) => packOne(objects, device, from));
    if (last === undefined) return;
    from = last;
  }
}

async function packOne(objects: IDBObjectStore, device: DeviceId, from: number): Promise<number | undefined> {
  const work = async () => {
    const range = eventsAfter(device, from);
    const count = await promisifyRequest(objects.count(range));
    if (count < SEGMENT_LENGTH + UNPACKED) return undefined;
    const records = await promisifyRequest<unknown[]>(objects.getAll(range, SEGMENT_LENGTH));
    const events = records.map(parseEvent);
    const [first, last] = [events[0], events.at(-1)];
    if (first === undefined || last === undefined || !events.every((event) => event?.device === device))
      return undefined;
    const packed = pack(
      device,
      events.filter((event) => event !== undefined),
    );
    objects.add(packed, segmentKey(device, last.seq));
    objects.delete(eventsBetween(device, first.seq, last.seq));
    return last.seq;
  };
  const [last] = await Promise.all([work(), promisifyRequest(objects.transaction)]);
  return last;
}
