import { browse } from './english/browse.ts';

/** Words of the browse screen, loaded with it. */
export const browseWords = browse;
