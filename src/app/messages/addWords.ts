import { adding } from './english/adding.ts';

/** Words of adding a report, loaded with its screen. */
export const addWords = adding;
