import type { Section } from '../../../deck/card.ts';
import { GOAL_NOUNS, KEY_NOUNS, PRINCIPLE_NOUNS } from '../lexicon/genre.ts';
import type { Range } from '../token.ts';
import type { Line } from '../words.ts';

/** The key noun that heads a noun phrase ("goal", "principle"): before its preposition, or at its end. */
export function keyNoun(line: Line, range: Range): string | undefined {
  for (let at = range.from; at < range.to; at++) {
    const token = line.tokens[at];
    if (!token || /^(?:preposition|comma|relative)$/.test(token.tag)) break;
    const next = line.tokens[at + 1];
    const isHead =
      at + 1 >= range.to || (next !== undefined && /^(?:preposition|comma|ing|to|mark|open)$/.test(next.tag));
    if (isHead && KEY_NOUNS.has(token.lower)) return token.lower;
  }
  return undefined;
}

/** The section that a key noun's facts belong to. */
export function sectionOf(noun: string): Section {
  if (GOAL_NOUNS.has(noun)) return 'goals';
  return PRINCIPLE_NOUNS.has(noun) ? 'principles' : 'context';
}
