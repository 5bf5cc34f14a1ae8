import type { Card } from '../../deck/card.ts';
import { customQueue } from '../../schedule/customSession.ts';
import type { Moment } from '../../schedule/moment.ts';
import type { Queue } from '../../schedule/queue.ts';
import { historyOf, NO_HISTORY } from '../../search/cardHistory.ts';
import { matches, searchRows } from '../../search/matches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { needsHistory } from '../../search/query.ts';
import { inScope, type PlayedDeck, readyState } from '../collection/appState.ts';
import type { CustomScope } from '../routes.ts';
import { sessionDecks } from '../study/sessionDecks.ts';

/** What a custom session asks, from the collection as it is now. A search that cannot be read finds nothing. */
export async function customCards(scope: CustomScope, moment: Moment): Promise<Queue> {
  const { table } = readyState().journal.collection;
  const decks = sessionDecks(scope);
  return customQueue(decks, table, moment, await inCustomScope(scope, decks, moment), scope.selection);
}

async function inCustomScope(
  scope: CustomScope,
  decks: readonly PlayedDeck[],
  moment: Moment,
): Promise<(card: Card) => boolean> {
  const inSection = inScope(scope);
  if (scope.search === undefined) return inSection;
  const query = parseQuery(scope.search);
  if (!query.ok) return () => false;
  const { journal } = readyState();
  const isFound = matches(query.value, {
    table: journal.collection.table,
    moment,
    history: needsHistory(query.value) ? historyOf(await journal.history()) : NO_HISTORY,
    tagsOf: (card) => journal.collection.tagsOf(card),
  });
  const rows = decks.flatMap(({ cards, deck, options }) => searchRows(cards, deck, options));
  const found = new Set(rows.filter(isFound).map(({ card }) => card.id));
  return (card) => inSection(card) && found.has(card.id);
}
