import mammoth from 'mammoth';
import { type ReadOptions, type ReadText, stopIfCancelled } from '../readText.ts';
import { nextTurn } from '../turn.ts';
import { repackWords } from './unzipWords.ts';
import { notesOf, wordNode } from './wordTree.ts';
import { writeWord } from './writeWord.ts';

/**
 * Reads a Word file: its paragraphs, lists and tables, then its notes; what was deleted under tracked changes and
 * comments are left out. mammoth reads; its HTML is not used, only the document that it would be made from.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const words = repackWords(bytes);
  await nextTurn();
  stopIfCancelled(options);
  const { text, title, pieces } = writeWord(await blocksOf(words));
  return { text, ...(title === undefined ? {} : { title }), map: { unit: 'paragraph', ...pieces } };
}

async function blocksOf(words: Uint8Array) {
  let document: unknown;
  // In a page or worker mammoth takes an ArrayBuffer, in Node a Buffer; its types name one of both.
  const input = { arrayBuffer: exactBuffer(words), buffer: words };
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    transformDocument: (parsed: unknown) => {
      document = parsed;
      return { type: 'document', children: [], notes: {}, comments: [] };
    },
  });
  const body = wordNode(document);
  return body ? [...body.children, ...notesOf(document)] : [];
}

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
