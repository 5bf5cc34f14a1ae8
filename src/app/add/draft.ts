import { type Card, type CardId, SECTIONS, type Section } from '../../deck/card.ts';
import type { Deed } from '../../journal/event.ts';
import type { StoredDeck } from '../../journal/journalStore.ts';
import type { CardText } from '../card/EditDialog.tsx';
import type { Proposal } from '../worker/generate/reportWork.ts';

/** A proposal with what the learner has decided so far; cards are accepted unless rejected. */
export type Draft = {
  readonly proposal: Proposal;
  readonly title: string;
  readonly rejected: ReadonlySet<CardId>;
  readonly edits: ReadonlyMap<CardId, CardText>;
};

export const draftOf = (proposal: Proposal): Draft => ({
  proposal,
  title: proposal.deck.title,
  rejected: new Set(),
  edits: new Map(),
});

/** The draft with these cards rejected, or accepted again. */
export function withRejected(draft: Draft, cards: readonly CardId[], rejected: boolean): Draft {
  const all = new Set(draft.rejected);
  for (const card of cards) rejected ? all.add(card) : all.delete(card);
  return { ...draft, rejected: all };
}

export function withEdit(draft: Draft, card: CardId, text: CardText): Draft {
  return { ...draft, edits: new Map(draft.edits).set(card, text) };
}

/** The proposed cards in the learner's words, the most important of each section first. */
export function bySection({
  proposal,
  edits,
}: Draft): readonly { readonly section: Section; readonly cards: readonly Card[] }[] {
  const cards = proposal.deck.cards.map((card) => ({ ...card, ...edits.get(card.id) }));
  return SECTIONS.map((section) => ({
    section,
    cards: cards.filter((card) => card.section === section).sort((a, b) => b.importance - a.importance),
  })).filter((group) => group.cards.length > 0);
}

/** What is stored when the learner takes the draft over: the deck as generated, and the decisions as deeds. */
export function decided({ proposal, title, rejected, edits }: Draft): {
  readonly stored: StoredDeck;
  readonly deeds: readonly Deed[];
} {
  const deck = { ...proposal.deck, title: title.trim() === '' ? proposal.deck.title : title.trim() };
  return {
    stored: { deck, report: proposal.report },
    deeds: [
      { type: 'install', deck: deck.id },
      ...[...rejected].map((card): Deed => ({ type: 'reject', card })),
      ...[...edits].map(([card, text]): Deed => ({ type: 'edit', card, ...text })),
    ],
  };
}
