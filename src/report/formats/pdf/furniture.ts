import { type PdfPage, type Segment, textOf } from './pdfLine.ts';

/** The share of a page's height, at its top and at its bottom, in which heads, feet and numbers stand. */
const ZONE_SHARE = 0.13;
/** More pieces than a page of prose has: a drawing or an attack, and not searched. */
const MAX_SEGMENTS = 3000;
/** How far the same head may wander between pages, in points. */
const DRIFT = 6;
const PAGE_NUMBER =
  /^[\s\-–—|·[(]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[\s\-–—|·\])]*$/i;

/** The pages without running heads, running feet and page numbers. */
export function withoutFurniture(pages: readonly PdfPage[]): readonly PdfPage[] {
  const seen = new Map<string, Set<number>>();
  for (const [index, page] of pages.entries())
    for (const segment of page.segments)
      for (const key of keysOf(page, segment, index)) seen.set(key, (seen.get(key) ?? new Set()).add(index));
  const wanted = pages.length > 8 ? 3 : 2;
  const isFurniture = (page: PdfPage, segment: Segment, index: number) =>
    isPageNumber(page, segment) ||
    neighbours(keysOf(page, segment, index)).some((keys) => pagesWith(seen, keys) >= wanted);
  return pages.map((page, index) => ({
    ...page,
    segments: page.segments.filter((segment) => !isFurniture(page, segment, index)),
  }));
}

/**
 * What a head has in common with that of another page: its words, or its words with one number that counts pages.
 * "Article 5" and "Article 9" on the tops of neighbouring pages have no key in common.
 */
function keysOf(page: PdfPage, segment: Segment, index: number): readonly string[] {
  if (!isInZone(page, segment)) return [];
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

/** A number alone, outside of everything else on the page. */
function isPageNumber(page: PdfPage, segment: Segment): boolean {
  if (!isInZone(page, segment) || !PAGE_NUMBER.test(textOf(segment))) return false;
  const others = page.segments.filter((other) => Math.abs(other.y - segment.y) > segment.size * 0.5);
  const isLevelAlone = page.segments.every(
    (other) =>
      other === segment || Math.abs(other.y - segment.y) > segment.size * 0.5 || isInZone(page, other),
  );
  const isOutside =
    others.every((other) => other.y > segment.y) || others.every((other) => other.y < segment.y);
  return isOutside && isLevelAlone && others.length > 0;
}

const isInZone = (page: PdfPage, segment: Segment) =>
  page.segments.length <= MAX_SEGMENTS &&
  (segment.y < page.height * ZONE_SHARE || segment.y > page.height * (1 - ZONE_SHARE));
