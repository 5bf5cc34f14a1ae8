import { mirror } from './english/mirror.ts';

/** Words of the screen that restores the second copy, loaded with it. */
export const mirrorWords = mirror;
