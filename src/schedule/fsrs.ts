import { default_w, FSRSAlgorithm, forgetting_curve, generatorParameters, get_fuzz_range } from 'ts-fsrs';
import { type Rating, ratingNumber } from './rating.ts';

/** What FSRS remembers of a card: stability in days (> 0), difficulty from 1 to 10. */
export type Memory = { readonly stability: number; readonly difficulty: number };

/** The published weights of FSRS-6. */
export const DEFAULT_WEIGHTS: readonly number[] = [...default_w];

const algorithms = new WeakMap<readonly number[], FSRSAlgorithm>();

/** One algorithm a set of weights: building one costs more than a thousand steps of it. */
function algorithmOf(weights: readonly number[]): FSRSAlgorithm {
  const known = algorithms.get(weights);
  if (known !== undefined) return known;
  const made = new FSRSAlgorithm(
    generatorParameters({ w: [...weights], enable_short_term: true, enable_fuzz: false }),
  );
  algorithms.set(weights, made);
  return made;
}

/**
 * The memory after an answer, by FSRS-6.
 *
 * @param memory  before the answer; undefined for a card never answered
 * @param elapsed whole study days since the last answer; below 0 (a clock set back) counts as 0
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function nextMemory(
  weights: readonly number[],
  memory: Memory | undefined,
  elapsed: number,
  rating: Rating,
): Memory {
  const days = Math.max(0, elapsed);
  const { stability, difficulty } = algorithmOf(weights).next_state(
    memory ?? null,
    days,
    ratingNumber(rating),
  );
  return { stability, difficulty };
}

/**
 * Days until recall falls to the desired retention: I = S / factor · (r^(1/decay) − 1), a whole number from 1 to `maximum`.
 */
export function intervalFor(
  weights: readonly number[],
  stability: number,
  desiredRetention: number,
  maximum: number,
): number {
  const factor = retentionFactor(weights, desiredRetention);
  return Math.min(Math.max(1, Math.round(stability * factor)), maximum);
}

/** I(r, 1): the interval of a stability of one day, by the inverse of the forgetting curve. */
function retentionFactor(weights: readonly number[], desiredRetention: number): number {
  return algorithmOf(weights).calculate_interval_modifier(desiredRetention);
}

/** Probability of recall `elapsed` days after the last answer, 0 < R ≤ 1. */
export function recall(weights: readonly number[], stability: number, elapsed: number): number {
  return forgetting_curve(weights, Math.max(0, elapsed), stability);
}

/** Anki's range over which an interval of days may be spread. */
export function fuzzRange(
  interval: number,
  elapsed: number,
  maximum: number,
): { readonly min: number; readonly max: number } {
  const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximum);
  return { min: min_ivl, max: max_ivl };
}
