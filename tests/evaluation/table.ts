import { type Doubt, findDoubts } from './doubts.ts';
import type { GoldReport } from './gold.ts';
import { type JudgedCard, judge, type Verdict } from './judge.ts';

/** A report, its cards and what the judge found. */
export type Evaluation = {
  readonly report: GoldReport;
  readonly cards: readonly JudgedCard[];
  readonly verdict: Verdict;
  readonly doubts: readonly Doubt[];
  readonly milliseconds: number;
};

/** The figures of one report, or of all of them together. */
export type Row = {
  readonly report: string;
  readonly words: number;
  readonly cards: number;
  readonly coverage: number;
  readonly coverageImportant: number;
  readonly faults: number;
  /** Share of the cards that raise no doubt. */
  readonly undoubted: number;
  readonly cardsPer100Words: number;
  readonly longestAnswerWords: number;
  readonly milliseconds: number;
};

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Judges one report's cards; `milliseconds` is what making them took. */
export function evaluate(report: GoldReport, cards: readonly JudgedCard[], milliseconds: number): Evaluation {
  return {
    report,
    cards,
    milliseconds,
    verdict: judge(cards, report.text, report.facts),
    doubts: findDoubts(cards),
  };
}

/** The figures of one evaluation. */
export function rowOf({ report, cards, verdict, doubts, milliseconds }: Evaluation): Row {
  const words = wordsOf(report.text);
  return {
    report: report.slug,
    words,
    cards: cards.length,
    coverage: verdict.coverage,
    coverageImportant: verdict.coverageImportant,
    faults: verdict.faults.length,
    undoubted: 1 - new Set(doubts.map(({ card }) => card)).size / Math.max(1, cards.length),
    cardsPer100Words: (100 * cards.length) / Math.max(1, words),
    longestAnswerWords: Math.max(0, ...cards.flatMap(({ answer }) => answer.map(wordsOf))),
    milliseconds,
  };
}

/** Totals of the counts, means of the shares. */
export function totalOf(rows: readonly Row[]): Row {
  const words = sum(rows.map((row) => row.words));
  const cards = sum(rows.map((row) => row.cards));
  return {
    report: 'all',
    words,
    cards,
    coverage: mean(rows.map((row) => row.coverage)),
    coverageImportant: mean(rows.map((row) => row.coverageImportant)),
    faults: sum(rows.map((row) => row.faults)),
    undoubted: mean(rows.map((row) => row.undoubted)),
    cardsPer100Words: (100 * cards) / Math.max(1, words),
    longestAnswerWords: Math.max(0, ...rows.map((row) => row.longestAnswerWords)),
    milliseconds: sum(rows.map((row) => row.milliseconds)),
  };
}

const percent = (ratio: number): string => `${(100 * ratio).toFixed(1)} %`;

const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => string])[] = [
  ['report', (row) => row.report],
  ['words', (row) => String(row.words)],
  ['cards', (row) => String(row.cards)],
  ['coverage', (row) => percent(row.coverage)],
  ['of the important', (row) => percent(row.coverageImportant)],
  ['faults', (row) => String(row.faults)],
  ['undoubted', (row) => percent(row.undoubted)],
  ['cards/100 words', (row) => row.cardsPer100Words.toFixed(1)],
  ['longest answer', (row) => String(row.longestAnswerWords)],
  ['ms', (row) => row.milliseconds.toFixed(0)],
];

/** The rows as lines of aligned columns, names to the left and figures to the right. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((cells) => cells.map(align).join('  ')).join('\n');
}
