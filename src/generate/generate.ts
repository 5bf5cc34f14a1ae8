import type { Card } from '../deck/card.ts';
import type { Deck, DeckId } from '../deck/deck.ts';
import type { Report } from '../report/report.ts';
import { failure, type Result, success } from '../result.ts';
import { cardsOf } from './cards.ts';
import type { LanguagePack, Progress } from './languagePack.ts';
import type { LedgerEntry } from './ledger.ts';
import { packFor } from './packs.ts';

export type Generated = { readonly deck: Deck; readonly ledger: readonly LedgerEntry[] };

export type GenerateOptions = {
  readonly id: string;
  /** Lower-case hexadecimal SHA-256 of the report file's bytes. */
  readonly sha256: string;
  /** Called now and then; a worker passes it on. */
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Makes a deck from a report. Pure: the same report gives the same deck, on every machine.
 *
 * @returns deck and coverage ledger, or a sentence that says why no deck can be made
 */
export function generate(report: Report, options: GenerateOptions): Result<Generated, string> {
  const steps = generateInSteps(report, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/** As `generate`, one step at a time: the caller may stop between steps. */
function* generateInSteps(
  report: Report,
  { id, sha256 }: GenerateOptions,
): Generator<Progress, Result<Generated, string>> {
  const pack = packFor(report.text);
  if (!pack.ok) return pack;
  const facts = yield* pack.value.facts(report);
  const { cards, ledger } = cardsOf(facts, report, pack.value);
  if (cards.length === 0) return failure('No fact to ask for was found in this text.');
  return success({ deck: deckOf(report, pack.value, id, sha256, cards), ledger });
}

function deckOf(
  report: Report,
  pack: LanguagePack,
  id: string,
  sha256: string,
  cards: readonly Card[],
): Deck {
  const { source, date } = report;
  return {
    format: 1,
    id: id as DeckId,
    title: report.title,
    language: pack.language,
    report: { sha256, ...(source === undefined ? {} : { source }), ...(date === undefined ? {} : { date }) },
    cards,
  };
}
