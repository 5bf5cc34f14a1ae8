import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDeck } from '../../src/deck/parseDeck.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** The real command in a process of its own. */
function run(...args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'src/cli/generate.ts'), ...args],
      { cwd: ROOT },
      (error, stdout, stderr) => done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const EELS =
  'A forum on eels\n\nThe third Lakeland Fisheries Forum was held in Port Amsel from 4 to 6 May 2021. Tomé da Cunha e Silva moderated the forum. The basic aim of the quota system is to keep every stock above its safe level.\n';

describe('a report', () => {
  test('becomes a valid deck, with the same bytes each time', async () => {
    const report = file('Eels 2021.txt', EELS);
    const out = join(folder, 'deck.json');
    expect(await run(report, '--out', out)).toMatchObject({ code: 0, stderr: '' });
    const first = readFileSync(out, 'utf8');
    await run(report, '--out', out);
    expect(readFileSync(out, 'utf8')).toBe(first);
    const parsed = parseDeck(JSON.parse(first));
    expect(parsed.ok && parsed.value.id).toBe('eels-2021');
  }, 20_000);
});

const LATIN =
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore. '.repeat(
    5,
  );

describe('bad input ends with exit code 1, one sentence and no file:', () => {
  test.each([
    ['a missing file', () => join(folder, 'nowhere.txt'), 'no such file'],
    ['a folder', () => folder, 'folder'],
    ['an empty file', () => file('empty.txt', ''), 'empty'],
    ['a binary file', () => file('binary.txt', new Uint8Array([0, 1, 2])), 'binary'],
    ['a file that is not UTF-8', () => file('latin1.txt', new Uint8Array([0x63, 0xe9, 0x20])), 'UTF-8'],
    ['a file over 5 MB', () => file('large.txt', 'word '.repeat(1_100_000)), '5 MB'],
    ['another language', () => file('latin.txt', LATIN), 'language'],
    [
      'a text without facts',
      () => file('hollow.txt', 'And it was with this that they had to be in it for the one.\n'),
      'No fact',
    ],
  ])(
    '%s',
    async (_, path, reason) => {
      const before = readdirSync(folder).length;
      const report = path();
      const made = readdirSync(folder).length - before;
      const { code, stderr } = await run(report, '--out', join(folder, 'never.json'));
      expect(code).toBe(1);
      expect(stderr).toContain(reason);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(readdirSync(folder).length).toBe(before + made);
    },
    20_000,
  );

  test.each([
    ['no output', ['x.txt'], '--out'],
    ['an unknown option', ['x.txt', '--fast'], '--fast'],
    ['an output option without a file', ['x.txt', '--out'], '--out'],
    ['two reports', ['x.txt', 'y.txt', '--out', 'z.json'], 'second'],
  ])(
    '%s',
    async (_, args, reason) => {
      const { code, stderr } = await run(...args);
      expect(code).toBe(1);
      expect(stderr).toContain(reason);
    },
    20_000,
  );

  test('an output that cannot be written', async () => {
    mkdirSync(join(folder, 'taken'), { recursive: true });
    const { code, stderr } = await run(file('ok.txt', EELS), '--out', join(folder, 'taken'));
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 20_000);
});
