declare const brand: unique symbol;

/** Stable name of a card: derived from the content of its fact, form and asked part, never from offsets. */
export type CardId = string & { readonly [brand]: 'CardId' };
/** Stable name of a fact. Cards with the same fact are siblings. */
export type FactId = string & { readonly [brand]: 'FactId' };

/** Half-open range of UTF-16 offsets into the report's text. */
export type Passage = { readonly start: number; readonly end: number };

export const SECTIONS = ['principles', 'goals', 'attendees', 'event', 'measures', 'context'] as const;
export type Section = (typeof SECTIONS)[number];

export const FORMS = ['question', 'cloze', 'list'] as const;
export type Form = (typeof FORMS)[number];

/** What kind of thing the answer is; quizzes draw distractors of the same kind. */
export const ANSWER_TYPES = [
  'person',
  'office',
  'organisation',
  'place',
  'date',
  'period',
  'figure',
  'document',
  'event',
  'phrase',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** One thing worth knowing, asked in one way. */
export type Card = {
  readonly id: CardId;
  readonly fact: FactId;
  readonly section: Section;
  readonly form: Form;
  /** Plain text; a cloze has exactly one gap, written […]. */
  readonly prompt: string;
  /** One entry; a list has its items, in the report's order. */
  readonly answer: readonly string[];
  readonly answerType: AnswerType;
  /** Lists only: does the order matter? */
  readonly ordered?: boolean;
  /** 0 to 100; new cards are introduced from the highest. */
  readonly importance: number;
  /** Proves the answer. */
  readonly passage: Passage;
};

/** The gap of a cloze prompt. */
export const GAP = '[…]';
