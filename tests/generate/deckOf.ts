import type { Card } from '../../src/deck/card.ts';
import { type Generated, generate } from '../../src/generate/generate.ts';
import { readReport } from '../../src/report/readReport.ts';

/** What is generated from a text; fails the test where nothing is. */
export function generatedFrom(text: string): Generated {
  const generated = generate(readReport(text), { id: 'test', sha256: '0'.repeat(64) });
  if (!generated.ok) throw new Error(generated.problem);
  return generated.value;
}

export const cardsFrom = (text: string): readonly Card[] => generatedFrom(text).deck.cards;

/** "prompt → answer | answer" of every card. */
export const readOut = (text: string): readonly string[] =>
  cardsFrom(text).map((card) => `${card.prompt} → ${card.answer.join(' | ')}`);
