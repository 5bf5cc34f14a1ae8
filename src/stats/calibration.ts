import type { ReviewLog } from './reviewLog.ts';

/** Reviews whose predicted recall lay in one bin. */
export type CalibrationBin = {
  /** Bounds of the prediction; the upper one belongs to the next bin, but for the last. */
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** Means: what was predicted, and what share was recalled. */
  readonly predicted: number;
  readonly actual: number;
};

/** How well the model foretells; without a review to foretell the figures are NaN. */
export type Calibration = {
  readonly bins: readonly CalibrationBin[];
  readonly answers: number;
  /** Mean of −ln of the probability given to what happened. */
  readonly logLoss: number;
  /** Root of the mean squared difference of prediction and outcome over bins of like reviews. */
  readonly rmseBins: number;
};

const BINS = 20;

/**
 * Predicted against actual recall, over the first answers a day to cards answered on an earlier day.
 *
 * RMSE(bins) groups reviews by elapsed days, number of answers and lapses, in steps that grow by 3.62, 1.89 and 1.73.
 * @see https://github.com/open-spaced-repetition/srs-benchmark#metrics
 */
export function calibration(log: ReviewLog): Calibration {
  const bins = Array.from({ length: BINS }, () => ({ answers: 0, predicted: 0, recalled: 0 }));
  const alike = new Map<number, { answers: number; predicted: number; recalled: number }>();
  let [answers, loss] = [0, 0];
  for (let at = 0; at < log.size; at++) {
    const predicted = log.predicted[at] ?? Number.NaN;
    if (Number.isNaN(predicted)) continue;
    const recalled = log.rating[at] === 1 ? 0 : 1;
    answers++;
    loss -= Math.log(Math.min(Math.max(recalled === 1 ? predicted : 1 - predicted, 1e-7), 1));
    add(bins[Math.min(BINS - 1, Math.floor(predicted * BINS))], predicted, recalled);
    const key = likeness(log.elapsed[at] ?? 1, (log.reps[at] ?? 0) + 1, log.lapses[at] ?? 0);
    const group = alike.get(key) ?? { answers: 0, predicted: 0, recalled: 0 };
    alike.set(key, group);
    add(group, predicted, recalled);
  }
  const squares = [...alike.values()].reduce(
    (sum, group) => sum + group.answers * ((group.predicted - group.recalled) / group.answers) ** 2,
    0,
  );
  return {
    bins: bins.map((bin, index) => ({
      from: index / BINS,
      to: (index + 1) / BINS,
      answers: bin.answers,
      predicted: bin.predicted / bin.answers,
      actual: bin.recalled / bin.answers,
    })),
    answers,
    logLoss: loss / answers,
    rmseBins: Math.sqrt(squares / answers),
  };
}

function add(
  group: { answers: number; predicted: number; recalled: number } | undefined,
  predicted: number,
  recalled: number,
): void {
  if (group === undefined) return;
  group.answers++;
  group.predicted += predicted;
  group.recalled += recalled;
}

const stepOf = (value: number, base: number) => Math.floor(Math.log(value) / Math.log(base) + 1e-12);

/** One number for the bin of a review: reviews of one bin have about the same history. */
function likeness(elapsed: number, review: number, lapses: number): number {
  const lapse = lapses === 0 ? 0 : 1 + stepOf(lapses, 1.73);
  return stepOf(elapsed, 3.62) * 10_000 + stepOf(review, 1.89) * 100 + lapse;
}
