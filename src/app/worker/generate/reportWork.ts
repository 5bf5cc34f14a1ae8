import type { Deck } from '../../../deck/deck.ts';
import type { LedgerEntry } from '../../../generate/ledger.ts';

/** What the worker is given: a file as it came, or words that were pasted. */
export type ReportSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string };

/** A report and the cards proposed from it. */
export type Proposal = {
  readonly report: string;
  readonly deck: Deck;
  readonly ledger: readonly LedgerEntry[];
};

/** What the worker says, in this order: progress any number of times, then one of the others. */
export type ReportNews =
  | {
      readonly kind: 'progress';
      readonly stage: 'reading' | 'generating';
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'made'; readonly proposal: Proposal }
  | { readonly kind: 'refused'; readonly sentence: string };
