/** One line of the report: values by size of the collection. */
export type Line = {
  readonly measure: string;
  readonly unit: 'ms' | 'KB' | 'bytes' | 'MB';
  readonly target: string;
  readonly cells: readonly Cell[];
};

export type Cell = {
  readonly cards: number;
  readonly median: number;
  readonly p99: number;
  /** Times the baseline of the same run. */
  readonly ratio?: number;
  readonly runs: number;
};

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export function cellOf(cards: number, own: readonly number[], baseline?: readonly number[]): Cell {
  const median = quantile(own, 0.5);
  return {
    cards,
    median,
    p99: quantile(own, 0.99),
    runs: own.length,
    ...(baseline && { ratio: median / quantile(baseline, 0.5) }),
  };
}

/** The table as Markdown: median / p99 / ratio for each size. */
export function markdown(lines: readonly Line[], sizes: readonly number[]): string {
  const head = ['measure', ...sizes.map((size) => `${size.toLocaleString('en')} cards`), 'target'];
  const rows = lines.map(({ measure, unit, target, cells }) => [
    `${measure} (${unit})`,
    ...sizes.map((size) => write(cells.find(({ cards }) => cards === size))),
    target,
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function write(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { median, p99, ratio, runs } = cell;
  const spread = runs > 1 ? ` / ${short(p99)}` : '';
  return `${short(median)}${spread}${ratio === undefined ? '' : ` / ${ratio.toFixed(2)}×`}`;
}

const short = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
