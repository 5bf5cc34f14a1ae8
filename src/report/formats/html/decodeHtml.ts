import { decodeAs, decodeMarkedText } from '../decodeBytes.ts';
import { Refusal } from '../readText.ts';

const DECLARED =
  /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\b[^>]{0,100}\bencoding\s*=\s*["']([\w:.-]{1,40})/i;

/** Decodes a page by its mark, as UTF-8, by what it declares, or else as browsers do, as windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const text = decodeMarkedText(bytes) ?? decodeDeclared(bytes) ?? decodeAs('windows-1252', bytes);
  if (text === undefined || text.slice(0, 100_000).includes('\0')) throw new Refusal({ kind: 'notText' });
  return text;
}

function decodeDeclared(bytes: Uint8Array): string | undefined {
  const match = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 2048)));
  const label = match?.[1] ?? match?.[2];
  return label === undefined ? undefined : decodeAs(label, bytes);
}
