import { MAX_STEPS, OPTION_BOUNDS } from './options.ts';

const MINUTES_IN = { m: 1, h: 60, d: 1440 } as const;

/** Steps in minutes, as they are written: "1m 10m", "30m 1h 1d". A number alone is minutes. */
export function parseSteps(text: string): readonly number[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const steps = words.map((word) => {
    const [, number, unit = 'm'] = /^(\d+(?:\.\d+)?)([mhd])?$/i.exec(word) ?? [];
    const key = unit.toLowerCase();
    return number === undefined || !(key === 'm' || key === 'h' || key === 'd')
      ? Number.NaN
      : Number(number) * MINUTES_IN[key];
  });
  const { min, max } = OPTION_BOUNDS.step;
  const valid = steps.length <= MAX_STEPS && steps.every((step) => step >= min && step <= max);
  return valid ? steps : undefined;
}

/** Steps in minutes in the shortest way to write them. */
export const writeSteps = (steps: readonly number[]): string =>
  steps
    .map((step) => {
      if (step % MINUTES_IN.d === 0) return `${step / MINUTES_IN.d}d`;
      return step % MINUTES_IN.h === 0 ? `${step / MINUTES_IN.h}h` : `${step}m`;
    })
    .join(' ');
