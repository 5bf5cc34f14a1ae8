import type { CardId } from '../deck/card.ts';
import type { CardState } from './cardState.ts';
import { intervalFor, type Memory, nextMemory } from './fsrs.ts';
import { fuzzed } from './fuzz.ts';
import { MINUTE, type Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import { RATINGS, type Rating } from './rating.ts';
import { startOfStudyDay, studyDayOf } from './studyDay.ts';

/** How long a card stays away. */
export type Interval =
  | { readonly unit: 'minutes'; readonly length: number }
  | { readonly unit: 'days'; readonly length: number };

/** What a rating would grant: the state that follows, and the interval to show on its button. */
export type Grant = { readonly state: Exclude<CardState, { state: 'New' }>; readonly interval: Interval };
export type Grants = Readonly<Record<Rating, Grant>>;

/** What each rating would grant to a card now. Intervals in days never shrink from Hard to Good to Easy. */
export function grants(card: CardId, state: CardState, options: DeckOptions, moment: Moment): Grants {
  const today = studyDayOf(moment, options.rollover);
  const elapsed = state.state === 'New' ? 0 : Math.max(0, today - state.lastDay);
  const granted = new Map<Rating, Grant>();
  let atLeast = 1;
  for (const rating of RATINGS) {
    const memory = nextMemory(options.weights, state.state === 'New' ? undefined : state, elapsed, rating);
    const step = nextStep(state, rating, options);
    const interval =
      step === undefined
        ? daysOf(card, state, memory, elapsed, atLeast, options)
        : minutesOf(state, step, rating, options);
    if (interval.unit === 'days' && rating !== 'Again') atLeast = interval.length + 1;
    granted.set(rating, {
      interval,
      state: stateAfter(state, rating, memory, step, interval, options, moment, today),
    });
  }
  const of = (rating: Rating) => granted.get(rating) ?? unreachable(rating);
  return { Again: of('Again'), Hard: of('Hard'), Good: of('Good'), Easy: of('Easy') };
}

const unreachable = (rating: Rating): never => {
  throw new Error(`no grant was made for ${rating}`);
};

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
