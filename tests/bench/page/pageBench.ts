import { setMany } from 'idb-keyval';
import { checkpointOf } from '../../../src/journal/checkpoint.ts';
import { Collection } from '../../../src/journal/collection.ts';
import type { Event } from '../../../src/journal/event.ts';
import { apply, fold } from '../../../src/journal/fold.ts';
import { connect } from '../../../src/journal/indexeddb/connection.ts';
import { eventKey, segmentKey } from '../../../src/journal/indexeddb/keys.ts';
import { pack, SEGMENT_LENGTH } from '../../../src/journal/segment.ts';
import { openStore } from '../../../src/journal/store.ts';
import { COLUMN_NAMES } from '../../../src/schedule/columns.ts';
import { type Memory, nextMemory } from '../../../src/schedule/fsrs.ts';
import { DEFAULT_OPTIONS } from '../../../src/schedule/options.ts';
import { buildQueue } from '../../../src/schedule/queue.ts';
import {
  CARDS_PER_DECK,
  REVIEWS_PER_CARD,
  syntheticCard,
  syntheticDeck,
  syntheticReview,
} from '../synthetic.ts';

/** What the benchmark runs inside the page, on the app's own code and origin. */

/** Events that stay single records, as after a packing. */
const SINGLE = 100;

/** Writes a collection of so many cards as the app itself would leave it; gives the bytes of its checkpoint. */
async function fill(cards: number): Promise<number> {
  const opened = await openStore();
  const connected = await connect('aide-memoire');
  if (!opened.ok || !connected.ok) throw new Error('the store cannot be opened');
  const [store, { relaxed }] = [opened.value, connected.value];
  const now = Date.now();
  const total = cards * REVIEWS_PER_CARD;
  const collection = new Collection();
  let last: Event | undefined;
  for (let from = 0; from < total; from += SEGMENT_LENGTH) {
    const events = Array.from({ length: Math.min(SEGMENT_LENGTH, total - from) }, (_, at) =>
      syntheticReview(from + at, cards, store.device, now),
    );
    for (const event of events) apply(collection, event);
    last = events.at(-1);
    const isEnd = from + SEGMENT_LENGTH >= total;
    const packed = isEnd ? events.slice(0, -SINGLE) : events;
    const lastPacked = packed.at(-1)?.seq ?? 0;
    await setMany(
      [
        [segmentKey(store.device, lastPacked), pack(store.device, packed)],
        ...(isEnd ? events.slice(-SINGLE) : []).map((event): [IDBValidKey, unknown] => [
          eventKey(store.device, event.seq),
          event,
        ]),
      ],
      relaxed,
    );
  }
  for (let number = 0; number * CARDS_PER_DECK < cards; number++)
    await store.putDeck({
      deck: syntheticDeck(number, cards),
      report: `${'The report of a bench. '.repeat(900)}`,
    });
  const checkpoint = checkpointOf(collection, new Map([[store.device, total]]), last);
  await store.writeCheckpoint(checkpoint);
  store.close();
  connected.value.close();
  const columns = COLUMN_NAMES.reduce((bytes, name) => bytes + checkpoint.columns[name].byteLength, 0);
  return collection.table.ids().reduce((bytes, id) => bytes + id.length, columns);
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** ms of a full replay, and of the bare FSRS loop over the same answers. */
function replay(cards: number): { readonly own: number; readonly baseline: number } {
  const device = 'bench' as Event['device'];
  const events = Array.from({ length: cards * REVIEWS_PER_CARD }, (_, index) =>
    syntheticReview(index, cards, device, 1.8e12),
  );
  const memories: (Memory | undefined)[] = new Array(cards);
  const loop = () => {
    for (const [index, event] of events.entries())
      if (event.type === 'review')
        memories[index % cards] = nextMemory(
          DEFAULT_OPTIONS.weights,
          memories[index % cards],
          7,
          event.rating,
        );
  };
  return { baseline: timed(loop), own: timed(() => fold(events)) };
}

/** ms of the day's queue, and of one pass over the columns that it is drawn from. */
function queue(cards: number): { readonly own: number; readonly baseline: number } {
  const device = 'bench' as Event['device'];
  const now = 1.8e12;
  const collection = new Collection();
  for (let index = 0; index < cards; index++)
    apply(collection, syntheticReview(index + cards * (REVIEWS_PER_CARD - 1), cards, device, now));
  const { table } = collection;
  const all = Array.from({ length: cards }, (_, index) => syntheticCard(index));
  const decks = Array.from({ length: Math.ceil(cards / CARDS_PER_DECK) }, (_, number) => ({
    cards: all.slice(number * CARDS_PER_DECK, (number + 1) * CARDS_PER_DECK),
    options: DEFAULT_OPTIONS,
  }));
  const columns = table.columns();
  let sum = 0;
  const pass = () => {
    for (let row = 0; row < cards; row++) for (const name of COLUMN_NAMES) sum += columns[name][row] ?? 0;
  };
  const build = () => buildQueue(decks, table, { now, utcOffset: 0 }, () => true);
  // The first run pays for compiling; the app has built a queue before too.
  build();
  pass();
  return { baseline: timed(pass), own: timed(build) + (sum === 0.5 ? 1 : 0) };
}

Object.assign(globalThis, { bench: { fill, replay, queue } });
