import type { Span } from '../report.ts';

/**
 * Where each piece of the text comes from, as columns: piece i is `text[start[i], end[i])` and stands at
 * `[from[i], to[i])` of the source. What lies between pieces (a blank line, a bullet) the reader added.
 */
type Pieces = {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
};

export type SourceMap =
  /** from and to count UTF-16 units of the decoded file. */
  | ({ readonly unit: 'character' } & Pieces)
  /** from and to count paragraphs of a Word file, table cells and notes included, in its order. */
  | ({ readonly unit: 'paragraph' } & Pieces)
  /** from and to count text items of a PDF over all its pages; page p (from 0) begins with item pageStart[p]. */
  | ({ readonly unit: 'item'; readonly pageStart: Uint32Array } & Pieces);

/** A page, from 1, and a text item of it, from 0, as pdf.js counts them. */
type PdfPlace = { readonly page: number; readonly item: number };

/** A place in the source; `last` is inclusive. */
export type SourcePlace =
  | { readonly kind: 'characters'; readonly start: number; readonly end: number }
  | { readonly kind: 'paragraphs'; readonly first: number; readonly last: number }
  | { readonly kind: 'pages'; readonly first: PdfPlace; readonly last: PdfPlace };

/**
 * Where a stretch of the text stands in the file that it was read from.
 *
 * @returns undefined when the stretch holds nothing of the source, only what the reader put between
 */
export function placeInSource(map: SourceMap, span: Span): SourcePlace | undefined {
  const first = firstEndingAfter(map.end, span.start);
  const last = firstEndingAfter(map.start, span.end - 1) - 1;
  if (last < first || span.end <= span.start) return undefined;
  const from = within(map, first, span.start, 'start');
  const to = within(map, last, span.end, 'end');
  if (map.unit === 'character') return { kind: 'characters', start: from, end: to };
  if (map.unit === 'paragraph') return { kind: 'paragraphs', first: from, last: Math.max(from, to - 1) };
  return {
    kind: 'pages',
    first: pdfPlace(map.pageStart, from),
    last: pdfPlace(map.pageStart, Math.max(from, to - 1)),
  };
}

/** The offset inside a piece that was copied letter by letter; its end where it was not (an entity, an item). */
function within(map: SourceMap, piece: number, offset: number, side: 'start' | 'end'): number {
  const [start, end, from, to] = [
    at(map.start, piece),
    at(map.end, piece),
    at(map.from, piece),
    at(map.to, piece),
  ];
  const isCopy = map.unit === 'character' && end - start === to - from;
  if (isCopy) return from + Math.min(Math.max(offset, start), end) - start;
  return side === 'start' ? from : to;
}

function pdfPlace(pageStart: Uint32Array, item: number): PdfPlace {
  const page = Math.max(firstEndingAfter(pageStart, item), 1);
  return { page, item: item - at(pageStart, page - 1) };
}

/** The index of the first entry greater than `value`, in an ascending column. */
function firstEndingAfter(column: Uint32Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(column, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const at = (column: Uint32Array, index: number) => column[index] ?? 0;
