import * as v from 'valibot';
import { failure, type Result, success } from '../result.ts';
import { GAP } from './card.ts';
import type { Deck } from './deck.ts';
import { deckSchema } from './schema/deckSchema.ts';

/**
 * Validates foreign data as a deck. Apart from types.ts files so that the screens that only study need not load the
 * schema library.
 *
 * @returns the deck, or a sentence that says what is wrong and where
 */
export function parseDeck(data: unknown): Result<Deck, string> {
  const parsed = v.safeParse(deckSchema, data, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure(`${placeOf(v.getDotPath(issue))}: ${issue.message}.`);
  }
  const { $schema: _, ...deck } = parsed.output;
  // The schema has proved the shape; the brands are given here, at the border, and nowhere else.
  const branded = deck as unknown as Deck;
  const problem = firstProblem(branded);
  return problem === undefined ? success(branded) : failure(problem);
}

const placeOf = (path: string | null) => (path === null ? 'The deck' : `The deck at ${path}`);

function firstProblem(deck: Deck): string | undefined {
  const seen = new Set<string>();
  for (const [index, card] of deck.cards.entries()) {
    const place = `The deck at cards.${index}`;
    if (seen.has(card.id)) return `${place}: the id ${card.id} is used twice.`;
    seen.add(card.id);
    if (card.passage.end <= card.passage.start) return `${place}: the passage is empty.`;
    if (card.form !== 'list' && card.answer.length !== 1) return `${place}: only a list has several answers.`;
    if (card.form === 'cloze' && card.prompt.split(GAP).length !== 2)
      return `${place}: a cloze has exactly one gap, written ${GAP}.`;
  }
  return undefined;
}
