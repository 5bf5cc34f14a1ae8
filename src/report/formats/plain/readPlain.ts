import { decodeMarkedText } from '../decodeBytes.ts';
import { type ReadText, Refusal } from '../readText.ts';

/** Reads a text file: its text as it is, byte-order mark and line ends included. */
export function readPlain(bytes: Uint8Array): ReadText {
  const text = decodeMarkedText(bytes);
  if (text === undefined) throw new Refusal({ kind: 'notText' });
  const whole = { start: Uint32Array.of(0), end: Uint32Array.of(text.length) };
  return { text, map: { unit: 'character', ...whole, from: whole.start, to: whole.end } };
}
