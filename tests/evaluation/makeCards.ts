import { createHash } from 'node:crypto';
import type { Card } from '../../src/deck/card.ts';
import { generate } from '../../src/generate/generate.ts';
import { readReport } from '../../src/report/readReport.ts';
import type { GoldReport } from './gold.ts';

/** The report's cards as the app would make them; none, with a word on standard error, if no deck can be made. */
export function makeCards({ slug, text }: GoldReport): readonly Card[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const made = generate(readReport(text), { id: slug, sha256 });
  if (made.ok) return made.value.deck.cards;
  console.error(`${slug}: ${made.problem}`);
  return [];
}
