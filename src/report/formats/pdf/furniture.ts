import { type PdfPage, type Segment, textOf } from './pdfLine.ts';

/** The share of a page's height, at its top and at its bottom, in which heads, feet and numbers stand. */
const ZONE_SHARE = 0.13;
/** More pieces than a page of prose has: a drawing or an attack, and not searched. */
const MAX_SEGMENTS = 3000;
/** How far the same head may wander between pages, in points. */
const DRIFT = 6;
const PAGE_NUMBER =
  /^[\s\-–—|·[(]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[\s\-–—|·\])]*$/i;

/** A head or foot has at most so many lines, and stands off the body by so many of its letters' heights. */
const MAX_ROWS = 3;
const DISTANCE = 1.7;

/** The pages without running heads, running feet and page numbers. */
export function withoutFurniture(pages: readonly PdfPage[]): readonly PdfPage[] {
  const margins = pages.map(marginOf);
  const seen = new Map<string, Set<number>>();
  for (const [index, margin] of margins.entries())
    for (const segment of margin)
      for (const key of keysOf(segment, index)) seen.set(key, (seen.get(key) ?? new Set()).add(index));
  const wanted = pages.length > 8 ? 3 : 2;
  const isFurniture = (segment: Segment, index: number) =>
    PAGE_NUMBER.test(textOf(segment)) ||
    neighbours(keysOf(segment, index)).some((keys) => pagesWith(seen, keys) >= wanted);
  return pages.map((page, index) => ({
    ...page,
    segments: page.segments.filter(
      (segment) => !(margins[index]?.has(segment) && isFurniture(segment, index)),
    ),
  }));
}

/** What stands off the rest at the top and bottom of a page: there may be heads, feet and numbers, and nowhere else. */
function marginOf(page: PdfPage): ReadonlySet<Segment> {
  if (page.segments.length > MAX_SEGMENTS) return new Set();
  const down = [...page.segments].sort((a, b) => a.y - b.y);
  const top = outer(down, (segment) => segment.y < page.height * ZONE_SHARE);
  const bottom = outer(down.reverse(), (segment) => segment.y > page.height * (1 - ZONE_SHARE));
  return new Set([...top, ...bottom]);
}

/** The first rows within the zone, up to the gap before the body; none where there is no such gap. */
function outer(segments: readonly Segment[], isInZone: (segment: Segment) => boolean): readonly Segment[] {
  let [rows, end] = [1, 0];
  for (const [index, segment] of segments.entries()) {
    const previous = segments[index - 1];
    if (!isInZone(segment)) return segments.slice(0, previous && isApart(previous, segment) ? index : end);
    if (previous && isApart(previous, segment)) end = index;
    if (previous && Math.abs(segment.y - previous.y) > DRIFT && ++rows > MAX_ROWS)
      return segments.slice(0, end);
  }
  return segments.slice(0, end);
}

const isApart = (a: Segment, b: Segment) => Math.abs(a.y - b.y) > DISTANCE * Math.max(a.size, b.size);

/**
 * What a head has in common with that of another page: its words, or its words with one number that counts pages.
 * "Article 5" and "Article 9" on the tops of neighbouring pages have no key in common.
 */
function keysOf(segment: Segment, index: number): readonly string[] {
  const row = Math.round(segment.y / DRIFT);
  const text = textOf(segment).slice(0, 200).toLowerCase();
  const counted = (number: string) => `#${Number(number) - index}`;
  const texts = new Set([text, text.replace(/\d{1,6}/, counted), text.replace(/\d{1,6}(?=\D*$)/, counted)]);
  return [...texts].map((words) => `${row}|${words}`);
}

/** The same keys a row higher and lower, since rounding may part what stands a point apart. */
function neighbours(keys: readonly string[]): readonly (readonly string[])[] {
  return keys.map((key) => {
    const bar = key.indexOf('|');
    const row = Number(key.slice(0, bar));
    return [row - 1, row, row + 1].map((near) => `${near}${key.slice(bar)}`);
  });
}

function pagesWith(seen: ReadonlyMap<string, ReadonlySet<number>>, keys: readonly string[]): number {
  const pages = new Set<number>();
  for (const key of keys) for (const page of seen.get(key) ?? []) pages.add(page);
  return pages.size;
}
