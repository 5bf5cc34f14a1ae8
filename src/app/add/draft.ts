import { type Card, type CardId, SECTIONS, type Section } from '../../deck/card.ts';
import type { DeckId } from '../../deck/deck.ts';
import type { Reworded } from '../../deck/revision.ts';
import type { Deed } from '../../journal/event.ts';
import type { StoredDeck } from '../../journal/journalStore.ts';
import type { CardText } from '../card/EditDialog.tsx';
import type { Proposal } from '../worker/generate/reportWork.ts';

/** What a draft does to the deck of an older version of its report. */
export type Update = {
  readonly title: string;
  readonly kept: ReadonlySet<CardId>;
  readonly reworded: readonly Reworded[];
  readonly fresh: readonly CardId[];
  /** Cards that the newer report does not yield, with their passages in it where their words still stand. */
  readonly gone: readonly Card[];
  readonly suspendsGone: boolean;
  /** Cards by hand, as they are anchored in the newer report. */
  readonly byHand: readonly Card[];
};

/** A proposal with what the learner has decided so far; cards are accepted unless rejected. */
export type Draft = {
  readonly proposal: Proposal;
  readonly title: string;
  readonly rejected: ReadonlySet<CardId>;
  readonly edits: ReadonlyMap<CardId, CardText>;
  readonly update?: Update;
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

/** The cards to decide on, in the learner's words, the most important of each section first. */
export function bySection({
  proposal,
  edits,
  update,
}: Draft): readonly { readonly section: Section; readonly cards: readonly Card[] }[] {
  const cards = proposal.deck.cards
    .filter((card) => !update?.kept.has(card.id))
    .map((card) => ({ ...card, ...edits.get(card.id) }));
  return SECTIONS.map((section) => ({
    section,
    cards: cards.filter((card) => card.section === section).sort((a, b) => b.importance - a.importance),
  })).filter((group) => group.cards.length > 0);
}

/** What is stored when the learner takes the draft over: the deck as generated, and the decisions as deeds. */
export function decided({ proposal, title, rejected, edits, update }: Draft): {
  readonly stored: StoredDeck;
  readonly deeds: readonly Deed[];
} {
  const deck = { ...proposal.deck, title: title.trim() === '' ? proposal.deck.title : title.trim() };
  return {
    stored: { deck, report: proposal.report },
    deeds: [
      ...(update === undefined ? [{ type: 'install', deck: deck.id } as const] : updating(update, deck.id)),
      ...[...rejected].map((card): Deed => ({ type: 'reject', card })),
      ...[...edits].map(([card, text]): Deed => ({ type: 'edit', card, ...text })),
    ],
  };
}

/** Cards that the report no longer yields stay as cards of the learner's own; suspending is offered, deleting is not. */
function updating({ gone, suspendsGone, byHand }: Update, deck: DeckId): readonly Deed[] {
  return [
    ...[...gone, ...byHand].map((added): Deed => ({ type: 'add', deck, added })),
    ...(suspendsGone ? gone.map(({ id }): Deed => ({ type: 'suspend', card: id })) : []),
  ];
}
