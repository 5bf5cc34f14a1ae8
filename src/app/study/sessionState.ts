import { create } from 'zustand';
import type { Card } from '../../deck/card.ts';
import type { Instant } from '../../schedule/moment.ts';
import type { Queue } from '../../schedule/queue.ts';
import type { Rating } from '../../schedule/rating.ts';
import type { Step } from '../collection/deeds.ts';
import type { Scope } from '../routes.ts';
import type { Studying } from './answering.ts';
import type { Leech } from './reviewing.ts';

/** An answer of this session. */
export type Answered = {
  readonly step: Step;
  readonly card: Card;
  readonly rating: Rating;
  readonly took: number;
  readonly wasNew: boolean;
};

/** A step that was taken back by `undoing`, with the answer that it was. */
export type Undone = { readonly undoing: Step; readonly answered: Answered | undefined };

type Session = {
  readonly scope: Scope;
  readonly studying: Studying;
  readonly queue: Queue;
  readonly answers: readonly Answered[];
  readonly steps: readonly Step[];
  readonly undone: readonly Undone[];
  /** Since when the session runs without a pause, and how many answers it had then. */
  readonly since: { readonly at: Instant; readonly answers: number };
  /** Whether the goal was reached and spoken of. */
  readonly goalReached: boolean;
  /** A card that has just been forgotten too often. */
  readonly leech: Leech | undefined;
  /** Deeds that the disk has not acknowledged yet. */
  readonly unsaved: number;
  /** The last thing worth saying: what was undone. */
  readonly note: string;
  /** Why the last deed was not stored. */
  readonly problem: string | undefined;
};

export const EMPTY: Session = {
  scope: { kind: 'everything' },
  studying: { phase: 'loading' },
  queue: { learning: [], main: [] },
  answers: [],
  steps: [],
  undone: [],
  since: { at: 0, answers: 0 },
  goalReached: false,
  leech: undefined,
  unsaved: 0,
  note: '',
  problem: undefined,
};

export const useStudy = create<Session>()(() => EMPTY);
export const { getState: session, setState: update } = useStudy;
