import { writeFileSync } from 'node:fs';
import type { Card } from '../../src/deck/card.ts';
import type { DeviceId, Event } from '../../src/journal/event.ts';
import { fold } from '../../src/journal/fold.ts';
import { type Memory, nextMemory } from '../../src/schedule/fsrs.ts';
import { DEFAULT_OPTIONS } from '../../src/schedule/options.ts';
import { buildQueue } from '../../src/schedule/queue.ts';
import { REVIEWS_PER_CARD, syntheticCard, syntheticReview } from './synthetic.ts';

/** Benchmarks of the pure core in plain Node: `npm run bench:core [-- --json FILE]`. Each measure is a median of five runs. */
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
const NOW = Date.parse('2026-01-01T10:00:00Z');
const device = 'bench' as DeviceId;

const cardsOf = (count: number): readonly Card[] =>
  Array.from({ length: count }, (_, index) => syntheticCard(index));
const eventsOf = (count: number): readonly Event[] =>
  Array.from({ length: count * REVIEWS_PER_CARD }, (_, index) => syntheticReview(index, count, device, NOW));

/** What FSRS alone costs: the same answers, one memory a card, nothing else. */
function bareLoop(events: readonly Event[], count: number): void {
  const memories: (Memory | undefined)[] = new Array(count);
  for (const [index, event] of events.entries())
    if (event.type === 'review')
      memories[index % count] = nextMemory(DEFAULT_OPTIONS.weights, memories[index % count], 7, event.rating);
}

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const results = SIZES.map((count) => {
  const [cards, events] = [cardsOf(count), eventsOf(count)];
  const { table } = fold(events);
  const moment = { now: NOW, utcOffset: 0 };
  const decks = [{ cards, options: DEFAULT_OPTIONS }];
  return {
    cards: count,
    bareLoop: median(() => bareLoop(events, count)),
    replay: median(() => fold(events)),
    queue: median(() => buildQueue(decks, table, moment, () => true)),
  };
});

console.table(
  results.map(({ cards, bareLoop, replay, queue }) => ({
    cards: cards.toLocaleString('en'),
    'next_state loop, ms': bareLoop.toFixed(1),
    'replay, ms': replay.toFixed(1),
    'replay / loop': (replay / bareLoop).toFixed(2),
    "day's queue, ms": queue.toFixed(1),
  })),
);
const at = process.argv.indexOf('--json');
const file = process.argv[at + 1];
if (at > 0 && file !== undefined) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
