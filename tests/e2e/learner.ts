import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, requireChromium } from '../chromium.ts';

export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1280, height: 800 } as const;

export type Viewport = { readonly width: number; readonly height: number };

export type Device = {
  readonly viewport?: Viewport;
  readonly touch?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of the browser's profile; kept, so that a browser can be opened on it again. */
  readonly profile?: string;
};

/** A learner with a browser of their own, on the real app. */
export type Learner = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  /** Everything that the page reported as an error, policy violations included. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
  /** Ends the whole browser at once, as a crash or a dead battery does. */
  readonly kill: () => Promise<void>;
};

const profiles: string[] = [];
process.on('exit', () => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

/** Opens a browser on a profile (a new one unless given) at the address. */
export async function learner(url: string, device: Device = {}): Promise<Learner> {
  const profile = device.profile ?? newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: [...CHROMIUM_FLAGS],
    viewport: device.viewport ?? PHONE,
    hasTouch: device.touch ?? false,
    colorScheme: device.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  watch(page, complaints);
  context.on('page', (other) => watch(other, complaints));
  await page.goto(url);
  return { context, page, profile, complaints, close: () => context.close(), kill: () => kill(context) };
}

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'aide-memoire-profile-'));
  profiles.push(profile);
  return profile;
}

function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
}

async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser of its own');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find((process) => process.type === 'browser');
  if (main === undefined) throw new Error('the browser does not name its own process');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await closed;
}
