import type { CardId, Section } from '../../../deck/card.ts';
import type { Instant, Moment } from '../../../schedule/moment.ts';
import type { StudyDay } from '../../../schedule/studyDay.ts';
import type { Range, Statistics } from '../../../stats/statistics.ts';

/** What is to be counted; the whole collection where no deck is named. */
export type StatisticsScope = { readonly deck?: string; readonly section?: Section };

/** What was remembered of a card at some moment. */
export type PastMemory = { readonly stability: number; readonly lastDay: StudyDay };

export type HistoryQuestion = {
  /** Grows with the journal: what was read for the version before is read anew. */
  readonly version: number;
} & (
  | {
      readonly kind: 'statistics';
      readonly scope: StatisticsScope;
      readonly range: Range;
      readonly moment: Moment;
    }
  /** What was remembered of a deck's cards just before an instant. */
  | { readonly kind: 'past'; readonly deck: string; readonly until: Instant }
);

export type HistoryNews =
  | { readonly kind: 'stage'; readonly stage: 'reading' | 'counting' }
  | { readonly kind: 'counted'; readonly statistics: Statistics }
  | {
      readonly kind: 'past';
      readonly until: Instant;
      readonly memories: ReadonlyMap<CardId, PastMemory>;
      /** When the first answer to one of the deck's cards was given. */
      readonly first: Instant | undefined;
    }
  | { readonly kind: 'failed'; readonly reason: string };
