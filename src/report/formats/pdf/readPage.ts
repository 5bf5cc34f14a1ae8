import type { PDFPageProxy } from 'pdfjs-dist';
import { MAX_TEXT_CHARS } from '../limits.ts';
import { Refusal } from '../readText.ts';
import { type Fragment, type PdfPage, type Segment, segmentOf } from './pdfLine.ts';

/** A text item of pdf.js, as far as it is used. */
type TextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
};

/** Reads a page's text with its places. `items` are all its text items, the unused ones too, for the map. */
export async function readPage(
  page: PDFPageProxy,
  firstItem: number,
): Promise<{ page: PdfPage; items: number }> {
  const viewport = page.getViewport({ scale: 1 });
  const texts = await textItems(page);
  const fragments: Fragment[] = [];
  let spaced = false;
  for (const [index, item] of texts.entries()) {
    const place = upright(viewport.transform, item.transform);
    if (item.str.trim() === '') spaced = true;
    else if (place) {
      const { x, y, size } = place;
      fragments.push({
        text: item.str,
        x,
        right: x + item.width,
        y,
        size,
        font: item.fontName,
        item: firstItem + index,
        spaced,
      });
      spaced = false;
    }
  }
  return {
    page: {
      width: viewport.width,
      height: viewport.height,
      segments: segmentsOf(withoutNoteMarks(fragments)),
    },
    items: texts.length,
  };
}

async function textItems(page: PDFPageProxy): Promise<readonly TextItem[]> {
  const reader = page.streamTextContent({}).getReader();
  const items: TextItem[] = [];
  let chars = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return items;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      items.push(item);
      chars += item.str.length;
    }
    if (chars > MAX_TEXT_CHARS) throw new Refusal({ kind: 'tooMuchText', limit: MAX_TEXT_CHARS });
  }
}

/** The place of text on the page as displayed; undefined where it does not stand upright (a stamp along the margin). */
function upright(view: readonly number[], text: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = text;
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  const size = Math.hypot(a * tc + c * td, b * tc + d * td);
  const isUpright = along[0] > 0 && Math.abs(along[1]) < 0.1 * along[0];
  const [x, y] = [a * te + c * tf + e, b * te + d * tf + f];
  return isUpright && size > 0.5 && Number.isFinite(x + y + size) ? { x, y, size } : undefined;
}

/** Raised figures behind a word or a full stop call a footnote; "m2" and "10⁶" keep theirs. */
function withoutNoteMarks(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.filter((mark, index) => {
    const word = fragments[index - 1];
    const isMark = /^\s*(?:\d{1,3}|[*†‡§])(?:\s*,\s*\d{1,3})*\s*$/.test(mark.text);
    const isRaised = word && mark.size < word.size * 0.8 && word.y - mark.y > word.size * 0.15;
    const isNear = word && word.y - mark.y < word.size && Math.abs(mark.x - word.right) < word.size;
    return !(isMark && isRaised && isNear && /(?:\p{L}{3}|[.,;:)”"’'])\s*$/u.test(word.text));
  });
}

/** Joins what was written one after the other on one baseline. */
function segmentsOf(fragments: readonly Fragment[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open: Fragment[] = [];
  for (const fragment of fragments) {
    const last = open.at(-1);
    if (last && !followsOn(last, fragment)) {
      segments.push(segmentOf(open));
      open = [];
    }
    open.push(fragment);
  }
  if (open.length > 0) segments.push(segmentOf(open));
  return segments;
}

function followsOn(last: Fragment, next: Fragment): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.x - last.right;
  const isLevel =
    Math.abs(next.y - last.y) <= size * (Math.abs(next.size - last.size) > 0.1 * size ? 0.5 : 0.2);
  return isLevel && gap > -0.5 * size && gap <= size;
}
