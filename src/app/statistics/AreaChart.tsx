import { scaleLinear } from 'd3-scale';
import { area, stack } from 'd3-shape';
import { Axes, HEIGHT, type Mark, type Series, WIDTH } from './Axes.tsx';

type AreaChartProps = {
  readonly name: string;
  /** A place on the x axis and a value a series; the values lie on each other. */
  readonly points: readonly { readonly x: number; readonly values: readonly number[] }[];
  readonly series: readonly Series[];
  readonly labelOf: (x: number) => string;
  readonly xLabel: string;
  readonly yLabel: string;
};

/** Areas on each other, over a line of days. */
export function AreaChart({ name, points, series, labelOf, xLabel, yLabel }: AreaChartProps) {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const most = Math.max(1e-9, ...points.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const x = scaleLinear([first, Math.max(first + 1, last)], [0, WIDTH]);
  const y = scaleLinear([0, most], [HEIGHT, 0]).nice(4);
  const layers = stack<(typeof points)[number], number>()
    .keys(series.map((_, index) => index))
    .value(({ values }, index) => values[index] ?? 0)([...points]);
  const path = area<(typeof layers)[number][number]>(
    ({ data }) => x(data.x),
    ([low]) => y(low),
    ([, high]) => y(high),
  );
  const marks: readonly Mark[] = points
    .filter((_, index) => index % Math.max(1, Math.ceil(points.length / 6)) === 0)
    .map((point) => ({ at: x(point.x), text: labelOf(point.x) }));
  return (
    <Axes
      name={name}
      ticks={y.ticks(4).map((value) => ({ at: y(value), text: value.toLocaleString('en') }))}
      marks={marks}
      xLabel={xLabel}
      yLabel={yLabel}
      series={series}
    >
      {layers.map((layer) => (
        <path key={layer.key} d={path(layer) ?? ''} fill={series[layer.key]?.colour}>
          <title>{series[layer.key]?.name}</title>
        </path>
      ))}
    </Axes>
  );
}
