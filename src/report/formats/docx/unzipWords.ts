import { strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { MAX_UNZIPPED_BYTES, MAX_WORD_XML_BYTES } from '../limits.ts';
import { Refusal } from '../readText.ts';

/** The parts of a Word file that hold words or say how they hang together; pictures, fonts and macros stay packed. */
const WORD_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|docProps)\/(?!media|embeddings|theme|fonts)[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/i;
/** A zip of a report has some dozens of entries. */
const MAX_ENTRIES = 20_000;

/**
 * Unpacks only what is needed, with room for no more than each part declares and the limits allow (a part that
 * unfolds to more than it declared fails), and packs it anew, uncompressed, so that what reads it next meets no surprise.
 */
export function repackWords(bytes: Uint8Array): Uint8Array {
  let [entries, declared, wanted] = [0, 0, 0];
  const filter = (file: UnzipFileInfo) => {
    entries++;
    declared += file.originalSize;
    const isWord = WORD_PART.test(file.name);
    if (isWord) wanted += file.originalSize;
    if (entries > MAX_ENTRIES || declared > MAX_UNZIPPED_BYTES || wanted > MAX_WORD_XML_BYTES)
      throw new Refusal({ kind: 'expandsTooFar', format: 'docx' });
    return isWord;
  };
  const parts = unzipSync(bytes, { filter });
  for (const part of Object.values(parts)) refuseDoctype(part);
  return zipSync(parts, { level: 0 });
}

const DOCTYPE = strToU8('<!DOCTYPE');

/** Word writes no document type; entities that unfold without end need one. */
function refuseDoctype(part: Uint8Array): void {
  for (let at = part.indexOf(DOCTYPE[0] ?? 0); at >= 0; at = part.indexOf(DOCTYPE[0] ?? 0, at + 1)) {
    if (part[at + 1] === DOCTYPE[1] && DOCTYPE.every((byte, index) => part[at + index] === byte))
      throw new Refusal({ kind: 'expandsTooFar', format: 'docx' });
    if (at > 4096) return;
  }
}
