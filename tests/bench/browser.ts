import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, requireChromium } from '../chromium.ts';
import { PROBES } from './page/probes.ts';

/** A phone of four years ago is about so many times slower than this machine. */
export const SLOWDOWN = 4;

export type SlowBrowser = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly version: string;
};

export type Probe = {
  readonly painted?: number;
  readonly longTasks: readonly number[];
  readonly answers: readonly number[];
};

/** Opens Chromium on a profile with the CPU slowed, runs, and closes it whatever happens. */
export async function withBrowser<T>(
  profile: string,
  run: (browser: SlowBrowser) => Promise<T>,
  slowdown = SLOWDOWN,
): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: [...CHROMIUM_FLAGS, '--enable-precise-memory-info'],
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(PROBES);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await run({ context, page, cdp, version: context.browser()?.version() ?? '' });
  } finally {
    await context.close();
  }
}

export const probeOf = (page: Page): Promise<Probe> => page.evaluate(() => Reflect.get(globalThis, 'probe'));

/** ms from the navigation until Decks (or the empty page) was painted. */
export async function painted(page: Page): Promise<number> {
  for (;;) {
    const { painted: at } = await probeOf(page);
    if (at !== undefined) return at;
    await page.waitForTimeout(20);
  }
}

/** JavaScript memory of the page after a collection of garbage, typed arrays included, in bytes. */
export async function memoryOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Bytes that a profile keeps of what pages stored. */
export function storedBytes(profile: string): number {
  return ['IndexedDB', 'File System', 'Local Storage']
    .map((name) => join(profile, 'Default', name))
    .reduce((sum, folder) => sum + bytesIn(folder), 0);
}

function bytesIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
