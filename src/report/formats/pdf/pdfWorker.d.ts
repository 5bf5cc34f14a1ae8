/** Importing it puts the parser where pdf.js looks for one in its own thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
