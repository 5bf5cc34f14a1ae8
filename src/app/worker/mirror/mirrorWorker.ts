import { backupLines } from '../../../journal/backup.ts';
import type { Positions } from '../../../journal/checkpoint.ts';
import type { DeviceId } from '../../../journal/event.ts';
import { behind, type MirrorEntry, mirrorLine } from '../../../journal/mirror.ts';
import { type MirroredStore, openForMirror, removeDatabase } from '../../../journal/store.ts';
import {
  append,
  type MirrorIndex,
  readAll,
  readIndex,
  removeRoot,
  rootOf,
  seal,
  writeIndex,
} from './mirrorFiles.ts';
import type { MirrorNews, MirrorTask } from './mirrorWork.ts';

declare const self: DedicatedWorkerGlobalScope;

/** One window at a time: lines of two must not end up in each other. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('mirror', work);

/** The name under which this window keeps events; none before it began, or once it must not go on. */
let keeper: DeviceId | undefined;
/** Tasks one after the other, in the order in which they came. */
let before: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<MirrorTask>) => {
  before = before.then(async () => {
    try {
      const news = await inTurn(() => work(data));
      if (news !== undefined) self.postMessage(news);
    } catch (error) {
      // A gap would look like a loss later: whatever follows is brought in whole at the next start.
      keeper = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      self.postMessage({ kind: 'failed', reason } satisfies MirrorNews);
    }
  });
});

function work(task: MirrorTask): Promise<MirrorNews | undefined> {
  switch (task.kind) {
    case 'begin':
      return withStore((store) => begin(store, task.device));
    case 'keep':
      return keep(task.entries);
    case 'look':
      return look();
    case 'save':
      return save(task.exported);
    case 'restore':
      return restore();
    case 'leave':
      return withStore(leave);
    case 'forget':
      return forget();
  }
}

async function withStore<T>(use: (store: MirroredStore) => Promise<T>): Promise<T> {
  const opened = await openForMirror();
  if (!opened.ok) throw new Error(opened.problem.kind);
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}

/** Events that are written in one go. */
const AT_ONCE = 10_000;

const NOTHING: MirrorIndex = { positions: new Map(), decks: new Set(), settings: new Map(), left: new Map() };

/** Writes what the copy lacks; stops when it is the database that lacks something. */
async function begin(store: MirroredStore, device: DeviceId): Promise<MirrorNews> {
  const root = await theRoot();
  const known = await readIndex(root);
  const reader = await readAll(root, known === undefined ? 'all' : 'tails');
  const index: MirrorIndex = known ?? {
    ...NOTHING,
    decks: new Set(reader.content.decks.map(({ deck }) => deck.id)),
  };
  // The copy first: what another window adds meanwhile is then in the database for certain.
  const positions = latest(index.positions, reader.positions);
  const missing = behind(positions, latest(await store.positions(), index.left));
  if (missing > 0) return { kind: 'short', missing };
  const { events } = await store.read(positions);
  const decks: string[] = [];
  for (const id of await store.deckIds()) {
    const stored = index.decks.has(id) ? undefined : await store.deck(id);
    if (stored === undefined) continue;
    await append(root, device, [mirrorLine(stored, device)]);
    decks.push(id);
  }
  const settings = (await store.settings()).filter(
    ({ name, value }) => value !== undefined && index.settings.get(name) !== JSON.stringify(value),
  );
  if (settings.length > 0)
    await append(
      root,
      device,
      settings.map((setting) => mirrorLine({ setting }, device)),
    );
  let hasSealed = await seal(root, device);
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const lines = events.slice(from, from + AT_ONCE).map((event) => mirrorLine({ event }, device));
    await append(root, device, lines);
    hasSealed = (await seal(root, device)) || hasSealed;
  }
  if (known === undefined || hasSealed || decks.length > 0 || settings.length > 0)
    await writeIndex(root, {
      positions: events.reduce((all, each) => latest(all, new Map([[each.device, each.seq]])), positions),
      decks: new Set([...index.decks, ...decks]),
      settings: new Map([
        ...index.settings,
        ...settings.map(({ name, value }) => [name, JSON.stringify(value)] as const),
      ]),
      left: index.left,
    });
  keeper = device;
  return { kind: 'kept' };
}

async function keep(entries: readonly MirrorEntry[]): Promise<undefined> {
  const device = keeper;
  const root = device && (await rootOf(false));
  // Another window has removed the copies: what it put in their place is brought in at the next start.
  if (device === undefined || root === undefined) {
    keeper = undefined;
    return;
  }
  await append(
    root,
    device,
    entries.map((entry) => mirrorLine(entry, device)),
  );
}

async function forget(): Promise<MirrorNews> {
  keeper = undefined;
  await removeRoot();
  return { kind: 'forgotten' };
}

async function theRoot(): Promise<FileSystemDirectoryHandle> {
  const root = await rootOf(true);
  if (root === undefined) throw new Error('no folder');
  return root;
}

/** The later position of each device. */
function latest(some: Positions, others: Positions): Positions {
  const all = new Map(some);
  for (const [device, seq] of others) all.set(device, Math.max(seq, all.get(device) ?? 0));
  return all;
}

async function held() {
  const root = await rootOf(false);
  return root && readAll(root, 'all');
}

async function look(): Promise<MirrorNews> {
  const content = (await held())?.content;
  return {
    kind: 'held',
    events: content?.events.length ?? 0,
    decks: content?.decks.length ?? 0,
    newest: content?.events.at(-1)?.at,
    unreadable: content?.unreadable ?? 0,
  };
}

async function save(exported: string): Promise<MirrorNews> {
  const content = (await held())?.content;
  if (content === undefined) throw new Error('no second copy');
  const device = content.events.at(-1)?.device ?? (crypto.randomUUID() as DeviceId);
  const lines = [...backupLines({ ...content, device }, exported, (text) => new TextEncoder().encode(text))];
  const packed = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  return { kind: 'saved', file: new Blob([await new Response(packed).blob()], { type: 'application/gzip' }) };
}

async function restore(): Promise<MirrorNews> {
  const content = (await held())?.content;
  if (content === undefined) throw new Error('no second copy');
  const probe = await openForMirror();
  // Files that cannot be opened are of no use to anybody, and the browser makes no new ones beside them.
  if (!probe.ok && probe.problem.kind === 'unavailable') await removeDatabase();
  if (probe.ok) probe.value.close();
  return withStore(async (store) => ({ kind: 'restored', ...(await store.restore(content)) }));
}

/** The copy stays, and is not spoken of again; the installation takes another name, so that nothing collides with it. */
async function leave(store: MirroredStore): Promise<MirrorNews> {
  const root = await theRoot();
  const reader = await readAll(root, 'all');
  await store.renew();
  await writeIndex(root, { ...((await readIndex(root)) ?? NOTHING), left: reader.positions });
  return { kind: 'left' };
}
