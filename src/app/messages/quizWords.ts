import { quiz } from './english/quiz.ts';

/** The words of the quiz; apart from the catalogue of the first screen, because the screen comes later. */
export const q = quiz;
