import { exam } from './english/exam.ts';

/** The words of preparing for an exam; they come with its screen. */
export const examWords = exam;
