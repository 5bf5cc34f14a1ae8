import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: beside its place first, then renamed.
 *
 * @returns a sentence that says why it could not be written, or nothing
 */
export function writeWhole(file: string, text: string): string | undefined {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${file} cannot be written (${code}).`;
  }
}
