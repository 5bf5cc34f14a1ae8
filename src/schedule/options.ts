import { DEFAULT_WEIGHTS } from './fsrs.ts';

/** How a deck is scheduled. */
export type DeckOptions = {
  /** The algorithm that reads the journal; a later FSRS can replay the same one. */
  readonly algorithm: 'FSRS-6';
  /** 21 weights of FSRS-6. */
  readonly weights: readonly number[];
  /** Unseen cards introduced a day. */
  readonly newPerDay: number;
  /** Cards in review asked a day. */
  readonly reviewsPerDay: number;
  /** Probability of recall at which a card comes back, 0.70 to 0.97. */
  readonly desiredRetention: number;
  /** Minutes between the steps of a card being learned. */
  readonly learningSteps: readonly number[];
  /** Minutes between the steps of a card forgotten. */
  readonly relearningSteps: readonly number[];
  /** Longest interval, in days. */
  readonly maximumInterval: number;
  /** Whether intervals are spread a little, so that cards learned together part. */
  readonly fuzz: boolean;
  /** Local hour at which the day turns, 0 to 23. */
  readonly rollover: number;
  /** Minutes by which a learning card may come early when nothing else is left. */
  readonly learnAhead: number;
};

export const DEFAULT_OPTIONS: DeckOptions = {
  algorithm: 'FSRS-6',
  weights: DEFAULT_WEIGHTS,
  newPerDay: 20,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  fuzz: true,
  rollover: 4,
  learnAhead: 20,
};

/** What each number may be; a value outside is refused where it is entered. */
export const OPTION_BOUNDS = {
  newPerDay: { min: 0, max: 9999 },
  reviewsPerDay: { min: 0, max: 9999 },
  desiredRetention: { min: 0.7, max: 0.97 },
  maximumInterval: { min: 1, max: 36_500 },
  rollover: { min: 0, max: 23 },
  learnAhead: { min: 0, max: 1440 },
} as const satisfies Partial<Record<keyof DeckOptions, { readonly min: number; readonly max: number }>>;
