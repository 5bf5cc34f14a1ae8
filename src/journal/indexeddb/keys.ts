import type { DeviceId } from '../event.ts';

/** The structured keys of the one object store. Arrays sort element by element, numbers before text before arrays. */
export const eventKey = (device: DeviceId, seq: number): IDBValidKey => ['event', device, seq];
/** A segment is named by the last event in it, so that a range behind a sequence number finds it. */
export const segmentKey = (device: DeviceId, last: number): IDBValidKey => ['segment', device, last];
export const deckKey = (deck: string): IDBValidKey => ['deck', deck];
export const settingKey = (name: string): IDBValidKey => ['setting', name];
export const CHECKPOINT_KEY: IDBValidKey = ['checkpoint'];

/** Every event of every device; an array sorts behind all text. */
export const allEvents = () => IDBKeyRange.bound(['event'], ['event', []]);
export const allSegments = () => IDBKeyRange.bound(['segment'], ['segment', []]);
export const allDecks = () => IDBKeyRange.bound(['deck'], ['deck', []]);
export const allSettings = () => IDBKeyRange.bound(['setting'], ['setting', []]);
/** A device's events behind a sequence number. */
export const eventsAfter = (device: DeviceId, seq: number) =>
  IDBKeyRange.bound(['event', device, seq], ['event', device, []], true);
/** A device's segments that hold events behind a sequence number. */
export const segmentsAfter = (device: DeviceId, seq: number) =>
  IDBKeyRange.bound(['segment', device, seq], ['segment', device, []], true);
/** A device's events from one sequence number to another, both included. */
export const eventsBetween = (device: DeviceId, first: number, last: number) =>
  IDBKeyRange.bound(['event', device, first], ['event', device, last]);
