import { rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { host } from '../e2e/host.ts';
import { SLOWDOWN } from './browser.ts';
import { buildAll } from './builds.ts';
import {
  browsing,
  bytesToStudy,
  coldVisit,
  core,
  opening,
  profileOf,
  repeatVisits,
  studying,
} from './measures.ts';
import { type Cell, cellOf, type Line, markdown } from './table.ts';

/**
 * Benchmarks of the built app in real Chromium: `npm run bench [-- --json FILE] [--sizes 1000,10000] [--runs 5]`.
 * A ratio is always to a baseline measured in the same run, so that machines can be compared.
 */
const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const sizes = (argument('--sizes') ?? '1000,10000,100000').split(',').map(Number);
const runs = Number(argument('--runs') ?? 5);
/** A little under what one deck asks a day, so that the smallest collection does not run out. */
const RATINGS = 190;
const [KB, MB] = [1024, 1024 * 1024];

const said = (what: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
const times = async (run: () => Promise<number>): Promise<readonly number[]> => {
  const values: number[] = [];
  for (let each = 0; each < runs; each++) values.push(await run());
  return values;
};

said('building');
const builds = await buildAll();
const [app, empty] = [await host(builds.app), await host(builds.empty)];
let version = '';
const lines: Line[] = [];
const add = (measure: string, unit: Line['unit'], target: string, cells: readonly Cell[]) =>
  lines.push({ measure, unit, target, cells });

try {
  said('first visits');
  const first = sizes[0] ?? 0;
  add('cold first visit to Decks', 'ms', '≤ 1.5× an empty React page', [
    cellOf(first, await times(() => coldVisit(app.url)), await times(() => coldVisit(empty.url))),
  ]);
  add('repeat visit, offline', 'ms', '≤ 1.5× an empty React page', [
    cellOf(first, await repeatVisits(app.url, runs, true), await repeatVisits(empty.url, runs, false)),
  ]);
  const bytes = (await bytesToStudy(app.url)) / KB;
  add('scripts and styles before the first study card, gzip', 'KB', '≤ 110 KB', [
    cellOf(first, [bytes], [builds.packages / KB]),
  ]);

  const none = await profileOf(app.url, builds.pageScript, 0);
  version = none.version;
  const emptyOpening = await opening(none.profile, app.url, runs);
  const cells: Record<string, Cell[]> = {};
  const keep = (name: string, cell: Cell) => {
    cells[name] = [...(cells[name] ?? []), cell];
    said(`${name}: ${JSON.stringify(cell)}`);
  };
  for (const cards of sizes) {
    said(`${cards} cards: filling`);
    const { profile, checkpoint } = await profileOf(app.url, builds.pageScript, cards);
    said(`${cards} cards: opening`);
    const opened = await opening(profile, app.url, runs);
    keep('open', cellOf(cards, opened.times, emptyOpening.times));
    keep('openTask', cellOf(cards, [opened.longest]));
    keep('memory', cellOf(cards, [(opened.memory - emptyOpening.memory) / MB], [checkpoint / MB]));
    said(`${cards} cards: studying`);
    const studied = await studying(profile, app.url, RATINGS);
    keep('rating', cellOf(cards, studied.answers));
    keep('studyTask', cellOf(cards, [studied.longest]));
    keep('written', cellOf(cards, [studied.written], [studied.event]));
    keep('browseTask', cellOf(cards, [await browsing(profile, app.url)]));
    rmSync(profile, { recursive: true, force: true });
    said(`${cards} cards: core`);
    for (const call of ['replay', 'queue'] as const) {
      const { own, baseline } = await core(app.url, builds.pageScript, call, cards, runs);
      keep(call, cellOf(cards, own, baseline));
    }
  }
  rmSync(none.profile, { recursive: true, force: true });
  const collect = (name: string) => cells[name] ?? [];
  add('open the app to Decks', 'ms', '≤ 2× an empty collection', collect('open'));
  add('rating → next card painted', 'ms', 'p99 ≤ 50 ms; within 20 % of 1,000 cards', collect('rating'));
  add('longest task while opening', 'ms', '≤ 50 ms', collect('openTask'));
  add('longest task while studying', 'ms', '≤ 50 ms', collect('studyTask'));
  add('longest task while browsing', 'ms', '≤ 50 ms', collect('browseTask'));
  add('bytes written per review', 'bytes', '≤ 4× the event as JSON', collect('written'));
  add('full replay, 10 reviews a card', 'ms', '≤ 2× a bare next_state loop', collect('replay'));
  add('memory after opening, above an empty collection', 'MB', '≤ 6× the checkpoint', collect('memory'));
  add(
    "the day's queue",
    'ms',
    '≤ 10 ms, or ≤ 3× a pass over the columns off the main thread',
    collect('queue'),
  );
} finally {
  await Promise.all([app.end(), empty.end()]);
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${cpus().length} cores, CPU slowed ${SLOWDOWN}×, ${runs} runs; median / p99 / ratio to the baseline of the same run\n`,
);
console.log(markdown(lines, sizes));
const file = argument('--json');
if (file !== undefined) writeFileSync(file, `${JSON.stringify({ version, runs, lines }, null, 2)}\n`);
