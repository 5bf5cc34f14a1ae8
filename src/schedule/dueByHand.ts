import type { CardState } from './cardState.ts';
import { nextMemory } from './fsrs.ts';
import type { Instant } from './moment.ts';
import type { StudyDay } from './studyDay.ts';

/**
 * The state of a card whose date was set by hand: it comes back in review at `due`, and what is remembered of it stays.
 * A card never met counts as met now, with the memory that a first Good leaves.
 */
export function dueByHand(
  state: CardState,
  due: Instant,
  { at, day }: { readonly at: Instant; readonly day: StudyDay },
  weights: readonly number[],
): Extract<CardState, { state: 'Review' }> {
  if (state.state === 'New') {
    const memory = nextMemory(weights, undefined, 0, 'Good');
    return { state: 'Review', ...memory, due, last: at, lastDay: day, reps: 0, lapses: 0 };
  }
  const { stability, difficulty, last, lastDay, reps, lapses } = state;
  return { state: 'Review', stability, difficulty, due, last, lastDay, reps, lapses };
}
