import { failure, type Result, success } from '../result.ts';
import { decodeUtf8 } from './plain/utf8.ts';

/** Larger files are refused: a report of this size would be some two thousand pages. */
export const MAX_REPORT_BYTES = 5 * 1024 * 1024;

/**
 * Decodes the bytes of a text file. A byte-order mark stays in the text, so that offsets count in the file as it is.
 *
 * @returns the text, or a sentence that says why it cannot be read
 */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  if (bytes.length > MAX_REPORT_BYTES)
    return failure(
      `The file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; a report may have at most 5 MB.`,
    );
  if (bytes.includes(0)) return failure('The file is binary, not plain text.');
  const text = decodeUtf8(bytes);
  if (text === undefined) return failure('The file is not UTF-8 text: save it as UTF-8 and try again.');
  if (text.trim() === '') return failure('The file is empty: there is nothing to read in it.');
  return success(text);
}
