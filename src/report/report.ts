/** Half-open range of UTF-16 offsets into Report.text. */
export type Span = { readonly start: number; readonly end: number };

/** One sentence; `text.slice(start, end)` gives it back without the white space around it. */
export type Sentence = Span;

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'metadata';

/** A paragraph, heading, list item or line of metadata, in the report's order. */
export type Block = Span & {
  readonly kind: BlockKind;
  /** Number or letter that the report gives the block ("3", "(a)"), if any; it lies before the first sentence. */
  readonly label?: string;
  readonly sentences: readonly Sentence[];
};

/** A report as structure over its unchanged text. */
export type Report = {
  /** Exactly the decoded file, a byte-order mark and CRLF included: offsets count in it. */
  readonly text: string;
  readonly title: string;
  readonly source?: string;
  /** ISO 8601 date of publication, as precise as stated. */
  readonly date?: string;
  readonly blocks: readonly Block[];
};
