import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadText } from '../../../src/report/formats/readText.ts';
import { readFile } from '../../../src/report/readFile.ts';
import { readReport } from '../../../src/report/readReport.ts';

/** The bytes of a file beside the tests. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

/** Reads a fixture that must be readable. */
export async function readFixture(name: string): Promise<ReadText> {
  const read = await readFile(name, fixture(name));
  if (!read.ok) throw new Error(`${name} was refused: ${JSON.stringify(read.problem)}`);
  return read.value;
}

/** The sentences of a text, white space as one space and quotation marks straight, since pandoc bends them. */
export const sentencesOf = (text: string): readonly string[] =>
  readReport(text).blocks.flatMap((block) =>
    block.sentences.map(({ start, end }) =>
      text.slice(start, end).replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    ),
  );

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
