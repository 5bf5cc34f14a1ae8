import type { Report, Span } from '../report/report.ts';
import type { Fact } from './fact.ts';

/** How far a pack has come: sentences read of all sentences. */
export type Progress = { readonly done: number; readonly of: number };

/** All that generation needs to know of one language. A second language is a second pack and nothing else. */
export type LanguagePack = {
  /** BCP 47 tag. */
  readonly language: string;
  /** Name of the language, in English, for messages. */
  readonly name: string;
  /** Share of the text's words or characters that look like this language, 0 to 1. */
  readonly likeness: (text: string) => number;
  /** The facts of a report, sentence by sentence, so that a worker can report progress and stop. */
  readonly facts: (report: Report) => Generator<Progress, readonly Fact[]>;
  /** Content words of a text in a form to compare: lower case, without function words. */
  readonly contentWords: (text: string) => readonly string[];
  /** Does a prompt point outside itself, so that it cannot be answered alone? */
  readonly hangs: (prompt: string) => boolean;
  /** Is there nothing in this sentence that anybody would be asked for: thanks, page furniture, a heading? */
  readonly isBoilerplate: (report: Report, sentence: Span) => boolean;
};
