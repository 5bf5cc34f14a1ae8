import { byTime, type Event } from './event.ts';

/** The union of two journals, in journal order; an event known to both counts once. */
export function merge(a: readonly Event[], b: readonly Event[]): readonly Event[] {
  return [...new Map([...a, ...b].map((event) => [event.id, event])).values()].sort(byTime);
}
