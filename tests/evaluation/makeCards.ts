import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldReport } from './gold.ts';
import type { JudgedCard } from './judge.ts';

/** The report's cards, as `npm run generate` makes them. */
export function makeCards({ file }: GoldReport): readonly JudgedCard[] {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    const out = join(folder, 'deck.json');
    spawnSync('npm', ['run', 'generate', '--', file, '--out', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const deck: { readonly cards: readonly JudgedCard[] } = JSON.parse(readFileSync(out, 'utf8'));
    return deck.cards;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
