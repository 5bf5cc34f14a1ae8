import { splitSentences } from '../report/sentences.ts';
import type { Card, CardId, Passage } from './card.ts';
import { wordingKey } from './identity.ts';

/** A card of the older deck and the one that asks for the same in the newer report, under the older one's id. */
export type Reworded = { readonly was: Card; readonly now: Card };

/** What a newer version of a report does to the cards made from the older one. */
export type Revision = {
  /** Every card of the newer report; those that were there before bear the id that they had. */
  readonly cards: readonly Card[];
  readonly kept: readonly CardId[];
  readonly reworded: readonly Reworded[];
  readonly fresh: readonly CardId[];
  /** Cards that the newer report does not yield; their passages count in the older one. */
  readonly gone: readonly Card[];
};

/** Shares of sentences from here on make a report look like a version of another. */
export const LIKE_ENOUGH = 0.5;
/** So few sentences in common prove nothing. */
const FEWEST_SHARED = 3;

/** Share of the sentences of the shorter text that stand in the other as well, 0 to 1; the order does not matter. */
export function likeness(text: string, other: string): number {
  const [one, two] = [sentenceKeys(text), sentenceKeys(other)];
  const shared = [...one].filter((key) => two.has(key)).length;
  return shared < FEWEST_SHARED ? 0 : shared / Math.min(one.size, two.size);
}

const sentenceKeys = (text: string): ReadonlySet<string> =>
  new Set(
    splitSentences(text, { start: 0, end: text.length })
      .map(({ start, end }) => wordingKey(text.slice(start, end)))
      .filter((key) => key !== ''),
  );

/**
 * Compares two generations of cards. The same id is the same card. Of the others, a card whose answer is still asked
 * for in the same form and in mostly the same words is reworded and keeps its id; one whose answer changed is gone,
 * and the one with the new answer is new, for to know the old one is not to know the new one.
 */
export function revisionOf(older: readonly Card[], newer: readonly Card[]): Revision {
  const before = new Map(older.map((card) => [card.id, card]));
  const ids = new Set(newer.map((card) => card.id));
  const left = new Set(older.filter((card) => !ids.has(card.id)));
  const [kept, reworded, fresh]: [CardId[], Reworded[], CardId[]] = [[], [], []];
  const cards = newer.map((card) => {
    const same = before.get(card.id) ?? closest(card, left);
    if (same === undefined) {
      fresh.push(card.id);
      return card;
    }
    left.delete(same);
    const now = { ...card, id: same.id, fact: card.id === same.id ? card.fact : same.fact };
    if (saysTheSame(same, card)) kept.push(now.id);
    else reworded.push({ was: same, now });
    return now;
  });
  return { cards, kept, reworded, fresh, gone: [...left] };
}

const saysTheSame = (one: Card, other: Card) =>
  one.prompt === other.prompt &&
  one.answer.length === other.answer.length &&
  one.answer.every((entry, index) => entry === other.answer[index]);

/** Half of the words in common make two prompts ask for the same, when their answers are the same. */
const LIKE_PROMPT = 0.5;

function closest(card: Card, among: ReadonlySet<Card>): Card | undefined {
  const answer = card.answer.map(wordingKey).join('\u0001');
  let best: Card | undefined;
  let bestShare = LIKE_PROMPT;
  for (const other of among) {
    if (other.form !== card.form || other.answer.map(wordingKey).join('\u0001') !== answer) continue;
    const share = sharedWords(card.prompt, other.prompt);
    if (share > bestShare) [best, bestShare] = [other, share];
  }
  return best;
}

/** Words in common as a share of all words of the two, 0 to 1. */
function sharedWords(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(wordingKey(text).split(' ')));
  if (left === undefined || right === undefined) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

/**
 * Where a passage of the older text stands in the newer one: the same words, whatever the white space between them;
 * of several places the one at the likest depth of the text.
 *
 * @returns undefined when the newer text does not hold these words
 */
export function reanchored(passage: Passage, older: string, newer: string): Passage | undefined {
  const words = older.slice(passage.start, passage.end).trim().split(/\s+/u);
  if (words[0] === '' || words.length === 0) return undefined;
  const pattern = new RegExp(
    words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, escaped)).join('\\s+'),
    'gu',
  );
  const wanted = passage.start / older.length;
  let best: Passage | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const match of newer.matchAll(pattern)) {
    const distance = Math.abs(match.index / newer.length - wanted);
    if (distance >= bestDistance) continue;
    [best, bestDistance] = [{ start: match.index, end: match.index + match[0].length }, distance];
  }
  return best;
}

const escaped = (mark: string) => `\\u{${mark.codePointAt(0)?.toString(16)}}`;
