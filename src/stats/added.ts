import type { DeckId } from '../deck/deck.ts';
import { effective } from '../journal/effective.ts';
import type { Event } from '../journal/event.ts';
import { type StudyDay, studyDayOf } from '../schedule/studyDay.ts';

/**
 * Cards that came on each study day: those of a deck when it was installed, those by hand when they were made.
 *
 * @param sizeOf how many cards a deck brought in scope; 0 for one that is not
 * @param day    local offset from UTC in minutes, and the hour at which the day turns
 */
export function addedByDay(
  events: readonly Event[],
  sizeOf: (deck: DeckId) => number,
  day: { readonly utcOffset: number; readonly rollover: number },
): ReadonlyMap<StudyDay, number> {
  const added = new Map<StudyDay, number>();
  const installed = new Set<DeckId>();
  for (const event of effective(events)) {
    if (event.type !== 'install' && event.type !== 'add') continue;
    const isNew = event.type === 'add' || !installed.has(event.deck);
    const count = event.type === 'add' ? Math.min(1, sizeOf(event.deck)) : sizeOf(event.deck);
    if (event.type === 'install') installed.add(event.deck);
    if (!isNew || count === 0) continue;
    const on = studyDayOf({ now: event.at, utcOffset: day.utcOffset }, day.rollover);
    added.set(on, (added.get(on) ?? 0) + count);
  }
  return added;
}
