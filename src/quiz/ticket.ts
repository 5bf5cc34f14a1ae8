import type { Card } from '../deck/card.ts';
import { hashOf } from './chance.ts';
import { DIFFICULTIES, KINDS, type QuizSettings } from './question.ts';
import { parseSettings } from './runSchema.ts';

/** What a group needs, besides the deck's id, to take the same quiz. */
export type Ticket = {
  readonly seed: string;
  readonly settings: QuizSettings;
  /** Mark of the cards that the questions are made from; a device with other cards would make others. */
  readonly edition: string;
};

/** A ticket as a part of an address: seed, kinds, length, difficulty, feedback and edition. */
export function writeTicket({ seed, settings, edition }: Ticket): string {
  const { kinds, length, difficulty, feedback } = settings;
  const kindDigits = kinds.map((kind) => KINDS.indexOf(kind)).join('');
  const size = length === 'all' ? 'all' : 'count' in length ? `${length.count}` : `${length.minutes}m`;
  return [
    encodeURIComponent(seed),
    kindDigits,
    size,
    DIFFICULTIES.indexOf(difficulty),
    feedback,
    edition,
  ].join('~');
}

/** The ticket of an address; undefined for a text that is none. */
export function readTicket(text: string): Ticket | undefined {
  const [seed = '', kinds = '', size = '', difficulty = '', feedback, edition = '', ...more] =
    text.split('~');
  const settings = parseSettings({
    kinds: [...kinds].map((digit) => KINDS[Number(digit)]),
    length: lengthOf(size),
    difficulty: DIFFICULTIES[Number(difficulty)],
    feedback,
  });
  const plainSeed = decoded(seed);
  if (settings === undefined || plainSeed === undefined || more.length > 0) return undefined;
  return { seed: plainSeed, settings, edition };
}

function lengthOf(size: string): unknown {
  if (size === 'all') return 'all';
  return size.endsWith('m') ? { minutes: Number(size.slice(0, -1)) } : { count: Number(size) };
}

function decoded(seed: string): string | undefined {
  try {
    return decodeURIComponent(seed);
  } catch {
    return undefined;
  }
}

/** The mark of a deck's cards: the same on every device that has the same ones. */
export const editionOf = (cards: readonly Card[]): string =>
  hashOf(
    cards.map(({ id, prompt, answer }) => `${id}\n${prompt}\n${answer.join('\n')}`).join('\n\n'),
  ).toString(36);
