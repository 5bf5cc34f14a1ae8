import { parentPort } from 'node:worker_threads';
import { readFile } from '../../../src/report/readFile.ts';

/** Reads what it is sent and answers with what came of it; ended by its parent when it takes too long. */
parentPort?.on('message', async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const read = await readFile(name, bytes);
  if (!read.ok) {
    const detail = read.problem.kind === 'damaged' ? read.problem.detail.slice(0, 60) : '';
    parentPort?.postMessage({ outcome: read.problem.kind, detail });
    return;
  }
  const { text, map } = read.value;
  const isOrdered = map.start.every(
    (start, piece) => start >= (map.end[piece - 1] ?? 0) && start < (map.end[piece] ?? 0),
  );
  const isWithin =
    (map.end.at(-1) ?? 0) <= text.length && map.from.every((from, piece) => from < (map.to[piece] ?? 0));
  parentPort?.postMessage({ outcome: isOrdered && isWithin ? 'text' : 'BROKEN MAP', detail: '' });
});
