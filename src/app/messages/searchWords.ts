import { search } from './english/search.ts';

/** Words of the search language, loaded with the screens that search. */
export const searchWords = search;
