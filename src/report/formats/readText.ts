import type { ReadProblem } from './problem.ts';
import type { SourceMap } from './sourceMap.ts';

/** What a file says, as plain text for the report pipeline; plain data, so that a worker may post it. */
export type ReadText = {
  readonly text: string;
  /** What the file calls itself, where it says so; a hint, not part of the text. */
  readonly title?: string;
  readonly map: SourceMap;
  /** Pages of a PDF, from 1, that hold no text (a scan among typed pages); absent when every page could be read. */
  readonly pagesWithoutText?: readonly number[];
};

/** Pages of a PDF, or stretches of another file. */
type Progress = { readonly done: number; readonly total: number };

/** An AbortSignal is one; spelled out, since the core is compiled without the web's types. */
type Cancellation = { readonly aborted: boolean };

export type ReadOptions = {
  readonly signal?: Cancellation;
  readonly onProgress?: (progress: Progress) => void;
};

/** Thrown inside a reader to leave from any depth; `readFile` turns it into a Result. */
export class Refusal extends Error {
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Leaves the reader when the learner has cancelled. */
export function stopIfCancelled(options: ReadOptions): void {
  if (options.signal?.aborted) throw new Refusal({ kind: 'cancelled' });
}
