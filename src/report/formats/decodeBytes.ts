import { decodeUtf8 } from '../plain/utf8.ts';

/** The part of the Encoding Standard's decoder that is used; Node, workers and pages all have it, lib es2023 does not. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Decodes text by its byte-order mark, else as UTF-8; the mark stays in the text, so that offsets count in the file.
 *
 * @returns undefined where the bytes are not text
 */
export function decodeMarkedText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const text = isLittle || isBig ? decodeAs(isLittle ? 'utf-16le' : 'utf-16be', bytes) : decodeUtf8(bytes);
  return text === undefined || isBinary(text) ? undefined : text;
}

/** Decodes in a named encoding; undefined where the name is unknown or the bytes do not fit it. */
export function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has no NUL, and hardly any other control character. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.slice(0, 10_000).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g);
  return (controls?.length ?? 0) > Math.max(3, Math.min(text.length, 10_000) / 100);
}
