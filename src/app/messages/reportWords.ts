import { report } from './english/report.ts';

/** Words of the memory map, loaded with it. */
export const reportWords = report;
