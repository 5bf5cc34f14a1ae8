import type { PDFDocumentProxy } from 'pdfjs-dist';
import { MAX_PDF_PAGES } from '../limits.ts';
import { Refusal } from '../readText.ts';
import { refuseUnclosed } from './refuseUnclosed.ts';

/**
 * Opens a PDF with pdf.js, all in this thread: readers run in a worker of the app's already, and a second worker
 * would need an address of its own. Nothing is fetched (no character maps, fonts or wasm), nothing compiled from text.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  refuseUnclosed(bytes);
  const { getDocument } = await loadPdfJs();
  const task = getDocument({
    // pdf.js takes the buffer over; the caller's bytes stay whole.
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PDF_PAGES) throw new Refusal({ kind: 'expandsTooFar', format: 'pdf' });
    return document;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal({ kind: 'encrypted', format: 'pdf' });
    throw error;
  }
}

async function loadPdfJs() {
  // Only named when the library loads, for drawing, which is never asked for; Node has none.
  if (!('DOMMatrix' in globalThis))
    Object.defineProperty(globalThis, 'DOMMatrix', { value: class {}, configurable: true });
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('./parserInThread.ts'),
  ]);
  return library;
}
