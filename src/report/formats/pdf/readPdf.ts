import type { PDFDocumentProxy } from 'pdfjs-dist';
import { MAX_TEXT_CHARS } from '../limits.ts';
import { type ReadOptions, type ReadText, Refusal, stopIfCancelled } from '../readText.ts';
import { nextTurn } from '../turn.ts';
import { asLines, readingOrder } from './columns.ts';
import { partNotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import { openPdf } from './openPdf.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Line, PdfPage } from './pdfLine.ts';
import { readPage } from './readPage.ts';
import { writePdf } from './writePdf.ts';

type ReadPages = { readonly pages: readonly PdfPage[]; readonly pageStart: readonly number[] };

/**
 * Reads a PDF as paragraphs: columns in their order, cut words whole, without running heads, running feet and page
 * numbers; footnotes follow at the end.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const document = await openPdf(bytes);
  try {
    const { pages, pageStart } = await readPages(document, options);
    const silent = pages.flatMap((page, index) => (page.segments.length === 0 ? [index + 1] : []));
    const { body, notes } = partNotes(linesOf(withoutFurniture(pages)));
    const { text, pieces } = writePdf([...paragraphsOf(body), ...paragraphsOf(notes)]).build();
    if (!/\p{L}/u.test(text)) throw new Refusal({ kind: 'scanned', pages: pages.length });
    const title = await titleOf(document);
    return {
      text,
      ...(title === undefined ? {} : { title }),
      map: { unit: 'item', pageStart: Uint32Array.from(pageStart), ...pieces },
      ...(silent.length === 0 ? {} : { pagesWithoutText: silent }),
    };
  } finally {
    await document.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, options: ReadOptions): Promise<ReadPages> {
  const pages: PdfPage[] = [];
  const pageStart: number[] = [];
  let [items, chars] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const proxy = await document.getPage(number);
    const { page, items: count } = await readPage(proxy, items);
    proxy.cleanup();
    pages.push(page);
    pageStart.push(items);
    items += count;
    for (const { fragments } of page.segments) for (const { text } of fragments) chars += text.length;
    if (chars > MAX_TEXT_CHARS) throw new Refusal({ kind: 'tooMuchText', limit: MAX_TEXT_CHARS });
    options.onProgress?.({ done: number, total: document.numPages });
    await nextTurn();
    stopIfCancelled(options);
  }
  return { pages, pageStart };
}

function linesOf(pages: readonly PdfPage[]): readonly Line[] {
  const lines: Line[] = [];
  let column = 0;
  for (const [index, page] of pages.entries()) {
    const columns = readingOrder(page.segments);
    lines.push(...asLines(columns, index, column));
    column += columns.length;
  }
  return lines;
}

/** The title that the file states, unless it is what a word processor or printer left there. */
async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  if (typeof title !== 'string' || !/\p{L}{3}/u.test(title)) return undefined;
  const isLeftover =
    /\.(?:docx?|pdf|tex|html?|odt|indd|qxd)$|^(?:microsoft word|untitled|slide|about:blank)/i.test(title);
  return isLeftover ? undefined : title.trim();
}
