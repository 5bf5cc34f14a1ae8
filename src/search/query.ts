import type { Form, Section } from '../deck/card.ts';
import type { Rating } from '../schedule/rating.ts';

export const CARD_STATES = ['due', 'new', 'learning', 'review', 'suspended', 'buried', 'leech'] as const;
export type CardStanding = (typeof CARD_STATES)[number];

/** Stability in days, difficulty 0 to 1, recall 0 to 1 (as Anki's FSRS names), counts, and days until due. */
export const PROPERTIES = ['s', 'd', 'r', 'lapses', 'reps', 'due'] as const;
export type Property = (typeof PROPERTIES)[number];

/** The longer ones first, as they are read. */
export const OPERATORS = ['!=', '<=', '>=', '=', '<', '>'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Text to be found: `*` stands for any letters, `_` for one; a backslash takes the meaning of what follows away. */
export type Pattern = string;

/** What is asked of one card. */
export type Term =
  | { readonly kind: 'text'; readonly pattern: Pattern }
  | { readonly kind: 'prompt' | 'answer' | 'deck' | 'tag'; readonly pattern: Pattern }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'is'; readonly standing: CardStanding }
  /** 0 finds the cards without a flag. */
  | { readonly kind: 'flag'; readonly flag: number }
  /** Answered within the last `days` study days, today included. */
  | { readonly kind: 'rated'; readonly days: number; readonly rating?: Rating }
  | { readonly kind: 'added' | 'edited'; readonly days: number }
  | {
      readonly kind: 'prop';
      readonly property: Property;
      readonly operator: Operator;
      readonly value: number;
    };

/** What a search asks for. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | Term;

/**
 * Whether the answer lies in the journal alone: what was added, edited, or rated other than Again. The states of the
 * cards answer everything else.
 */
export function needsHistory(query: Query): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.some(needsHistory);
    case 'not':
      return needsHistory(query.part);
    case 'added':
    case 'edited':
      return true;
    case 'rated':
      return query.rating !== undefined && query.rating !== 'Again';
    default:
      return false;
  }
}
