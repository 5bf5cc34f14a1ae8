import { statistics } from './english/statistics.ts';

/** Words of the statistics, loaded with their screen. */
export const statisticsWords = statistics;
