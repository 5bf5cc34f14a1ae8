import { DEFAULT_WEIGHTS } from './fsrs.ts';
import type { StudyDay } from './studyDay.ts';

/** In which order unseen cards are introduced. */
export const NEW_ORDERS = ['importance', 'report', 'random'] as const;
/** In which order cards in review are asked; the first is what would be lost most if it waited another day. */
export const REVIEW_ORDERS = ['loss', 'recall', 'due', 'shortest', 'longest', 'hardest', 'random'] as const;
/** Where the new cards stand among the reviews. */
export const MIXES = ['spread', 'newFirst', 'reviewsFirst'] as const;
/** How much a weekday may ask. */
export const DAY_LOADS = ['normal', 'reduced', 'minimum'] as const;
/** How an answer is given: recalled in the mind, or typed. */
export const ANSWER_MODES = ['recall', 'type'] as const;
/** Lists as a whole, or revealed and ticked item by item. */
export const LIST_MODES = ['items', 'whole'] as const;
/** What is read aloud without being asked for. */
export const READ_ALOUD = ['never', 'prompt', 'both'] as const;

export type NewOrder = (typeof NEW_ORDERS)[number];
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];
export type Mix = (typeof MIXES)[number];
export type DayLoad = (typeof DAY_LOADS)[number];

/** Seven loads, Monday first. */
export type Week = readonly [DayLoad, DayLoad, DayLoad, DayLoad, DayLoad, DayLoad, DayLoad];

/** Limits that hold on one study day only. */
export type TodayOnly = {
  readonly day: StudyDay;
  readonly newPerDay?: number;
  readonly reviewsPerDay?: number;
};

/** How a deck is scheduled and asked. */
export type DeckOptions = {
  /** The algorithm that reads the journal; a later FSRS can replay the same one. */
  readonly algorithm: 'FSRS-6';
  /** 21 weights of FSRS-6. */
  readonly weights: readonly number[];
  /** Unseen cards introduced a day. */
  readonly newPerDay: number;
  /** Cards in review asked a day. */
  readonly reviewsPerDay: number;
  /** Takes the place of the two limits on its day. */
  readonly todayOnly: TodayOnly | null;
  /** Probability of recall at which a card comes back, 0.70 to 0.97. */
  readonly desiredRetention: number;
  /** Minutes between the steps of a card being learned. */
  readonly learningSteps: readonly number[];
  /** Minutes between the steps of a card forgotten. */
  readonly relearningSteps: readonly number[];
  /** Longest interval, in days. */
  readonly maximumInterval: number;
  /** Lapses after which a card counts as a leech. */
  readonly leechThreshold: number;
  readonly newOrder: NewOrder;
  readonly reviewOrder: ReviewOrder;
  readonly mix: Mix;
  /** Whether new, and whether reviewed, siblings of a card answered today wait for another day. */
  readonly buryNewSiblings: boolean;
  readonly buryReviewSiblings: boolean;
  /** Whether intervals are spread a little, so that cards learned together part. */
  readonly fuzz: boolean;
  /** Whether the spread prefers days with less to do. */
  readonly loadBalance: boolean;
  /** What each weekday may ask; the spread keeps away from the lighter ones. */
  readonly easyDays: Week;
  readonly answerMode: (typeof ANSWER_MODES)[number];
  readonly listMode: (typeof LIST_MODES)[number];
  readonly readAloud: (typeof READ_ALOUD)[number];
  /** Local hour at which the day turns, 0 to 23. The same for all decks. */
  readonly rollover: number;
  /** Minutes by which a learning card may come early when nothing else is left. The same for all decks. */
  readonly learnAhead: number;
};

export const DEFAULT_OPTIONS: DeckOptions = {
  algorithm: 'FSRS-6',
  weights: DEFAULT_WEIGHTS,
  newPerDay: 20,
  reviewsPerDay: 200,
  todayOnly: null,
  desiredRetention: 0.9,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  leechThreshold: 8,
  newOrder: 'importance',
  reviewOrder: 'loss',
  mix: 'spread',
  buryNewSiblings: true,
  buryReviewSiblings: true,
  fuzz: true,
  loadBalance: true,
  easyDays: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal'],
  answerMode: 'recall',
  listMode: 'items',
  readAloud: 'never',
  rollover: 4,
  learnAhead: 20,
};

/** What each number may be; a value outside is refused where it is entered, and where an event is read. */
export const OPTION_BOUNDS = {
  newPerDay: { min: 0, max: 9999 },
  reviewsPerDay: { min: 0, max: 9999 },
  desiredRetention: { min: 0.7, max: 0.97 },
  maximumInterval: { min: 1, max: 36_500 },
  leechThreshold: { min: 2, max: 99 },
  rollover: { min: 0, max: 23 },
  learnAhead: { min: 0, max: 1440 },
  /** Each step of learning or relearning, in minutes: up to a day. */
  step: { min: 1, max: 1440 },
} as const;

/** The most steps that a card may be given. */
export const MAX_STEPS = 10;

/** How many new cards and how many reviews a study day may ask, what holds on that day only first. */
export function limitsOn(
  day: StudyDay,
  { newPerDay, reviewsPerDay, todayOnly }: DeckOptions,
): { readonly newPerDay: number; readonly reviewsPerDay: number } {
  if (todayOnly === null || todayOnly.day !== day) return { newPerDay, reviewsPerDay };
  return {
    newPerDay: todayOnly.newPerDay ?? newPerDay,
    reviewsPerDay: todayOnly.reviewsPerDay ?? reviewsPerDay,
  };
}
