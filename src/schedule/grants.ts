import type { CardId } from '../deck/card.ts';
import type { CardState } from './cardState.ts';
import { intervalFor, type Memory, nextMemory } from './fsrs.ts';
import { fuzzed } from './fuzz.ts';
import { MINUTE, type Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import type { Rating } from './rating.ts';
import { startOfStudyDay, studyDayOf } from './studyDay.ts';

/** How long a card stays away. */
export type Interval =
  | { readonly unit: 'minutes'; readonly length: number }
  | { readonly unit: 'days'; readonly length: number };

/** What a rating would grant: the state that follows, and the interval to show on its button. */
export type Grant = { readonly state: Exclude<CardState, { state: 'New' }>; readonly interval: Interval };
export type Grants = Readonly<Record<Rating, Grant>>;

/** What each rating would grant to a card now. Intervals in days grow from Hard to Good to Easy. */
export function grants(card: CardId, state: CardState, options: DeckOptions, moment: Moment): Grants {
  const Again = grantOf(card, state, 'Again', options, moment, 1);
  const Hard = grantOf(card, state, 'Hard', options, moment, 1);
  const Good = grantOf(card, state, 'Good', options, moment, above(Hard, 1));
  const Easy = grantOf(card, state, 'Easy', options, moment, above(Good, above(Hard, 1)));
  return { Again, Hard, Good, Easy };
}

/** The fewest days for the rating above one that was granted days. */
const above = ({ interval }: Grant, atLeast: number) =>
  interval.unit === 'days' ? interval.length + 1 : atLeast;

/** The state after an answer, but for its due time, which a replay takes from what was granted. */
export function answered(
  card: CardId,
  state: CardState,
  rating: Rating,
  options: DeckOptions,
  moment: Moment,
): Grant['state'] {
  return grantOf(card, state, rating, options, moment, 1).state;
}

/** @param atLeast days that an interval in days must have at least */
function grantOf(
  card: CardId,
  state: CardState,
  rating: Rating,
  options: DeckOptions,
  moment: Moment,
  atLeast: number,
): Grant {
  const today = studyDayOf(moment, options.rollover);
  const elapsed = state.state === 'New' ? 0 : Math.max(0, today - state.lastDay);
  const memory = nextMemory(options.weights, state.state === 'New' ? undefined : state, elapsed, rating);
  const step = nextStep(state, rating, options);
  const interval =
    step === undefined
      ? daysOf(card, state, memory, elapsed, atLeast, options)
      : minutesOf(state, step, rating, options);
  return { interval, state: stateAfter(state, rating, memory, step, interval, options, moment, today) };
}

/** Steps passed after the rating; undefined when the card leaves its steps for review in days. */
function nextStep(state: CardState, rating: Rating, options: DeckOptions): number | undefined {
  const steps = stepsOf(state, rating, options);
  if (rating === 'Again') return steps.length > 0 ? 0 : undefined;
  if (state.state === 'Review' || rating === 'Easy') return undefined;
  const passed = (state.state === 'New' ? 0 : state.step) + (rating === 'Good' ? 1 : 0);
  return passed < steps.length ? passed : undefined;
}

const stepsOf = (state: CardState, rating: Rating, options: DeckOptions) =>
  state.state === 'Relearning' || (state.state === 'Review' && rating === 'Again')
    ? options.relearningSteps
    : options.learningSteps;

/** Minutes until the step; Hard on the first one waits between it and the second, as Anki does. */
function minutesOf(state: CardState, step: number, rating: Rating, options: DeckOptions): Interval {
  const steps = stepsOf(state, rating, options);
  const delay = steps[step] ?? 1;
  if (rating !== 'Hard' || step > 0) return { unit: 'minutes', length: delay };
  const second = steps[1];
  return { unit: 'minutes', length: second === undefined ? delay * 1.5 : (delay + second) / 2 };
}

function daysOf(
  card: CardId,
  state: CardState,
  memory: Memory,
  elapsed: number,
  atLeast: number,
  options: DeckOptions,
): Interval {
  const { weights, desiredRetention, maximumInterval } = options;
  const exact = intervalFor(weights, memory.stability, desiredRetention, maximumInterval);
  const reps = state.state === 'New' ? 0 : state.reps;
  const spread = options.fuzz ? fuzzed(exact, elapsed, maximumInterval, `${card}:${reps}`) : exact;
  return { unit: 'days', length: Math.min(Math.max(spread, atLeast), maximumInterval) };
}

function stateAfter(
  state: CardState,
  rating: Rating,
  memory: Memory,
  step: number | undefined,
  interval: Interval,
  options: DeckOptions,
  moment: Moment,
  today: number,
): Grant['state'] {
  const lapsed = state.state === 'Review' && rating === 'Again';
  const answered = {
    ...memory,
    last: moment.now,
    lastDay: today,
    reps: (state.state === 'New' ? 0 : state.reps) + 1,
    lapses: (state.state === 'New' ? 0 : state.lapses) + (lapsed ? 1 : 0),
    due:
      interval.unit === 'minutes'
        ? moment.now + interval.length * MINUTE
        : startOfStudyDay(today + interval.length, moment.utcOffset, options.rollover),
  };
  if (step === undefined) return { ...answered, state: 'Review' };
  return { ...answered, step, state: lapsed || state.state === 'Relearning' ? 'Relearning' : 'Learning' };
}
