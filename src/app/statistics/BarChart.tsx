import { scaleBand, scaleLinear } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import { Axes, HEIGHT, type Series, WIDTH } from './Axes.tsx';
import styles from './Statistics.module.css';

/** One bar: what stands under it, what it says when pointed at, and a value a series, stacked from below. */
export type Bar = { readonly label: string; readonly tip: string; readonly values: readonly number[] };

type BarChartProps = {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly series: readonly Series[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** A share from 0 to 1 a bar, drawn as a line over the whole height; undefined where there is none. */
  readonly share?: { readonly label: string; readonly values: readonly (number | undefined)[] };
};

/** A lonely bar is no wall. */
const WIDEST = 56;

/** Stacked bars, labelled as many as there is room for. */
export function BarChart({ name, bars, series, xLabel, yLabel, share }: BarChartProps) {
  const totals = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const y = scaleLinear([0, Math.max(1e-9, ...totals)], [HEIGHT, 0]).nice(4);
  const x = scaleBand(
    bars.map((_, index) => index),
    [0, WIDTH],
  ).padding(bars.length > 40 ? 0.1 : 0.25);
  const width = Math.min(x.bandwidth(), WIDEST);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const every = Math.max(1, Math.ceil(bars.length / 7));
  const points = (share?.values ?? []).flatMap((value, index) =>
    value === undefined ? [] : [{ index, value }],
  );
  const path = lineOf<{ index: number; value: number }>(
    ({ index }) => middle(index),
    ({ value }) => HEIGHT * (1 - value),
  );
  return (
    <Axes
      name={name}
      ticks={y.ticks(4).map((value) => ({ at: y(value), text: value.toLocaleString('en') }))}
      marks={bars.flatMap(({ label }, index) =>
        index % every === 0 ? [{ at: middle(index), text: label }] : [],
      )}
      xLabel={xLabel}
      yLabel={yLabel}
      series={share === undefined ? series : [...series, { name: share.label, colour: 'var(--ink)' }]}
    >
      {bars.map(({ tip, values }, index) => {
        let below = 0;
        return (
          <g key={tip}>
            <title>{tip}</title>
            {values.map((value, at) => {
              const top = y(below + value);
              const height = y(below) - top;
              below += value;
              return (
                <rect
                  key={series[at]?.name}
                  x={middle(index) - width / 2}
                  y={top}
                  width={width}
                  height={Math.max(0, height)}
                  fill={series[at]?.colour}
                />
              );
            })}
          </g>
        );
      })}
      {points.length > 0 && <path d={path(points) ?? ''} className={styles.share} />}
    </Axes>
  );
}
