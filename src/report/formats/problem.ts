import type { Format } from './detectFormat.ts';

/** Why a file gives no text. Nothing of such a file is kept. */
export type ReadProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly format: Format; readonly bytes: number; readonly limit: number }
  /** The file is small, but what it unfolds to is not: a zip bomb, or millions of elements. */
  | { readonly kind: 'expandsTooFar'; readonly format: Format }
  | { readonly kind: 'tooMuchText'; readonly limit: number }
  | { readonly kind: 'encrypted'; readonly format: 'pdf' | 'docx' }
  | { readonly kind: 'scanned'; readonly pages: number }
  /** `detail` is the library's own message: for a bug report, not for the learner. */
  | { readonly kind: 'damaged'; readonly format: Format; readonly detail: string }
  /** `found` is what the file turned out to be, or its name's ending; '' when nothing is known. */
  | { readonly kind: 'unsupportedType'; readonly found: string }
  | { readonly kind: 'notText' }
  | { readonly kind: 'cancelled' };
