import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { learner } from './learner.ts';
import { openStudy, studyCard } from './studying.ts';

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

test('the content security policy is in force, and a walk through the app does not touch it', async () => {
  const one = await learner(site.url);
  await openStudy(one.page);
  await studyCard(one.page, 'Good');
  await one.page.getByRole('link', { name: 'Decks' }).click();
  await one.page.getByRole('link', { name: 'Settings' }).click();
  await one.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  expect(one.complaints).toEqual([]);
  const blocked = await one.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const script = document.createElement('script');
        script.textContent = 'window.inlineRan = true';
        document.head.append(script);
      }),
  );
  expect(blocked).toBe('script-src-elem');
  expect(await one.page.evaluate(() => 'inlineRan' in window)).toBe(false);
  await one.close();
});

test('the build asks nothing of any other host', () => {
  const page = readFileSync(join(inject('build'), 'index.html'), 'utf8');
  expect(page).toContain('Content-Security-Policy');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(page).not.toMatch(/(?:src|href)="\//);
});

test('the app can be installed: the manifest and its icons are what browsers ask for', async () => {
  const one = await learner(site.url);
  const session = await one.context.newCDPSession(one.page);
  const { errors } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(errors).toEqual([]);
  expect(installabilityErrors.map((error) => error.errorId)).toEqual([]);
  await one.close();
});
