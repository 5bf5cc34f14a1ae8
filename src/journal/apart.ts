import { type DeviceId, type Event, type EventId, eventId } from './event.ts';
import { Sha256 } from './sha256.ts';

/**
 * Events that come to known ones, with none lost where two copies of one installation have gone on under one name:
 * from the first event of a device on that differs from the known one of the same id, the device takes another name.
 * The name follows from what differs, so that what comes twice gets the same ids twice.
 */
export function apart(known: readonly Event[], incoming: readonly Event[]): readonly Event[] {
  const present = new Map(known.map((event) => [event.id, event]));
  const renamed = new Map<EventId, Event>();
  for (const inOrder of byDevice(incoming).values()) {
    const from = inOrder.findIndex((event) => differs(present.get(event.id), event));
    const first = inOrder[from];
    if (first === undefined) continue;
    const device = `${first.device}+${fingerprint(first)}` as DeviceId;
    for (const [index, event] of inOrder.slice(from).entries())
      renamed.set(event.id, { ...event, device, seq: index + 1, id: eventId(device, index + 1) });
  }
  if (renamed.size === 0) return incoming;
  return incoming.map((event) => {
    const name = renamed.get(event.id) ?? event;
    const target = name.type === 'undo' ? renamed.get(name.target)?.id : undefined;
    return name.type === 'undo' && target !== undefined ? { ...name, target } : name;
  });
}

/** The events of each device by their sequence numbers. */
export function byDevice(events: readonly Event[]): ReadonlyMap<DeviceId, readonly Event[]> {
  const devices = new Map<DeviceId, Event[]>();
  for (const event of events) {
    const own = devices.get(event.device);
    if (own === undefined) devices.set(event.device, [event]);
    else own.push(event);
  }
  for (const own of devices.values()) own.sort((a, b) => a.seq - b.seq);
  return devices;
}

const differs = (known: Event | undefined, event: Event): boolean =>
  known !== undefined && canonical(known) !== canonical(event);

function fingerprint(event: Event): string {
  const hash = new Sha256();
  hash.update(Uint8Array.from(canonical(event), (letter) => letter.charCodeAt(0)));
  return hash.digest().slice(0, 8);
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
