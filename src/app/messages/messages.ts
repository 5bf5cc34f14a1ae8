import { en } from './en.ts';

/** The catalogue of the interface language. English is the only one so far; a second is chosen here. */
export const m = en;
