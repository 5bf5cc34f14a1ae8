import { card } from './english/card.ts';

/** Words of the dialogs about a card, loaded with them. */
export const cardWords = card;
