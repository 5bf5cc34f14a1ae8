import type { Format } from './detectFormat.ts';

const MEBIBYTE = 1024 * 1024;

/** Larger files are refused by their size alone, before a byte is looked at. */
export const MAX_FILE_BYTES: Readonly<Record<Format, number>> = {
  text: 5 * MEBIBYTE,
  markdown: 5 * MEBIBYTE,
  html: 100 * MEBIBYTE,
  docx: 100 * MEBIBYTE,
  pdf: 100 * MEBIBYTE,
};

/** What may come out of any file, in UTF-16 units: some two thousand pages. */
export const MAX_TEXT_CHARS = 5 * MEBIBYTE;

/** What all parts of a Word file may unfold to by their own account, pictures included. */
export const MAX_UNZIPPED_BYTES = 500 * MEBIBYTE;

/** What the parts of a Word file that hold words may unfold to; they become a tree of some twenty times their size. */
export const MAX_WORD_XML_BYTES = 32 * MEBIBYTE;

/** Deeper or larger documents are not reports; browsers, too, stop at 512 levels. */
export const MAX_ELEMENT_DEPTH = 512;
export const MAX_ELEMENTS = 300_000;

export const MAX_PDF_PAGES = 5_000;
