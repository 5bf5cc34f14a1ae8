import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { learner } from './learner.ts';
import { openStudy } from './studying.ts';

const KB = 1024;
let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

test('at most 110 KB gzip of scripts and styles are fetched before the first study card', async () => {
  const one = await learner('about:blank');
  const fetched = new Map<string, number>();
  let storing = false;
  one.page.on('response', async (response) => {
    if (storing || !/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
    if (response.request().serviceWorker() === null)
      fetched.set(response.url(), gzipSync(await response.body()).length);
  });
  await one.page.goto(site.url);
  await openStudy(one.page);
  storing = true;
  const total = [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`before the first study card: ${(total / KB).toFixed(1)} KB gzip in ${fetched.size} files`);
  expect(fetched.size).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(110 * KB);
  await one.close();
});

test('all that is stored for offline use stays within 3 MB, and nothing needed is left out', async () => {
  const build = inject('build');
  const worker = readFileSync(join(build, 'serviceWorker.js'), 'utf8');
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(build, file)).isFile(),
  );
  const stored = files.filter((file) => worker.includes(`"${file}"`));
  const left = files.filter(
    (file) =>
      !stored.includes(file) &&
      !stored.includes(`${file}.packed`) &&
      !/^(serviceWorker\.js|screenshots\/.*|deck\.schema\.json)$/.test(file),
  );
  const total = stored.reduce((sum, file) => sum + statSync(join(build, file)).size, 0);
  console.log(`stored for offline use: ${(total / KB).toFixed(0)} KB in ${stored.length} files`);
  expect(left).toEqual([]);
  expect(total).toBeLessThanOrEqual(3 * KB * KB);
});
