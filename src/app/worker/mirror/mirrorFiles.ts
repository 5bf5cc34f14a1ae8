import * as v from 'valibot';
import type { Positions } from '../../../journal/checkpoint.ts';
import type { DeviceId } from '../../../journal/event.ts';
import { MirrorReader } from '../../../journal/mirror.ts';

const ROOT = 'mirror';
const TAIL = 'tail.jsonl';
const INDEX = 'index.json';
const SEALED = '.jsonl.gz';

/** Lines in a tail that are worth sealing: packed, they take a tenth. */
const WORTH_SEALING = 5_000;

/** What need not be read again at every start; made anew from the files when it is missing or damaged. */
export type MirrorIndex = {
  /** The last event of each device in sealed files and in those that came by a restore. */
  readonly positions: Positions;
  readonly decks: ReadonlySet<string>;
  /** The settings as they were last written, as JSON. */
  readonly settings: ReadonlyMap<string, string>;
  /** Events up to here may be missing in the database: the learner has left them. */
  readonly left: Positions;
};

const pairs = v.array(v.tuple([v.string(), v.number()]));
const indexSchema = v.object({
  positions: pairs,
  decks: v.array(v.string()),
  settings: v.array(v.tuple([v.string(), v.string()])),
  left: pairs,
});

/** The folder of the second copies; undefined when there is none and none is to be made. */
export async function rootOf(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
  const top = await navigator.storage.getDirectory();
  return top.getDirectoryHandle(ROOT, { create }).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

const isMissing = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

/** Removes all second copies. */
export async function removeRoot(): Promise<void> {
  const top = await navigator.storage.getDirectory();
  await top.removeEntry(ROOT, { recursive: true }).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Adds lines to the tail of a device's folder; on the disk when this resolves. A line torn by a crash is ended first. */
export async function append(
  root: FileSystemDirectoryHandle,
  device: DeviceId,
  lines: readonly string[],
): Promise<void> {
  const folder = await root.getDirectoryHandle(device, { create: true });
  const tail = await folder.getFileHandle(TAIL, { create: true });
  const access = await tail.createSyncAccessHandle();
  try {
    const size = access.getSize();
    const last = new Uint8Array(1);
    if (size > 0) access.read(last, { at: size - 1 });
    const isTorn = size > 0 && last[0] !== 10;
    access.write(new TextEncoder().encode(`${isTorn ? '\n' : ''}${lines.join('\n')}\n`), { at: size });
    access.flush();
  } finally {
    access.close();
  }
}

/** Reads all second copies, or only what is not sealed. */
export async function readAll(
  root: FileSystemDirectoryHandle,
  which: 'all' | 'tails',
): Promise<MirrorReader> {
  const reader = new MirrorReader();
  for (const [device, folder] of await foldersOf(root))
    for (const name of (await filesOf(folder)).filter((each) => which === 'all' || each === TAIL)) {
      const file = await (await folder.getFileHandle(name)).getFile();
      try {
        for await (const line of linesOf(file, name)) reader.take(line, device);
      } catch {
        // A sealed file that is damaged gives what comes before the damage.
        reader.skip();
      }
    }
  return reader;
}

async function foldersOf(root: FileSystemDirectoryHandle) {
  const folders: (readonly [DeviceId, FileSystemDirectoryHandle])[] = [];
  for await (const [name, handle] of root.entries())
    if (handle instanceof FileSystemDirectoryHandle) folders.push([name as DeviceId, handle]);
  return folders;
}

/** The files of a folder, sealed ones by age, the tail last. */
async function filesOf(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

async function* linesOf(file: File, name: string): AsyncGenerator<string> {
  const bytes = name.endsWith(SEALED)
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  let rest = '';
  for await (const piece of bytes.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Packs a long tail into a file of its own. A crash in between leaves lines twice, which reading does not mind. */
export async function seal(root: FileSystemDirectoryHandle, device: DeviceId): Promise<boolean> {
  const folder = await root.getDirectoryHandle(device, { create: true });
  const tail = await folder.getFileHandle(TAIL, { create: true });
  const text = await (await tail.getFile()).text();
  if (text.split('\n').length <= WORTH_SEALING) return false;
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const number = (await filesOf(folder)).filter((name) => name.endsWith(SEALED)).length + 1;
  const name = `${String(number).padStart(6, '0')}${SEALED}`;
  await write(folder, name, new Uint8Array(await new Response(packed).arrayBuffer()));
  await write(folder, TAIL, new Uint8Array(0));
  return true;
}

async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const access = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle();
  try {
    access.truncate(0);
    access.write(bytes, { at: 0 });
    access.flush();
  } finally {
    access.close();
  }
}

/** The index; undefined when it must be made anew. */
export async function readIndex(root: FileSystemDirectoryHandle): Promise<MirrorIndex | undefined> {
  try {
    const file = await (await root.getFileHandle(INDEX)).getFile();
    const { positions, decks, settings, left } = v.parse(indexSchema, JSON.parse(await file.text()));
    return {
      positions: positionsOf(positions),
      decks: new Set(decks),
      settings: new Map(settings),
      left: positionsOf(left),
    };
  } catch {
    // Missing, torn or foreign: it says nothing that the files do not say, except what the learner has left.
    return undefined;
  }
}

const positionsOf = (entries: readonly (readonly [string, number])[]): Positions =>
  new Map(entries.map(([device, seq]) => [device as DeviceId, seq]));

export async function writeIndex(root: FileSystemDirectoryHandle, index: MirrorIndex): Promise<void> {
  const text = JSON.stringify({
    positions: [...index.positions],
    decks: [...index.decks],
    settings: [...index.settings],
    left: [...index.left],
  });
  await write(root, INDEX, new TextEncoder().encode(text));
}
