import { detectFormat } from './formats/detectFormat.ts';
import { MAX_FILE_BYTES } from './formats/limits.ts';
import type { ReadProblem } from './formats/problem.ts';

/**
 * Refuses a file by its size alone, so that a huge one need not be loaded first.
 *
 * @returns undefined when the file may be read; `readFile` checks again by what the bytes are
 */
export function checkSize(name: string, bytes: number): ReadProblem | undefined {
  if (bytes === 0) return { kind: 'empty' };
  const detected = detectFormat(name, new Uint8Array());
  if (detected.kind !== 'format') return undefined;
  const { format } = detected;
  // A name without a known ending may still belong to any format.
  const limit = format === 'text' && !/\.te?xt$/i.test(name) ? MAX_FILE_BYTES.pdf : MAX_FILE_BYTES[format];
  return bytes > limit ? { kind: 'tooLarge', format, bytes, limit } : undefined;
}
