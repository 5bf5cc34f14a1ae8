import { adding } from './english/adding.ts';
import { card } from './english/card.ts';
import { decks } from './english/decks.ts';
import { report } from './english/report.ts';
import { settings } from './english/settings.ts';
import { shell } from './english/shell.ts';
import { study } from './english/study.ts';

/** Every word that the interface says in English. Other languages have the same shape. */
export const en = { ...shell, ...decks, ...study, ...card, ...report, ...adding, ...settings } as const;
