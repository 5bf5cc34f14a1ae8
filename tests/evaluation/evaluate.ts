import { parseArgs } from 'node:util';
import { type GoldReport, readGoldReports } from './gold.ts';
import { makeCards } from './makeCards.ts';
import { type Evaluation, evaluate, formatTable, rowOf, totalOf } from './table.ts';

const RUNS = 3;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    cards: { type: 'string' },
    missed: { type: 'string' },
    doubts: { type: 'string' },
  },
});

const reports = readGoldReports();
process.exitCode = main();

function main(): number {
  if (values.cards !== undefined) return inspect(values.cards, printCards);
  if (values.missed !== undefined) return inspect(values.missed, printMissed);
  if (values.doubts !== undefined) return inspect(values.doubts, printDoubts);
  const evaluations = reports.map(run);
  const rows = evaluations.map(rowOf);
  if (values.json === true) console.log(JSON.stringify({ rows, total: totalOf(rows) }, null, 2));
  else console.log(formatTable([...rows, totalOf(rows)]));
  for (const evaluation of evaluations) printFaults(evaluation);
  return rows.some(({ faults }) => faults > 0) ? 1 : 0;
}

function inspect(slug: string, print: (evaluation: Evaluation) => void): number {
  const report = reports.find((candidate) => candidate.slug === slug);
  if (report === undefined) {
    console.error(`No report “${slug}”. There are: ${reports.map((known) => known.slug).join(', ')}`);
    return 2;
  }
  const evaluation = run(report);
  print(evaluation);
  return evaluation.verdict.faults.length > 0 ? 1 : 0;
}

function run(report: GoldReport): Evaluation {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const cards = makeCards(report);
    return { cards, milliseconds: performance.now() - started };
  }).sort((one, other) => one.milliseconds - other.milliseconds);
  const median = runs[Math.floor(RUNS / 2)];
  if (median === undefined) throw new Error('no run to take the median of');
  return evaluate(report, median.cards, median.milliseconds);
}

function printCards({ cards }: Evaluation): void {
  cards.forEach(({ prompt, answer }, index) => {
    console.log(`${index + 1}. ${prompt} → ${answer.join(' | ')}`);
  });
}

function printMissed({ verdict }: Evaluation): void {
  for (const { importance, id, fact } of verdict.missed) console.log(`${importance} ${id} ${fact}`);
}

function printDoubts({ doubts }: Evaluation): void {
  for (const { kind, card } of doubts) console.log(`${kind}: ${card.prompt} → ${card.answer.join(' | ')}`);
}

/** On standard error, so that --json stays JSON. */
function printFaults({ report, verdict }: Evaluation): void {
  for (const { kind, card } of verdict.faults)
    console.error(`${report.slug}: ${kind}: ${card.prompt} → ${card.answer.join(' | ')}`);
}
