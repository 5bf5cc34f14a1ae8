import type { CardId } from '../deck/card.ts';
import type { Span } from '../report/report.ts';
import type { Criterion } from './quality/check.ts';

/** Why a sentence has no card. */
export type Reason =
  | { readonly kind: 'boilerplate' }
  | { readonly kind: 'heading' }
  | { readonly kind: 'duplicate'; readonly of: CardId }
  | { readonly kind: 'nothing-to-ask' }
  | { readonly kind: 'failed'; readonly criterion: Criterion };

/** One sentence of the report with its cards, or the reason for none. */
export type LedgerEntry = { readonly sentence: Span } & (
  | { readonly cards: readonly CardId[] }
  | { readonly reason: Reason }
);
