import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { PACKED } from './src/app/worker/packed.ts';
import { CHROMIUM_FLAGS, findChromium } from './tests/chromium.ts';

const isTest = Boolean(process.env.VITEST);
const chromiumPath = isTest ? findChromium() : undefined;

/** Nothing from elsewhere, nothing inline, no eval. Hosts may send it as a header too; docs/hosting.md says how. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Only in the build: the development server needs inline scripts for hot reloading. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Writes the licences of what a bundle holds beside it; Settings shows them. */
const listLicences = (fileName: string): Plugin => ({
  name: `licences: ${fileName}`,
  apply: 'build',
  config: () => ({ build: { license: { fileName } } }),
});

/**
 * Stores the largest script packed: reading files of every kind takes 2.4 MB of scripts, a third of that as gzip.
 * The service worker unpacks it when it is asked for (src/app/worker/packed.ts).
 */
const packLargest: Plugin = {
  name: 'pack the largest script',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }, bundle) => {
    for (const fileName of Object.keys(bundle).filter((name) => LARGEST.test(name)))
      writeFileSync(
        `${dir}/${fileName}${PACKED}`,
        gzipSync(readFileSync(`${dir}/${fileName}`), { level: 9 }),
      );
  },
};

const LARGEST = /^assets\/reportWorker-.*\.js$/;

const pwa = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/app/worker',
  filename: 'serviceWorker.ts',
  injectRegister: false,
  injectManifest: {
    rollupFormat: 'iife',
    buildPlugins: { vite: [listLicences('licences-service-worker.md')] },
    globPatterns: [`**/*.{html,js,css,svg,png,json,txt,md,webmanifest}`, `**/*${PACKED}`],
    globIgnores: ['screenshots/**', 'deck.schema.json', 'assets/reportWorker-*.js'],
    // The default silently leaves larger files out; the byte check in tests/e2e holds the whole to 3 MB.
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
  },
  manifest: {
    id: './',
    name: 'Aide-mémoire',
    short_name: 'Aide-mémoire',
    description: packageJson.description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    orientation: 'any',
    background_color: '#f6f1e6',
    theme_color: '#f6f1e6',
    categories: ['education', 'productivity'],
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    screenshots: [
      {
        src: 'screenshots/study-phone.png',
        sizes: '780x1688',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'A card with the sentence of the report that proves it',
      },
      {
        src: 'screenshots/decks-desktop.png',
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: 'The decks, with what is due and what is new',
      },
    ],
    share_target: {
      action: './share',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          { name: 'report', accept: ['.txt', '.md', '.html', '.docx', '.pdf', 'text/*', 'application/pdf'] },
        ],
      },
    },
    shortcuts: [
      {
        name: 'Study now',
        url: './#/study',
        icons: [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
      },
    ],
  },
});

type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] };

/** Whether the page's entry needs a module at once, through imports that are not dynamic. */
const neededFirst = new Map<string, boolean>();
function isNeededFirst(id: string, infoOf: (id: string) => ModuleInfo | null): boolean {
  const known = neededFirst.get(id);
  if (known !== undefined) return known;
  // Modules that import each other in a circle do not make each other needed.
  neededFirst.set(id, false);
  const info = infoOf(id);
  const needed =
    info !== null && (info.isEntry || info.importers.some((importer) => isNeededFirst(importer, infoOf)));
  neededFirst.set(id, needed);
  return needed;
}

/** What the first screen needs comes as one file: cut by who else uses each part, it was twenty. */
const firstChunk = {
  debugName: 'first',
  name: (id: string, build: { readonly getModuleInfo: (id: string) => ModuleInfo | null }) =>
    isNeededFirst(id, (module) => build.getModuleInfo(module)) ? 'first' : null,
};

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy, listLicences('licences.md'), packLargest, !isTest && pwa],
  // Names of styles stand in scripts and styles both: short ones save a kilobyte before the first card.
  css: { modules: { generateScopedName: '[hash:base64:5]' } },
  // The router brings a stand-in for a hook that this React has.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  define: { __APP_VERSION__: JSON.stringify(process.env.APP_VERSION ?? packageJson.version) },
  build: {
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // A screen that comes later brings its styles along; the names of its scripts would cost every first visit.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    rolldownOptions: { output: { codeSplitting: { groups: [firstChunk] } } },
  },
  preview: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
          // Against hanging for ever only: a property that takes a second alone takes ten on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromiumPath && { executablePath: chromiumPath }),
                args: [...CHROMIUM_FLAGS],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          // Each file has a browser of its own; two at once keep two cores busy, more make each other late.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
