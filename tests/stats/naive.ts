import { effective } from '../../src/journal/effective.ts';
import type { Event } from '../../src/journal/event.ts';
import { fold } from '../../src/journal/fold.ts';
import { recall } from '../../src/schedule/fsrs.ts';
import { DEFAULT_OPTIONS } from '../../src/schedule/options.ts';
import { dueDayOf } from '../../src/schedule/studyDay.ts';
import type { Kind } from '../../src/stats/reviewLog.ts';

type Review = Extract<Event, { type: 'review' }>;

/** A review told by looking through the whole journal again for each: slow, and plain to read. */
export type NaiveReview = {
  readonly review: Review;
  readonly kind: Kind;
  readonly isFirstOfDay: boolean;
  readonly predicted: number | undefined;
};

export function naiveReviews(events: readonly Event[]): readonly NaiveReview[] {
  const counted = effective(events);
  return counted.flatMap((event, index) => {
    if (event.type !== 'review') return [];
    const since = counted
      .slice(0, index)
      .filter((each) => each.type === 'review' || each.type === 'reset' || each.type === 'due');
    const lastReset = since.findLastIndex((each) => each.type === 'reset' && each.card === event.card);
    const before = since.slice(lastReset + 1);
    const reviews = before.filter((each) => each.type === 'review' && each.card === event.card) as Review[];
    return [
      {
        review: event,
        kind: kindOf(event, before, reviews),
        isFirstOfDay: !naiveHas(counted.slice(0, index), event),
        predicted: predictedOf(event, reviews),
      },
    ];
  });
}

const naiveHas = (events: readonly Event[], { card, day }: Review) =>
  events.some((each) => each.type === 'review' && each.card === card && each.day === day);

function grantedBefore(at: number, before: readonly Event[], reviews: readonly Review[]): number {
  const last = reviews.at(at);
  if (last === undefined) return 0;
  const next = reviews.at(at + 1);
  const upTo = at === -1 ? before.length : before.indexOf(next as Event);
  const moved = before
    .slice(before.indexOf(last), upTo)
    .flatMap((each) => (each.type === 'due' ? each.dues : []))
    .filter((each) => each.card === last.card)
    .at(-1);
  return dueDayOf(moved?.due ?? last.due, 0, DEFAULT_OPTIONS.rollover) - last.day;
}

function kindOf(_: Review, before: readonly Event[], reviews: readonly Review[]): Kind {
  const granted = grantedBefore(-1, before, reviews);
  if (granted >= 21) return 'mature';
  if (granted >= 1) return 'young';
  const graduated = reviews
    .slice(0, -1)
    .some((_each, index) => grantedBefore(index - reviews.length, before, reviews) >= 1);
  return graduated ? 'relearning' : 'learning';
}

/** By folding nothing but the card's own reviews. */
function predictedOf(event: Review, reviews: readonly Review[]): number | undefined {
  const last = reviews.at(-1);
  if (last === undefined || event.day <= last.day) return undefined;
  const plain = reviews.map(({ items: _, deck: _deck, ...review }) => review as Event);
  const state = fold(plain).table.state(event.card);
  return state.state === 'New'
    ? undefined
    : recall(DEFAULT_OPTIONS.weights, state.stability, event.day - last.day);
}
