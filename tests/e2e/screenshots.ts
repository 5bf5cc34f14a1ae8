import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, requireChromium } from '../chromium.ts';
import { host } from './host.ts';
import { openStudy, ratingButton, showAnswer, studyCard } from './studying.ts';

/** Takes the pictures of the README and of the manifest from the running app. */
const PICTURES = resolve(import.meta.dirname, '../../public/screenshots');
const build = mkdtempSync(join(tmpdir(), 'aide-memoire-pictures-'));

execFileSync('npx', ['vite', 'build', '--outDir', build, '--emptyOutDir', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
const site = await host(build);
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_FLAGS] });

async function picture(
  name: string,
  device: Parameters<typeof browser.newContext>[0],
  arrange: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', ...device });
  const page = await context.newPage();
  await page.goto(site.url);
  await arrange(page);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await context.close();
}

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 800 } };

await picture('study-phone', phone, async (page) => {
  await openStudy(page);
  for (let card = 0; card < 7; card++) await studyCard(page, 'Easy', 'tap');
  await showAnswer(page).tap();
  await ratingButton(page, 'Good').waitFor();
});
await picture('decks-desktop', desktop, async (page) => {
  await openStudy(page);
  for (let card = 0; card < 4; card++) await studyCard(page, card === 1 ? 'Again' : 'Good');
  await page.getByRole('link', { name: 'Decks' }).click();
  await page.getByTestId('deck').first().waitFor();
});

await browser.close();
await site.end();
