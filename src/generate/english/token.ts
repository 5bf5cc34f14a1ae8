import type { Span } from '../../report/report.ts';

/** Word classes, as far as the rules need them. `verb` is a base or present plural form; `twofold` may be noun or verb. */
export type Tag =
  | 'determiner'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'to'
  | 'adverb'
  | 'number'
  | 'verb'
  | 'third'
  | 'past'
  | 'participle'
  | 'ing'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'open'
  | 'close'
  | 'dash'
  | 'mark';

export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Base form, where the word is or may be a verb. */
  readonly base?: string;
  /** Could be past or participle; the clause decides. */
  readonly capital: boolean;
};

/** Half-open range of token indices. */
export type Range = { readonly from: number; readonly to: number };
