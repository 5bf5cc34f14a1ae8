import type { CardId } from '../../deck/card.ts';
import type { SearchRow } from '../../search/matches.ts';

/** Which cards are selected, which row the keys act on, and where a range began. */
export type Selection = {
  readonly cards: ReadonlySet<CardId>;
  readonly active: number;
  readonly anchor: number;
};

export const NOTHING_SELECTED: Selection = { cards: new Set(), active: 0, anchor: 0 };

/** The row alone is turned, and a range would begin there. */
export function toggled(selection: Selection, rows: readonly SearchRow[], at: number): Selection {
  const row = rows[at];
  if (row === undefined) return selection;
  const cards = new Set(selection.cards);
  if (!cards.delete(row.card.id)) cards.add(row.card.id);
  return { cards, active: at, anchor: at };
}

/** Every row from where the range began up to this one is selected too. */
export function extended(selection: Selection, rows: readonly SearchRow[], to: number): Selection {
  const { anchor, cards } = selection;
  const range = rows.slice(Math.min(anchor, to), Math.max(anchor, to) + 1);
  return { cards: new Set([...cards, ...range.map(({ card }) => card.id)]), active: to, anchor };
}

/** Another row is acted on; what is selected stays. */
export const movedTo = (selection: Selection, at: number): Selection => ({
  ...selection,
  active: at,
  anchor: at,
});

export const allSelected = (selection: Selection, rows: readonly SearchRow[]): Selection => ({
  ...selection,
  cards: new Set(rows.map(({ card }) => card.id)),
});
