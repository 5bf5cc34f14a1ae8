import { options } from './english/options.ts';

/** Words of the deck options and of catching up, loaded with their screens. */
export const optionsWords = options;
