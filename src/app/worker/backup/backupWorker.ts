import { type BackupContent, backupLines, type RestoreMode } from '../../../journal/backup.ts';
import { type BackupProblem, BackupReader } from '../../../journal/backupReader.ts';
import { type BackupStore, openForBackup } from '../../../journal/store.ts';
import type { Result } from '../../../result.ts';
import type { BackupNews, BackupTask } from './backupWork.ts';

declare const self: DedicatedWorkerGlobalScope;

const say = (news: BackupNews) => self.postMessage(news);

/** Lines between two words about progress. */
const STEP = 2_000;

/** Makes and restores backups off the main thread; ending the worker cancels, and leaves everything as it was. */
self.addEventListener('message', async ({ data }: MessageEvent<BackupTask>) => {
  try {
    const opened = await openForBackup();
    if (!opened.ok) return say({ kind: 'failed', reason: opened.problem.kind });
    const store = opened.value;
    say(
      data.kind === 'backup'
        ? await backUp(store, data.exported)
        : await restore(store, data.file, data.mode),
    );
    store.close();
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

async function backUp(store: BackupStore, exported: string): Promise<BackupNews> {
  say({ kind: 'progress', done: 0 });
  const content = await store.content();
  const lines = backupLines(content, exported, (text) => new TextEncoder().encode(text));
  const all = content.events.length + content.decks.length + content.settings.length + 2;
  let written = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      for (let count = 0; count < STEP; count++) {
        const { done, value } = lines.next();
        if (done) return controller.close();
        controller.enqueue(value);
        written++;
      }
      say({ kind: 'progress', done: written / all });
    },
  });
  const file = await new Response(source.pipeThrough(new CompressionStream('gzip'))).blob();
  return {
    kind: 'made',
    file: new Blob([file], { type: 'application/gzip' }),
    events: content.events.length,
    unreadable: content.unreadable,
  };
}

async function restore(store: BackupStore, file: Blob, mode: RestoreMode): Promise<BackupNews> {
  const content = await readBackup(file);
  if (!content.ok) return { kind: 'refused', problem: content.problem };
  say({ kind: 'progress' });
  return { kind: 'restored', ...(await store.restore(content.value, mode)) };
}

/** Reads a file piece by piece; what is wrong with it is named by its line. */
async function readBackup(file: Blob): Promise<Result<BackupContent, BackupProblem>> {
  const reader = new BackupReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = new Uint8Array(0);
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      read += chunk.length;
      say({ kind: 'progress', done: read / file.size });
      controller.enqueue(chunk);
    },
  });
  const chunks = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await chunks.read();
      if (done) break;
      const bytes = joined(rest, value);
      let from = 0;
      for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, from)) {
        const problem = reader.take(
          decoder.decode(bytes.subarray(from, feed)),
          bytes.subarray(from, feed + 1),
        );
        if (problem !== undefined) return { ok: false, problem };
        from = feed + 1;
      }
      rest = bytes.slice(from);
    }
  } catch {
    // Not gzip, gzip that ends early or is damaged, or bytes that are no text: nothing before it counts.
    const line = reader.lines + 1;
    return { ok: false, problem: { line, kind: line === 1 ? 'foreign' : 'truncated' } };
  }
  if (rest.length > 0) return { ok: false, problem: { line: reader.lines + 1, kind: 'truncated' } };
  return reader.finish();
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
