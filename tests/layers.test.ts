import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The folders of src and what each may import of ours. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  report: [],
  deck: ['report'],
  generate: ['report', 'deck'],
  schedule: ['deck'],
  journal: ['schedule', 'deck'],
  quiz: ['deck', 'schedule'],
  search: ['deck', 'schedule', 'journal'],
  stats: ['deck', 'schedule', 'journal'],
  app: ['report', 'deck', 'generate', 'schedule', 'journal', 'quiz', 'search', 'stats'],
  cli: ['report', 'deck', 'generate'],
};

/** Static, dynamic, type-only and re-exporting imports, worker URLs and asset globs of ours alike. */
const SPECIFIER = /(?:from\s*|import\s*\(\s*|import\s+|new URL\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

type Import = { readonly file: string; readonly target: string };

function importsOf(source: string, file: string): readonly Import[] {
  return [...source.matchAll(SPECIFIER)].map((match) => ({
    file,
    target: relative(SRC, resolve(SRC, dirname(file), match[1] ?? '')),
  }));
}

const sourceFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const allImports = sourceFiles.flatMap((file) => importsOf(readFileSync(join(SRC, file), 'utf8'), file));

const folderOf = (path: string) => path.split(sep)[0] ?? '';
/** A file at the root of src (result.ts) is common ground. */
const isCommonGround = (path: string) => !path.includes(sep);

function breaksArrow({ file, target }: Import): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === to || isCommonGround(target)) return false;
  return target.startsWith('..') || !(ARROWS[from] ?? []).includes(to);
}

function reachesInside({ file, target }: Import): boolean {
  return folderOf(file) !== folderOf(target) && target.split(sep).length > 2;
}

test('every folder of src imports only what its arrows allow', () => {
  expect(allImports.filter(breaksArrow)).toEqual([]);
});

test('no folder reaches into the subfolders of another', () => {
  expect(allImports.filter(reachesInside)).toEqual([]);
});

test('every folder of src has its arrows written down', () => {
  const folders = new Set(sourceFiles.filter((file) => !isCommonGround(file)).map(folderOf));
  expect([...folders].filter((folder) => !(folder in ARROWS))).toEqual([]);
});

test('a forbidden import is seen in every spelling', () => {
  const spellings = [
    "import { a } from '../app/a.ts';",
    "import type { A } from '../app/a.ts';",
    "export { a } from '../app/a.ts';",
    "const a = await import('../app/a.ts');",
    "import '../app/a.ts';",
    "new Worker(new URL('../app/a.ts', import.meta.url));",
  ];
  for (const source of spellings)
    expect(importsOf(source, 'deck/x.ts').filter(breaksArrow), source).toHaveLength(1);
});

test('time and chance are arguments in the core', () => {
  const core = sourceFiles.filter((file) => !/^(app|cli)\b|^journal\/(indexeddb|store\.ts)/.test(file));
  const impure = core.filter((file) =>
    /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\bperformance\.now\b/.test(
      readFileSync(join(SRC, file), 'utf8'),
    ),
  );
  expect(impure).toEqual([]);
});

test('source files stay small', () => {
  const lines = sourceFiles
    .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  expect(lines.filter((entry) => entry.lines > 300)).toEqual([]);
  expect(lines[Math.floor(lines.length * 0.9)]?.lines).toBeLessThanOrEqual(200);
});
