import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { serialiseDeck } from '../../deck/serialiseDeck.ts';
import { generate } from '../../generate/generate.ts';
import { decodeText, MAX_REPORT_BYTES } from '../../report/decodeText.ts';
import { readReport } from '../../report/readReport.ts';
import { failure, type Result, success } from '../../result.ts';

/** Reads a report file and makes the text of its deck file. */
export function deckOf(
  file: string,
  id: string,
): Result<{ readonly text: string; readonly cards: number }, string> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const generated = generate(readReport(text.value), { id, sha256 });
  if (!generated.ok) return generated;
  const { deck } = generated.value;
  return success({ text: serialiseDeck(deck), cards: deck.cards.length });
}

function readBytes(file: string): Result<Uint8Array, string> {
  try {
    const { size } = statSync(file);
    // Said before reading, so that a huge file is not loaded only to be refused.
    if (size > MAX_REPORT_BYTES)
      return failure(`The file has ${(size / 1024 / 1024).toFixed(1)} MB; a report may have at most 5 MB.`);
    return success(readFileSync(file));
  } catch (error) {
    return failure(reasonFor(error));
  }
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  if (code === 'EACCES') return 'The file may not be read: permission denied.';
  return `The file cannot be read (${String(code ?? error)}).`;
}
