import type { CardId } from '../deck/card.ts';
import type { CardState } from './cardState.ts';
import { intervalFor, type Memory, nextMemory } from './fsrs.ts';
import { fuzzed, type LoadAhead } from './fuzz.ts';
import { type Instant, MINUTE, type Moment } from './moment.ts';
import type { DeckOptions } from './options.ts';
import type { Rating } from './rating.ts';
import { type StudyDay, startOfStudyDay, studyDayOf, weekdayOf } from './studyDay.ts';

/** How long a card stays away. */
export type Interval =
  | { readonly unit: 'minutes'; readonly length: number }
  | { readonly unit: 'days'; readonly length: number };

/** What a rating would grant: the state that follows, and the interval to show on its button. */
export type Grant = { readonly state: Exclude<CardState, { state: 'New' }>; readonly interval: Interval };
export type Grants = Readonly<Record<Rating, Grant>>;

/** How many reviews are due on each study day. */
export type DueCounts = ReadonlyMap<StudyDay, number>;

/**
 * What each rating would grant to a card now. Intervals in days grow from Hard to Good to Easy.
 *
 * @param due what the days ahead hold already; looked at where the options ask for load balancing or easy days
 */
export function grants(
  card: CardId,
  state: CardState,
  options: DeckOptions,
  moment: Moment,
  due: DueCounts = NOTHING_DUE,
): Grants {
  const grant = (rating: Rating, atLeast: number) =>
    grantOf({ card, state, rating, options, moment, atLeast, due });
  const Again = grant('Again', 1);
  const Hard = grant('Hard', 1);
  const Good = grant('Good', above(Hard, 1));
  const Easy = grant('Easy', above(Good, above(Hard, 1)));
  return { Again, Hard, Good, Easy };
}

const NOTHING_DUE: DueCounts = new Map();

/** The fewest days for the rating above one that was granted days. */
const above = ({ interval }: Grant, atLeast: number) =>
  interval.unit === 'days' ? interval.length + 1 : atLeast;

/**
 * The state after an answer that was granted `due`: what a journal is replayed by.
 *
 * @param day the study day of the answer
 */
export function answered(
  state: CardState,
  rating: Rating,
  options: DeckOptions,
  { at, day, due }: { readonly at: Instant; readonly day: StudyDay; readonly due: Instant },
): Grant['state'] {
  const memory = memoryAfter(state, rating, options, day);
  return stateAfter(state, rating, memory, nextStep(state, rating, options), { last: at, lastDay: day, due });
}

type Asked = {
  readonly card: CardId;
  readonly state: CardState;
  readonly rating: Rating;
  readonly options: DeckOptions;
  readonly moment: Moment;
  /** Days that an interval in days must have at least. */
  readonly atLeast: number;
  readonly due: DueCounts;
};

function grantOf(asked: Asked): Grant {
  const { state, rating, options, moment } = asked;
  const today = studyDayOf(moment, options.rollover);
  const memory = memoryAfter(state, rating, options, today);
  const step = nextStep(state, rating, options);
  const interval =
    step === undefined ? daysOf(asked, memory, today) : minutesOf(state, step, rating, options);
  const due =
    interval.unit === 'minutes'
      ? moment.now + interval.length * MINUTE
      : startOfStudyDay(today + interval.length, moment.utcOffset, options.rollover);
  return {
    interval,
    state: stateAfter(state, rating, memory, step, { last: moment.now, lastDay: today, due }),
  };
}

/** Whole study days since the last answer; a clock set back counts as none. */
const elapsedDays = (state: CardState, today: StudyDay) =>
  state.state === 'New' ? 0 : Math.max(0, today - state.lastDay);

const memoryAfter = (state: CardState, rating: Rating, options: DeckOptions, today: StudyDay) =>
  nextMemory(options.weights, state.state === 'New' ? undefined : state, elapsedDays(state, today), rating);

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

function daysOf({ card, state, atLeast, options, due }: Asked, memory: Memory, today: StudyDay): Interval {
  const { weights, desiredRetention, maximumInterval } = options;
  const exact = intervalFor(weights, memory.stability, desiredRetention, maximumInterval);
  const reps = state.state === 'New' ? 0 : state.reps;
  const spread = options.fuzz
    ? fuzzed(
        exact,
        elapsedDays(state, today),
        maximumInterval,
        `${card}:${reps}`,
        aheadOf(today, options, due),
      )
    : exact;
  return { unit: 'days', length: Math.min(Math.max(spread, atLeast), maximumInterval) };
}

/** The days ahead as the spread sees them; undefined where every day is as good as any other. */
function aheadOf(today: StudyDay, options: DeckOptions, due: DueCounts): LoadAhead | undefined {
  const { loadBalance, easyDays } = options;
  if (!loadBalance && easyDays.every((load) => load === 'normal')) return undefined;
  return (interval) => {
    const day = today + interval;
    return {
      due: loadBalance ? (due.get(day) ?? 0) : 0,
      load: easyDays[weekdayOf(day)] ?? 'normal',
    };
  };
}

function stateAfter(
  state: CardState,
  rating: Rating,
  { stability, difficulty }: Memory,
  step: number | undefined,
  { last, lastDay, due }: { readonly last: Instant; readonly lastDay: StudyDay; readonly due: Instant },
): Grant['state'] {
  const lapsed = state.state === 'Review' && rating === 'Again';
  const reps = (state.state === 'New' ? 0 : state.reps) + 1;
  const lapses = (state.state === 'New' ? 0 : state.lapses) + (lapsed ? 1 : 0);
  // Written out, not spread: a replay makes a million of these.
  if (step === undefined) return { state: 'Review', stability, difficulty, due, last, lastDay, reps, lapses };
  const learning = lapsed || state.state === 'Relearning' ? 'Relearning' : 'Learning';
  return { state: learning, step, stability, difficulty, due, last, lastDay, reps, lapses };
}
