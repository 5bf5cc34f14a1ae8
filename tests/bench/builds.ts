import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

const HERE = import.meta.dirname;

export type Builds = {
  /** Folders: the app, and an empty React page built the same way. */
  readonly app: string;
  readonly empty: string;
  /** The benchmark's own code for the page, as one script. */
  readonly pageScript: string;
  /** gzip bytes of the five core packages. */
  readonly packages: number;
};

export async function buildAll(): Promise<Builds> {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-bench-'));
  const [app, empty] = [join(folder, 'app'), join(folder, 'empty')];
  execFileSync('npx', ['vite', 'build', '--outDir', app, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: resolve(HERE, '../..'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  await build({ ...common, root: join(HERE, 'emptyPage'), build: { ...common.build, outDir: empty } });
  const pageScript = await script(join(HERE, 'page/pageBench.ts'), join(folder, 'page'));
  const packages = gzipSync(
    await script(join(HERE, 'emptyPage/packages.ts'), join(folder, 'packages')),
  ).length;
  return { app, empty, pageScript, packages };
}

const common = {
  configFile: false,
  mode: 'production',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  build: { emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023', modulePreload: { polyfill: false } },
} satisfies InlineConfig;

/** One entry as one script that runs without modules. */
async function script(entry: string, outDir: string): Promise<string> {
  await build({
    ...common,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...common.build,
      outDir,
      lib: { entry, formats: ['iife'], name: 'unused', fileName: () => 'script.js' },
    },
  });
  return readFileSync(join(outDir, 'script.js'), 'utf8');
}
