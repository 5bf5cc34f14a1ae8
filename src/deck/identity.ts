import type { CardId, FactId } from './card.ts';

/** Wording-level normalisation: case, kinds of quotes, spacing, punctuation and articles do not make another fact. */
export function wordingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘"“”]/gu, '')
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .replace(/(?<= |^)(?:a|an|the)(?= )/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Identity of a fact: its kind and the wording of its parts, wherever in the report it stands. */
export function factId(kind: string, parts: readonly string[]): FactId {
  return `f${hash([kind, ...parts.map(wordingKey)].join('\u0001'))}` as FactId;
}

/** Identity of a card: its fact, its form, and what of the fact it asks for. */
export function cardId(fact: FactId, form: string, asked: string): CardId {
  return `c${hash([fact, form, wordingKey(asked)].join('\u0001'))}` as CardId;
}

/** 64 bits of two interleaved FNV-1a lanes in base 36: synchronous, and wide enough for a million cards. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return `${(low >>> 0).toString(36).padStart(7, '0')}${(high >>> 0).toString(36).padStart(7, '0')}`;
}
