import type { Card } from '../../deck/card.ts';
import type { Deed } from '../../journal/event.ts';
import { type StudyDay, startOfStudyDay, studyDayOf } from '../../schedule/studyDay.ts';
import type { PlayedDeck } from '../collection/appState.ts';
import { readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { changeInPlace, removeFromQueue } from './studySession.ts';

/** The card and the others made from the same fact. */
function withSiblings(card: Card, { cards }: PlayedDeck): readonly Card[] {
  return cards.filter((each) => each.fact === card.fact);
}

/** Hides the card, or it and its siblings, until the learner brings them back. */
export function suspend(card: Card, played: PlayedDeck, siblings: boolean): void {
  const cards = siblings ? withSiblings(card, played) : [card];
  removeFromQueue({
    card,
    did: m.did.suspend,
    deeds: cards.map(({ id }): Deed => ({ type: 'suspend', card: id })),
  });
}

/** Hides the card, or it and its siblings, until the next study day. */
export function bury(card: Card, played: PlayedDeck, siblings: boolean): void {
  const until = studyDayOf(momentNow(), played.options.rollover);
  const cards = siblings ? withSiblings(card, played) : [card];
  removeFromQueue({
    card,
    did: m.did.bury,
    deeds: cards.map(({ id }): Deed => ({ type: 'bury', card: id, until })),
  });
}

/** Makes the card new again: what was learned of it no longer counts. */
export function reset(card: Card): void {
  removeFromQueue({ card, did: m.did.reset, deeds: [{ type: 'reset', card: card.id }] });
}

/** Says that the card is a bad one: it leaves the deck. */
export function reject(card: Card): void {
  removeFromQueue({ card, did: m.did.reject, deeds: [{ type: 'reject', card: card.id }] });
}

/** Lets the card come back on the study day `day`. */
export function setDue(card: Card, { options }: PlayedDeck, day: StudyDay): void {
  const moment = momentNow();
  const due = startOfStudyDay(day, moment.utcOffset, options.rollover);
  removeFromQueue({
    card,
    did: m.did.setDue,
    deeds: [{ type: 'due', day: studyDayOf(moment, options.rollover), dues: [{ card: card.id, due }] }],
  });
}

/** Puts other cards in the place of one that asks too much: they begin as new ones, and it is suspended. */
export function split(card: Card, { deck }: PlayedDeck, parts: readonly Card[]): void {
  removeFromQueue({
    card,
    did: m.did.split,
    deeds: [
      ...parts.map((added): Deed => ({ type: 'add', deck: deck.id, added })),
      { type: 'suspend', card: card.id },
    ],
  });
}

/** Puts a flag on the card; the flag that it has already is taken off. */
export function flag(card: Card, chosen: number): void {
  const present = readyState().journal.collection.table.flag(card.id);
  changeInPlace({
    card,
    did: m.did.flag,
    deeds: [{ type: 'flag', card: card.id, flag: present === chosen ? 0 : chosen }],
  });
}

/** Changes the wording of the card; its source stays. */
export function edit(card: Card, text: Pick<Card, 'prompt' | 'answer'>): void {
  changeInPlace({ card, did: m.did.edit, deeds: [{ type: 'edit', card: card.id, ...text }] });
}

/** The card as text on the clipboard: prompt, then answer. */
export async function copy({ prompt, answer }: Card): Promise<void> {
  await navigator.clipboard.writeText([prompt, ...answer].join('\n'));
}
