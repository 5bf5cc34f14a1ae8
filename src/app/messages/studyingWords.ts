import { studying } from './english/studying.ts';

/** Words of what is loaded only when studying calls for it. */
export const studyingWords = studying;
