import type { Section } from '../../../deck/card.ts';
import type { Moment } from '../../../schedule/moment.ts';
import type { Range, Statistics } from '../../../stats/statistics.ts';

/** What is to be counted; the whole collection where no deck is named. */
export type StatisticsScope = { readonly deck?: string; readonly section?: Section };

export type StatisticsQuestion = {
  readonly scope: StatisticsScope;
  readonly range: Range;
  readonly moment: Moment;
  /** Grows with the journal: what was read for the version before is read anew. */
  readonly version: number;
};

export type StatisticsNews =
  | { readonly kind: 'stage'; readonly stage: 'reading' | 'counting' }
  | { readonly kind: 'counted'; readonly statistics: Statistics }
  | { readonly kind: 'failed'; readonly reason: string };
