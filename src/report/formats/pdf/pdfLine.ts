/** A run of text as pdf.js gives it: upright, on the page as displayed, y counting downwards, in points. */
export type Fragment = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Its number among the text items of the document. */
  readonly item: number;
  /** Did pdf.js see a space before it? */
  readonly spaced: boolean;
};

/** Fragments that stand side by side on one baseline: a line, or a part of one. */
export type Segment = {
  readonly fragments: readonly Fragment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
};

/** A whole line of a column, in reading order. */
export type Line = Segment & {
  readonly font: string;
  /** Lines of one column or band share it; it counts over the document. */
  readonly column: number;
  readonly page: number;
};

/** A gap of this share of the letter size is a space between words. */
const SPACE_SHARE = 0.15;

/** The text of fragments in a row, each piece with its item; `text` is empty or one space where words are apart. */
export function piecesOf(
  fragments: readonly Fragment[],
): readonly { readonly text: string; readonly item: number }[] {
  const pieces: { text: string; item: number }[] = [];
  let previous: Fragment | undefined;
  for (const fragment of fragments) {
    const isApart =
      previous && (fragment.spaced || fragment.x - previous.right > SPACE_SHARE * fragment.size);
    const text = fragment.text.replace(/\s+/g, ' ');
    const hasSpace = text.startsWith(' ') || pieces.at(-1)?.text.endsWith(' ');
    pieces.push({ text: isApart && !hasSpace ? ` ${text}` : text, item: fragment.item });
    previous = fragment;
  }
  return pieces;
}

export const textOf = (segment: Segment) =>
  piecesOf(segment.fragments)
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export function segmentOf(fragments: readonly Fragment[]): Segment {
  const size = Math.max(...fragments.map((fragment) => fragment.size));
  // The baseline is that of full-sized letters: a raised note mark does not lift its line.
  const base = fragments.find((fragment) => fragment.size >= size * 0.9) ?? fragments[0];
  return {
    fragments,
    x: Math.min(...fragments.map((fragment) => fragment.x)),
    right: Math.max(...fragments.map((fragment) => fragment.right)),
    y: base?.y ?? 0,
    size,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
