import type { Card } from '../../deck/card.ts';
import type { Judgement } from '../../quiz/typedAnswer.ts';
import type { DueCounts, Grants } from '../../schedule/grants.ts';
import type { Instant } from '../../schedule/moment.ts';
import type { Rating } from '../../schedule/rating.ts';
import type { PlayedDeck } from '../collection/appState.ts';

/** What was typed, and how right it is. */
export type Typed = { readonly text: string; readonly judgement: Judgement };

type CardAtHand = {
  readonly card: Card;
  readonly played: PlayedDeck;
  readonly shownAt: Instant;
  /** Lists: which items the learner says to have had; undefined until the first is ticked or revealed alone. */
  readonly had: readonly boolean[] | undefined;
};

/** A card that is asked. */
export type Asking = CardAtHand & {
  readonly phase: 'asking';
  /** Lists: how many items are shown already. */
  readonly revealed: number;
  /** Whether the first letters of the answer are shown. */
  readonly hinted: boolean;
};

/** A card whose answer is seen. */
export type AnswerSeen = CardAtHand & {
  readonly phase: 'answered';
  readonly typed: Typed | undefined;
  /** What each rating grants; undefined while cramming, which grants nothing. */
  readonly grants: Grants | undefined;
  /** What the days ahead held when the grants were shown. */
  readonly due: DueCounts;
};

/** What the learner sees of the session. */
export type Studying =
  | { readonly phase: 'loading' }
  | { readonly phase: 'nowhere' }
  | Asking
  | AnswerSeen
  /** The time or the number of cards that the learner had set is reached. */
  | { readonly phase: 'pausing'; readonly reason: 'goal' | 'timebox' }
  /** Only learning cards are left, and none of them is due within the learn-ahead time. */
  | { readonly phase: 'waiting'; readonly due: Instant }
  | { readonly phase: 'done'; readonly nextDue: Instant | undefined };

/** Which items of a list were typed, where they belong. */
export const typedItems = ({ judgement }: Typed): readonly boolean[] =>
  judgement.items.map(({ verdict }) => verdict === 'right' || verdict === 'almost');

/**
 * The rating that fits what the learner had: all of a list Good, most of it Hard, less Again; typed right Good,
 * almost right Hard, wrong Again. Undefined where there is nothing to go by.
 */
export function proposedRating({ had, typed }: Pick<AnswerSeen, 'had' | 'typed'>): Rating | undefined {
  if (had === undefined) return typed && RATING_OF[typed.judgement.verdict];
  const share = had.filter(Boolean).length / had.length;
  return share === 1 ? 'Good' : share >= 2 / 3 ? 'Hard' : 'Again';
}

const RATING_OF = { right: 'Good', almost: 'Hard', wrong: 'Again' } as const;
