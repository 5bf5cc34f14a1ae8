import type { Memory } from './fsrs.ts';
import type { Instant } from './moment.ts';
import type { StudyDay } from './studyDay.ts';

/** What every answered card carries. */
type Answered = Memory & {
  /** When the learner was told that it comes back. */
  readonly due: Instant;
  readonly last: Instant;
  readonly lastDay: StudyDay;
  readonly reps: number;
  readonly lapses: number;
};

/** Where a card stands. A step counts the learning steps already passed. */
export type CardState =
  | { readonly state: 'New' }
  | (Answered & { readonly state: 'Learning' | 'Relearning'; readonly step: number })
  | (Answered & { readonly state: 'Review' });

export const NEW_CARD: CardState = { state: 'New' };
