import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireChromium } from '../chromium.ts';

/** Draws every icon of the manifest from public/icons/icon.svg; run it after changing the SVG. */
const ICONS = resolve(import.meta.dirname, '../../public/icons');
const svg = readFileSync(join(ICONS, 'icon.svg'), 'utf8');

// A maskable icon is cut to any shape: the ground bleeds to the edge and the drawing stays in the inner 80 %.
const bleeding = svg.replace(/rx="104"/, 'rx="0"');
const maskable = bleeding
  .replace('viewBox="0 0 512 512"', 'viewBox="-24 -24 560 560"')
  .replace('<rect width="512" height="512"', '<rect x="-24" y="-24" width="560" height="560"');

const DRAWINGS = [
  ['icon-192.png', svg, 192],
  ['icon-512.png', svg, 512],
  ['maskable-192.png', maskable, 192],
  ['maskable-512.png', maskable, 512],
  ['apple-touch-icon.png', bleeding, 180],
] as const;

const browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_FLAGS] });
for (const [name, drawing, size] of DRAWINGS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  writeFileSync(join(ICONS, name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
