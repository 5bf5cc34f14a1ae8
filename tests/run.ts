import { spawnSync } from 'node:child_process';
import { requireChromium } from './chromium.ts';

/** Every check, cheapest first; the first that fails ends the run. */
const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['format and lint', 'biome ci .'],
  ['types', 'tsc -b'],
  ['dead code', 'knip'],
  ['unit and property tests', 'vitest run --project node'],
  ['browser tests', 'vitest run --project browser'],
  ['end-to-end tests and byte budgets', 'vitest run --project e2e'],
];

process.env.CHROME_PATH = requireChromium();

for (const [name, command] of STEPS) {
  const started = performance.now();
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(`npx ${command}`, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(status ?? 1);
  }
  console.log(`— ${name}: passed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
