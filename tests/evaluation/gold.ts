import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A fact that a careful teacher wants known from a report, with the ways in which a card may ask for it. */
export type GoldFact = {
  readonly id: string;
  readonly kind: string;
  readonly importance: 1 | 2 | 3;
  readonly fact: string;
  /** A prompt that asks for the fact holds at least one of these. */
  readonly cue: readonly string[];
  /** Any one of these answers it, in the report's words. */
  readonly answer: readonly string[];
  /** Stands verbatim in the report. */
  readonly sourceQuote: string;
};

/** A report with the facts that its cards are judged against. */
export type GoldReport = {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
  readonly facts: readonly GoldFact[];
};

const REPORTS = join(import.meta.dirname, 'reports');
const BUNDLED_DECKS = resolve(import.meta.dirname, '../../decks');
/** Its report is shipped with the app; only its gold lies here. */
const BUNDLED = 'neighbourhood-diplomacy-2013';

/** Every report of the evaluation: the bundled one first, then by name. */
export function readGoldReports(): readonly GoldReport[] {
  const invented = readdirSync(REPORTS).filter((slug) => slug !== BUNDLED);
  return [BUNDLED, ...invented.sort()].map(readGoldReport);
}

function readGoldReport(slug: string): GoldReport {
  const file = join(slug === BUNDLED ? BUNDLED_DECKS : REPORTS, slug, 'report.txt');
  const facts: readonly GoldFact[] = JSON.parse(readFileSync(join(REPORTS, slug, 'gold.json'), 'utf8'));
  return { slug, file, text: readFileSync(file, 'utf8'), facts };
}
