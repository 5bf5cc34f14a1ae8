import { create } from 'zustand';
import type { DeviceId } from '../../journal/event.ts';
import type { MirrorNews, MirrorTask } from '../worker/mirror/mirrorWork.ts';
import { handOver } from './copies.ts';

/** Whether a second copy of everything is kept on this device. */
export type MirrorState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: string };

export const useMirror = create<MirrorState>()(() => ({ kind: 'starting' }));

const newWorker = () =>
  new Worker(new URL('../worker/mirror/mirrorWorker.ts', import.meta.url), { type: 'module' });

/**
 * Keeps the second copy from now on.
 *
 * @param onShort called when the copy holds what the database lacks
 */
export function startMirror(device: DeviceId, onShort: () => void): void {
  const worker = newWorker();
  const post = (task: MirrorTask) => worker.postMessage(task);
  const failed = (reason: string) => useMirror.setState({ kind: 'failed', reason }, true);
  worker.addEventListener('message', ({ data }: MessageEvent<MirrorNews>) => {
    if (data.kind === 'kept') useMirror.setState({ kind: 'kept' }, true);
    else if (data.kind === 'short') onShort();
    else if (data.kind === 'failed') failed(data.reason);
  });
  worker.addEventListener('error', ({ message }) => failed(message));
  post({ kind: 'begin', device });
  handOver((entries) => post({ kind: 'keep', entries }));
}

/** What the second copy is asked once, by the screen that restores it. */
export type MirrorQuestion = Exclude<MirrorTask, { kind: 'begin' | 'keep' }>;

/** Asks the second copy to do something, in a worker of its own. */
export function askMirror(task: MirrorQuestion): Promise<MirrorNews> {
  const worker = newWorker();
  return new Promise<MirrorNews>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MirrorNews>) => resolve(data));
    worker.addEventListener('error', ({ message }) => resolve({ kind: 'failed', reason: message }));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
