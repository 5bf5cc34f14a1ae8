import { Refusal } from '../readText.ts';

/** A file cut off has one object without an end; scores of them are no accident. */
const MAX_UNCLOSED = 100;

/**
 * Refuses a file with very many objects that never end: pdf.js, when it mends a file, reads on from each of them to
 * the end of the file, and minutes pass.
 */
export function refuseUnclosed(bytes: Uint8Array): void {
  let unclosed = 0;
  for (let at = bytes.indexOf(O); at >= 0; at = bytes.indexOf(O, at + 1)) {
    if (bytes[at + 1] !== B || bytes[at + 2] !== J) continue;
    unclosed += bytes[at - 1] === D ? -1 : 1;
  }
  if (unclosed > MAX_UNCLOSED)
    throw new Refusal({ kind: 'damaged', format: 'pdf', detail: `${unclosed} objects without an end` });
}

const [O, B, J, D] = [0x6f, 0x62, 0x6a, 0x64];
