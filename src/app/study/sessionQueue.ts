import type { Card, CardId } from '../../deck/card.ts';
import { customQueue } from '../../schedule/customSession.ts';
import { itemCard, listOf } from '../../schedule/listItems.ts';
import type { Moment } from '../../schedule/moment.ts';
import { buildQueue, type Queue } from '../../schedule/queue.ts';
import { NO_HISTORY } from '../../search/cardHistory.ts';
import { matches, searchRows } from '../../search/matches.ts';
import { parseQuery } from '../../search/parseQuery.ts';
import { needsHistory } from '../../search/query.ts';
import { decksIn, inScope, type PlayedDeck, playedDecks, readyState } from '../collection/appState.ts';
import type { CustomScope, Scope } from '../routes.ts';

/** The decks that a session draws from, as they are now. */
export const sessionDecks = (scope: Scope): readonly PlayedDeck[] =>
  decksIn(scope, playedDecks(readyState()));

/** What a session asks, from the collection as it is now. */
export function queueOf(scope: Scope, moment: Moment): Queue {
  const { table } = readyState().journal.collection;
  const decks = sessionDecks(scope);
  return scope.kind === 'custom'
    ? customQueue(decks, table, moment, inCustomScope(scope, decks, moment), scope.selection)
    : buildQueue(decks, table, moment, inScope(scope));
}

/** A search that cannot be read, or that only the whole journal answers, finds nothing. */
function inCustomScope(
  scope: CustomScope,
  decks: readonly PlayedDeck[],
  moment: Moment,
): (card: Card) => boolean {
  const inSection = inScope(scope);
  if (scope.search === undefined) return inSection;
  const query = parseQuery(scope.search);
  if (!query.ok || needsHistory(query.value)) return () => false;
  const { collection } = readyState().journal;
  const isFound = matches(query.value, {
    table: collection.table,
    moment,
    history: NO_HISTORY,
    tagsOf: (card) => collection.tagsOf(card),
  });
  const rows = decks.flatMap(({ cards, deck, options }) => searchRows(cards, deck, options));
  const found = new Set(rows.filter(isFound).map(({ card }) => card.id));
  return (card) => inSection(card) && found.has(card.id);
}

/** A card of these decks, or an item of one of their lists, as it reads now, with its deck. */
export function playedCard(
  id: CardId,
  decks: readonly PlayedDeck[],
): { readonly card: Card; readonly played: PlayedDeck } | undefined {
  const item = listOf(id);
  const whole = item?.list ?? id;
  for (const played of decks) {
    const found = played.cards.find((card) => card.id === whole);
    if (found === undefined) continue;
    const card = item === undefined ? found : itemCard(found, item.index);
    return card && { card, played };
  }
  return undefined;
}
