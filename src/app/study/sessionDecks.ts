import type { Card, CardId } from '../../deck/card.ts';
import { itemCard, listOf } from '../../schedule/listItems.ts';
import { decksIn, type PlayedDeck, playedDecks, readyState } from '../collection/appState.ts';
import type { Scope } from '../routes.ts';

/** The decks that a session draws from, as they are now. */
export const sessionDecks = (scope: Scope): readonly PlayedDeck[] =>
  decksIn(scope, playedDecks(readyState()));

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
