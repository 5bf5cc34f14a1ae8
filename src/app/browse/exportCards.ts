import type { Deck } from '../../deck/deck.ts';
import { serialiseDeck } from '../../deck/serialiseDeck.ts';
import type { SearchContext, SearchRow } from '../../search/matches.ts';
import { browseWords as w } from '../messages/browseWords.ts';
import { COLUMN_CHOICES, COLUMNS } from './columns.ts';

/** One deck file for each deck that has cards among the rows, with those cards alone. */
export function deckFiles(
  rows: readonly SearchRow[],
  decks: readonly Deck[],
): readonly { readonly name: string; readonly text: string }[] {
  return decks.flatMap((deck) => {
    const cards = rows.filter((row) => row.deck.id === deck.id).map(({ card }) => card);
    return cards.length === 0 ? [] : [{ name: `${deck.id}.json`, text: serialiseDeck({ ...deck, cards }) }];
  });
}

/** A table for a spreadsheet: every column, a line for each card. */
export function csvOf(rows: readonly SearchRow[], context: SearchContext): string {
  const lines = rows.map((row) => COLUMN_CHOICES.map((name) => COLUMNS[name].text(row, context)));
  return [COLUMN_CHOICES.map((name) => w.column[name]), ...lines]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it text. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
