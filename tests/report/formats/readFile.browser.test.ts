import { expect, test } from 'vitest';
import type { ReadProblem } from '../../../src/report/formats/problem.ts';
import type { ReadText } from '../../../src/report/formats/readText.ts';
import type { Result } from '../../../src/result.ts';

const FIXTURES = import.meta.glob<string>('./fixtures/*.{txt,md,html,docx,pdf}', {
  query: '?url',
  import: 'default',
  eager: true,
});

type Answer = {
  readonly read?: Result<ReadText, ReadProblem>;
  readonly hasDom?: boolean;
  readonly progress?: unknown;
  readonly error?: string;
};

/** Reads a fixture in a fresh worker, as the app will. */
async function readInWorker(name: string) {
  const url = FIXTURES[`./fixtures/${name}`];
  if (url === undefined) throw new Error(`There is no fixture ${name}`);
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const worker = new Worker(new URL('./readInWorker.ts', import.meta.url), { type: 'module' });
  const progress: unknown[] = [];
  const answer = await new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.progress === undefined) resolve(data);
      else progress.push(data.progress);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage({ name, bytes });
  });
  worker.terminate();
  expect(answer.error).toBeUndefined();
  expect(answer.hasDom).toBe(false);
  return { read: answer.read, progress };
}

test.each([
  'report.txt',
  'report.md',
  'report.html',
  'article.html',
  'report.docx',
  'office.docx',
  'report.pdf',
  'columns.pdf',
])(
  'a worker without a document reads %s',
  async (name) => {
    const { read } = await readInWorker(name);
    expect(read).toMatchObject({ ok: true });
    const text = read?.ok ? read.value.text : '';
    expect(text).toContain(
      'The principles of openness, fairness, restraint and repair should guide all members.',
    );
    expect(text).toContain('the control of invasive mussels and the funding of research.');
  },
  60_000,
);

test('a worker refuses a scanned and an encrypted PDF', async () => {
  expect((await readInWorker('scanned.pdf')).read).toEqual({
    ok: false,
    problem: { kind: 'scanned', pages: 1 },
  });
  expect((await readInWorker('encrypted.pdf')).read).toMatchObject({
    ok: false,
    problem: { kind: 'encrypted' },
  });
});

test('a worker tells how many pages are done', async () => {
  const { progress } = await readInWorker('columns.pdf');
  expect(progress).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
});
