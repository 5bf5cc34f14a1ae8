/**
 * pdf.js's parser, when it loads where there is no window, takes that worker for its own: it answers every message
 * that comes. For as long as it loads, and no longer, there is a window; the next import takes it away.
 */
if (!('window' in globalThis)) Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
