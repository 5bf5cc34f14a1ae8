import { cardActions } from './english/cardActions.ts';
import { decks } from './english/decks.ts';
import { shell } from './english/shell.ts';
import { study } from './english/study.ts';

/**
 * The words of what is there from the first moment, in English. Other languages have the same shape.
 * The words of a screen that is loaded later are loaded with it: they stand beside, in a file of their own.
 */
export const en = { ...shell, ...decks, ...study, ...cardActions } as const;
