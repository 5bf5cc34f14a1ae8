import type { Card } from './card.ts';

declare const brand: unique symbol;
/** Stable name of a deck: a slug, or a random name for a deck made on the device. */
export type DeckId = string & { readonly [brand]: 'DeckId' };

/** The cards made from one report. */
export type Deck = {
  readonly format: 1;
  readonly id: DeckId;
  readonly title: string;
  /** BCP 47 tag of the report's language. */
  readonly language: string;
  readonly report: {
    /** Lower-case hexadecimal SHA-256 of the report file's bytes. */
    readonly sha256: string;
    readonly source?: string;
    /** ISO 8601 date, as precise as the report states it. */
    readonly date?: string;
  };
  readonly cards: readonly Card[];
};
