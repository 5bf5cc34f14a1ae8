import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Flags for a Chromium that runs as root and must not call home on a closed network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
] as const;

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of an installed Chromium: CHROME_PATH, a usual place, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and nothing is there.`);
    return named;
  }
  return [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a Chromium or installs one; throws an error that says what to do when neither is possible. */
export function requireChromium(): string {
  const present = findChromium();
  if (present !== undefined) return present;
  installChromium();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome and set CHROME_PATH to its executable.',
  );
}

function installChromium(): void {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const attempts: readonly (readonly [string, readonly string[]])[] = isDebianRoot
    ? [
        ['apt-get', ['update', '-qq']],
        ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
      ]
    : [['npx', ['playwright-core', 'install', 'chromium']]];
  for (const [command, args] of attempts) {
    console.log(`No Chromium found; running ${command} ${args.join(' ')}`);
    try {
      execFileSync(command, args, { stdio: 'inherit' });
    } catch (error) {
      console.error(`${command} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
