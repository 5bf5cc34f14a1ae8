import { MAX_TEXT_CHARS } from './limits.ts';
import { Refusal } from './readText.ts';

type Separator = '' | ' ' | '\n' | '\n\n';

/** The columns of a source map, whatever its unit. */
type BuiltPieces = {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
};

/** Control characters and soft hyphens: no words of a report, and in the way of finding them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\ufeff]/;

/** Collects text with the place that each piece comes from; separators wait until more text follows. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #pending: Separator = '';
  #start: number[] = [];
  #end: number[] = [];
  #from: number[] = [];
  #to: number[] = [];

  readonly #copies: boolean;

  /** @param copies  do places count letters, so that words which stand together may share one piece? */
  constructor(copies: boolean) {
    this.#copies = copies;
  }

  get length(): number {
    return this.#length;
  }

  /** Will the next text begin a line? */
  get isAtBreak(): boolean {
    return this.#length === 0 || this.#pending.startsWith('\n');
  }

  /** The text from an earlier length on. */
  since(start: number): string {
    return this.#parts.join('').slice(start);
  }

  /** Adds text that stands at [from, to) of the source. */
  append(text: string, from: number, to: number): void {
    const clean = CONTROL.test(text) ? text.replace(new RegExp(CONTROL, 'g'), '') : text;
    if (clean === '') return;
    this.#separate();
    const start = this.#length;
    this.#push(clean);
    this.#addPiece(start, from, to);
  }

  /** Adds what is not in the source (a bullet), to stand before the next text. */
  add(text: string): void {
    this.#separate();
    this.#push(text);
  }

  /** Wants a separator before the next text; a stronger one wins, and none begins the text. */
  separate(separator: Separator): void {
    if (this.#length > 0 && strength(separator) > strength(this.#pending)) this.#pending = separator;
  }

  build(): { readonly text: string; readonly pieces: BuiltPieces } {
    return {
      text: this.#parts.join(''),
      pieces: {
        start: Uint32Array.from(this.#start),
        end: Uint32Array.from(this.#end),
        from: Uint32Array.from(this.#from),
        to: Uint32Array.from(this.#to),
      },
    };
  }

  #separate(): void {
    if (this.#pending !== '') this.#push(this.#pending);
    this.#pending = '';
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > MAX_TEXT_CHARS) throw new Refusal({ kind: 'tooMuchText', limit: MAX_TEXT_CHARS });
  }

  /** Extends the last piece where both run on unchanged, over one space at the most: a paragraph is one piece. */
  #addPiece(start: number, from: number, to: number): void {
    const last = this.#end.length - 1;
    const gap = start - (this.#end[last] ?? 0);
    const isCopy =
      this.#length - start === to - from &&
      start - (this.#start[last] ?? 0) === from - (this.#from[last] ?? 0);
    if (this.#copies && last >= 0 && isCopy && gap <= 1 && from - (this.#to[last] ?? 0) === gap) {
      this.#end[last] = this.#length;
      this.#to[last] = to;
      return;
    }
    this.#start.push(start);
    this.#end.push(this.#length);
    this.#from.push(from);
    this.#to.push(to);
  }
}

const strength = (separator: Separator) =>
  separator === ' ' || separator === '' ? separator.length : separator.length + 1;
