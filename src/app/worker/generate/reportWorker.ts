import { generate } from '../../../generate/generate.ts';
import { problemSentence } from '../../../report/problemSentence.ts';
import { readFile } from '../../../report/readFile.ts';
import { readReport } from '../../../report/readReport.ts';
import type { ReportNews, ReportSource } from './reportWork.ts';

declare const self: DedicatedWorkerGlobalScope;

const say = (news: ReportNews) => self.postMessage(news);

/** Reads one report and proposes its cards, then is done; ending the worker cancels it. */
self.addEventListener('message', async ({ data }: MessageEvent<ReportSource>) => {
  const bytes = data.kind === 'file' ? data.bytes : new TextEncoder().encode(data.text);
  const read = await readFile(data.kind === 'file' ? data.name : 'pasted.txt', bytes, {
    onProgress: ({ done, total }) => say({ kind: 'progress', stage: 'reading', done, of: total }),
  });
  if (!read.ok) return say({ kind: 'refused', sentence: problemSentence(read.problem) });
  const { text } = read.value;
  const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const report = readReport(text);
  const generated = generate(report, {
    id: `${slugOf(report.title)}-${sha256.slice(0, 8)}`,
    sha256,
    onProgress: ({ done, of }) => say({ kind: 'progress', stage: 'generating', done, of }),
  });
  if (!generated.ok) return say({ kind: 'refused', sentence: generated.problem });
  say({ kind: 'made', proposal: { report: text, ...generated.value } });
});

const hex = (digest: ArrayBuffer) =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const slugOf = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
