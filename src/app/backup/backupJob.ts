import type { BackupNews, BackupTask } from '../worker/backup/backupWork.ts';

/** How a job ended. */
export type BackupOutcome = Exclude<BackupNews, { kind: 'progress' }>;

/** A backup or a restore at work; it ends with an outcome, or with undefined when it was cancelled. */
export type BackupJob = { readonly outcome: Promise<BackupOutcome | undefined>; readonly cancel: () => void };

/** Starts a worker for one job. */
export function startJob(task: BackupTask, onProgress: (done: number | undefined) => void): BackupJob {
  const worker = new Worker(new URL('../worker/backup/backupWorker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = withResolvers<BackupOutcome | undefined>();
  const settle = (outcome: BackupOutcome | undefined) => {
    worker.terminate();
    resolve(outcome);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<BackupNews>) =>
    data.kind === 'progress' ? onProgress(data.done) : settle(data),
  );
  worker.addEventListener('error', (event) => settle({ kind: 'failed', reason: event.message }));
  worker.postMessage(task);
  return { outcome: promise, cancel: () => settle(undefined) };
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** The name of a backup file made at an instant, ISO 8601: one a second, sorting by age. */
export const backupName = (exported: string): string =>
  `aide-memoire-${exported.slice(0, 19).replaceAll(':', '-')}.jsonl.gz`;

/** Hands a file to the learner as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob over once the click is handled; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
