/**
 * Reads mutated files, each with a time limit: text or a typed problem is fine, a hang or a crash is not.
 *
 *     npx tsx tests/report/formats/fuzz.ts [files per format, 2000] [seed]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mutate, mutateZip, randomFrom } from './mutate.ts';

const FILES: Readonly<Record<string, readonly string[]>> = {
  txt: ['report.txt'],
  md: ['report.md'],
  html: ['report.html', 'article.html'],
  docx: ['report.docx', 'office.docx'],
  pdf: ['open.pdf', 'report.pdf', 'columns.pdf'],
};
const LIMIT_MS = 20_000;

const perFormat = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const failures: string[] = [];

type Answer = { readonly outcome: string; readonly detail: string };

/** A thread does not inherit tsx from its parent. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import('${new URL('./fuzzReader.ts', import.meta.url)}');
})`;

class Reader {
  #worker = this.#start();

  #start(): Worker {
    return new Worker(START, { eval: true, stdout: true, stderr: true });
  }

  read(name: string, bytes: Uint8Array): Promise<Answer> {
    const worker = this.#worker;
    return new Promise((resolve) => {
      const finish = (answer: Answer, isBroken: boolean) => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
        // A worker that is being ended may still report; nobody listens any more.
        worker.on('error', () => {});
        if (isBroken) {
          void worker.terminate();
          this.#worker = this.#start();
        }
        resolve(answer);
      };
      const timer = setTimeout(() => finish({ outcome: 'HANG', detail: '' }, true), LIMIT_MS);
      worker.on('message', (answer: Answer) => finish(answer, false));
      worker.on('error', (error) => finish({ outcome: 'CRASH', detail: String(error) }, true));
      worker.on('exit', () => finish({ outcome: 'CRASH', detail: 'the thread ended' }, true));
      worker.postMessage({ name, bytes });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function mutated(format: string, index: number): Uint8Array {
  const random = randomFrom(seed + index * 7919);
  const names = FILES[format] ?? [];
  const name = names[index % names.length] ?? '';
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
  return format === 'docx' && random() < 0.7 ? mutateZip(bytes, random) : mutate(bytes, random);
}

async function fuzz(format: string): Promise<void> {
  const outcomes = new Map<string, number>();
  let [next, slowest] = [0, 0];
  const work = async () => {
    const reader = new Reader();
    for (let index = next++; index < perFormat; index = next++) {
      const bytes = mutated(format, index);
      const started = performance.now();
      const { outcome, detail } = await reader.read(`a.${format}`, bytes);
      slowest = Math.max(slowest, performance.now() - started);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (/^[A-Z]/.test(outcome))
        keep(`${format} ${index}: ${outcome} ${detail}`, `${seed}-${index}.${format}`, bytes);
    }
    await reader.end();
  };
  await Promise.all([work(), work()]);
  const counts = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${outcome} ${count}`);
  console.log(`${format}: ${perFormat} files, slowest ${Math.round(slowest)} ms: ${counts.join(', ')}`);
}

function keep(failure: string, name: string, bytes: Uint8Array): void {
  const path = join(tmpdir(), name);
  writeFileSync(path, bytes);
  failures.push(`${failure} (kept as ${path})`);
}

console.log(`seed ${seed}`);
const only = process.argv[4];
for (const format of only === undefined ? Object.keys(FILES) : [only]) await fuzz(format);
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
