import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

const ROOT = resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the app as built from this tree. */
    readonly build: string;
    /** The same app built as a later version, for updates. */
    readonly laterBuild: string;
  }
}

/** Builds the app twice, as two versions, once for all end-to-end tests. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-'));
  project.provide('build', build(join(folder, 'first'), '1.0.0-first'));
  project.provide('laterBuild', build(join(folder, 'later'), '1.0.1-later'));
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(outDir: string, version: string): string {
  const { VITEST: _, ...env } = process.env;
  execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production', APP_VERSION: version },
    stdio: 'inherit',
  });
  return outDir;
}
