import type { Event, EventId } from './event.ts';

/**
 * The events that count: those that no effective undo takes back, the undos themselves left out.
 * An undo of an undo is a redo.
 *
 * @param events in journal order
 */
export function effective(events: readonly Event[]): readonly Event[] {
  const takenBack = new Set<EventId>();
  const counted: Event[] = [];
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    if (event === undefined || takenBack.has(event.id)) continue;
    if (event.type === 'undo') takenBack.add(event.target);
    else counted.push(event);
  }
  return counted.reverse();
}
