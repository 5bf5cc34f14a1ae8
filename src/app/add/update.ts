import type { Card } from '../../deck/card.ts';
import { LIKE_ENOUGH, likeness, reanchored, revisionOf } from '../../deck/revision.ts';
import { NO_PASSAGE } from '../../deck/unproved.ts';
import type { Collection } from '../../journal/collection.ts';
import type { StoredDeck } from '../../journal/journalStore.ts';
import type { Proposal } from '../worker/generate/reportWork.ts';
import type { Draft } from './draft.ts';

/** The deck whose report the new one is a version of, the likest first; undefined when none is like enough. */
export function olderVersion(report: string, decks: readonly StoredDeck[]): StoredDeck | undefined {
  const [best] = decks
    .map((stored) => ({ stored, share: likeness(stored.report, report) }))
    .filter(({ share }) => share >= LIKE_ENOUGH)
    .sort((a, b) => b.share - a.share);
  return best?.stored;
}

/**
 * The draft that brings a deck up to a newer version of its report. Ids and with them progress stay; the learner's
 * wordings stay; what was rejected or binned is not proposed again.
 */
export function updateOf(proposal: Proposal, older: StoredDeck, collection: Collection): Draft {
  const added = [...collection.added.values()].filter(({ deck }) => deck === older.deck.id);
  const generated = new Set(older.deck.cards.map(({ id }) => id));
  const before = [
    ...older.deck.cards,
    ...added.map(({ card }) => card).filter(({ id }) => !generated.has(id)),
  ];
  const revision = revisionOf(before, proposal.deck.cards);
  const isOut = ({ id }: Pick<Card, 'id'>) => collection.rejected.has(id) || collection.binned.has(id);
  const left = revision.gone
    .filter((card) => !isOut(card))
    .map((card) => ({
      ...card,
      passage: reanchored(card.passage, older.report, proposal.report) ?? NO_PASSAGE,
    }));
  const renamed = new Map(proposal.deck.cards.map(({ id }, index) => [id, revision.cards[index]?.id ?? id]));
  return {
    proposal: {
      report: proposal.report,
      deck: {
        ...proposal.deck,
        id: older.deck.id,
        cards: revision.cards.filter((card) => !isOut(card)),
      },
      ledger: proposal.ledger.map((entry) =>
        'cards' in entry ? { ...entry, cards: entry.cards.map((id) => renamed.get(id) ?? id) } : entry,
      ),
    },
    title: older.deck.title,
    rejected: new Set(),
    edits: new Map(
      revision.reworded.flatMap(({ now }) => {
        const edit = collection.edits.get(now.id);
        return edit === undefined ? [] : [[now.id, edit] as const];
      }),
    ),
    update: {
      title: older.deck.title,
      kept: new Set(revision.kept),
      reworded: revision.reworded.filter(({ now }) => !isOut(now)),
      fresh: revision.fresh.filter((id) => !isOut({ id })),
      gone: left.filter(({ id }) => generated.has(id)),
      suspendsGone: true,
      byHand: left.filter(({ id }) => !generated.has(id)),
    },
  };
}
