import type { Card } from '../deck/card.ts';
import { hashOf } from './chance.ts';
import { DIFFICULTIES, KINDS, type QuizSettings } from './question.ts';

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

/** The mark of a deck's cards: the same on every device that has the same ones. */
export const editionOf = (cards: readonly Card[]): string =>
  hashOf(
    cards.map(({ id, prompt, answer }) => `${id}\n${prompt}\n${answer.join('\n')}`).join('\n\n'),
  ).toString(36);
