import type { DeviceId } from '../event.ts';

/** The structured keys of the one object store. Arrays sort element by element, numbers before text before arrays. */
export const eventKey = (device: DeviceId, seq: number): IDBValidKey => ['event', device, seq];
export const deckKey = (deck: string): IDBValidKey => ['deck', deck];
export const settingKey = (name: string): IDBValidKey => ['setting', name];
export const CHECKPOINT_KEY: IDBValidKey = ['checkpoint'];

/** Every event of every device; an array sorts behind all text. */
export const allEvents = () => IDBKeyRange.bound(['event'], ['event', []]);
export const allDecks = () => IDBKeyRange.bound(['deck'], ['deck', []]);
/** A device's events behind a sequence number. */
export const eventsAfter = (device: DeviceId, seq: number) =>
  IDBKeyRange.bound(['event', device, seq], ['event', device, []], true);
