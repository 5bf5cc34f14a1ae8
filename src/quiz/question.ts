import type { CardId, Section } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';

export const KINDS = ['choice', 'truth', 'type', 'order', 'match', 'complete', 'source'] as const;
/** How something is asked: `source` asks who said it, or in which section it stands. */
export type Kind = (typeof KINDS)[number];

export const DIFFICULTIES = ['gentle', 'fair', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What a quiz is like, besides what it draws from. */
export type QuizSettings = {
  readonly kinds: readonly Kind[];
  /** How many questions, or for how many minutes. */
  readonly length: { readonly count: number } | { readonly minutes: number } | 'all';
  readonly difficulty: Difficulty;
  readonly feedback: 'instant' | 'end';
};

export const DEFAULT_SETTINGS: QuizSettings = {
  kinds: KINDS,
  length: { count: 10 },
  difficulty: 'fair',
  feedback: 'instant',
};

/** One question. `cards` are those whose answers it asks for: several where things are matched, else one. */
export type Question = { readonly deck: DeckId; readonly cards: readonly CardId[] } & (
  | {
      readonly kind: 'choice';
      readonly prompt: string;
      readonly options: readonly string[];
      /** Index of the right option. */
      readonly right: number;
    }
  | {
      readonly kind: 'truth';
      readonly prompt: string;
      /** What is claimed to be the answer; in a cloze it fills the gap. */
      readonly claim: string;
      readonly isTrue: boolean;
    }
  | { readonly kind: 'type'; readonly prompt: string }
  | {
      readonly kind: 'order';
      readonly prompt: string;
      /** Shuffled. */
      readonly items: readonly string[];
      /** Whether the order is of the thing itself, or only that in which the report names the items. */
      readonly inherent: boolean;
      /** For each place, the index of the item that belongs there. */
      readonly right: readonly number[];
    }
  | {
      readonly kind: 'match';
      /** One a card, in the order of `cards`. */
      readonly prompts: readonly string[];
      /** Shuffled. */
      readonly options: readonly string[];
      /** For each prompt, the index of its option. */
      readonly right: readonly number[];
    }
  | {
      readonly kind: 'complete';
      readonly prompt: string;
      readonly options: readonly string[];
      /** Whether each option belongs to the list. */
      readonly right: readonly boolean[];
    }
  | {
      readonly kind: 'source';
      readonly asks: 'who';
      readonly statement: Statement;
      readonly options: readonly string[];
      readonly right: number;
    }
  | {
      readonly kind: 'source';
      readonly asks: 'section';
      readonly statement: Statement;
      readonly options: readonly Section[];
      readonly right: number;
    }
);

/** A card with its answer told: the prompt, and what answers it. */
export type Statement = { readonly prompt: string; readonly answer: readonly string[] };

export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;
