import { failure, type Result, success } from '../result.ts';
import { type Detected, detectFormat, type Format } from './formats/detectFormat.ts';
import { MAX_FILE_BYTES } from './formats/limits.ts';
import { readPlain } from './formats/plain/readPlain.ts';
import type { ReadProblem } from './formats/problem.ts';
import { type ReadOptions, type ReadText, Refusal, stopIfCancelled } from './formats/readText.ts';

type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<ReadText>;

/** Each reader with its library is loaded when the first file of its kind comes. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => async (bytes) => readPlain(bytes),
  markdown: async () => (await import('./formats/markdown/readMarkdown.ts')).readMarkdown,
  html: async () => (await import('./formats/html/readHtml.ts')).readHtml,
  docx: async () => (await import('./formats/docx/readDocx.ts')).readDocx,
  pdf: async () => (await import('./formats/pdf/readPdf.ts')).readPdf,
};

/**
 * Turns a learner's file into plain report text. The file is hostile until proved otherwise: it is sized before it is
 * looked at, nothing in it is executed or rendered, and what cannot be read is refused whole.
 *
 * Belongs in a worker: parsing takes seconds for large files, and ending the worker is the sure way to stop it.
 *
 * @param name   the file's name; only its ending is used, and only where the bytes do not say what they are
 * @param bytes  the file; left unchanged
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadText, ReadProblem>> {
  const format = formatOf(detectFormat(name, bytes));
  if (!format.ok) return format;
  const limit = MAX_FILE_BYTES[format.value];
  if (bytes.length > limit)
    return failure({ kind: 'tooLarge', format: format.value, bytes: bytes.length, limit });
  if (bytes.length === 0) return failure({ kind: 'empty' });
  // Outside of the try: a library that does not load is no fault of the file, and rejects.
  const read = await READERS[format.value]();
  return attempt(format.value, () => read(bytes, options), options);
}

async function attempt(
  format: Format,
  read: () => Promise<ReadText>,
  options: ReadOptions,
): Promise<Result<ReadText, ReadProblem>> {
  try {
    stopIfCancelled(options);
    const text = await read();
    stopIfCancelled(options);
    return /[\p{L}\p{N}]/u.test(text.text) ? success(text) : failure({ kind: 'empty' });
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    // Whatever a library throws over a file means that the file is not as its format demands.
    return failure({
      kind: 'damaged',
      format,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function formatOf(detected: Detected): Result<Format, ReadProblem> {
  if (detected.kind === 'format') return success(detected.format);
  if (detected.kind === 'encryptedDocx') return failure({ kind: 'encrypted', format: 'docx' });
  return failure({ kind: 'unsupportedType', found: detected.found });
}
