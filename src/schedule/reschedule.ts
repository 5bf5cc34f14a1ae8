import type { Card, CardId } from '../deck/card.ts';
import { fuzzRange, intervalFor } from './fsrs.ts';
import { fuzzed } from './fuzz.ts';
import type { MemoryTable } from './memoryTable.ts';
import type { Instant, Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import { dueDayOf, startOfStudyDay, studyDayOf } from './studyDay.ts';

/** A card in review and the date that it would get. */
export type Moved = { readonly card: CardId; readonly due: Instant };

/**
 * The cards in review whose date no longer fits the options, with the date that would: those that come back on a day
 * outside of the range over which the present options would spread them. None is moved into the past.
 */
export function reschedule(
  cards: readonly Card[],
  table: MemoryTable,
  options: DeckOptions,
  moment: Moment,
): readonly Moved[] {
  const { weights, desiredRetention, maximumInterval, rollover } = options;
  const today = studyDayOf(moment, rollover);
  return cards.flatMap(({ id }) => {
    const state = table.state(id);
    if (state.state !== 'Review') return [];
    const interval = intervalFor(weights, state.stability, desiredRetention, maximumInterval);
    const range =
      options.fuzz && interval >= 2.5
        ? fuzzRange(interval, 0, maximumInterval)
        : { min: interval, max: interval };
    const granted = dueDayOf(state.due, moment.utcOffset, rollover) - state.lastDay;
    if (granted >= range.min && granted <= range.max) return [];
    const days = options.fuzz ? fuzzed(interval, 0, maximumInterval, `${id}:${state.reps}`) : interval;
    const day = Math.max(today, state.lastDay + days);
    const due = startOfStudyDay(day, moment.utcOffset, rollover);
    return due === state.due ? [] : [{ card: id, due }];
  });
}
