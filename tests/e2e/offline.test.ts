import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host } from './host.ts';
import { learner } from './learner.ts';
import { beginQuiz, verdict } from './quizzing.ts';
import { openStudy, prompt, showAnswer, storedEvents, studyCard } from './studying.ts';

let site: Host;
beforeAll(async () => {
  site = await host(inject('build'));
});
afterAll(() => site.end());

const storedForOffline =
  "navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated')";

test('with the server gone and the browser opened anew, everything is there, the next card and a quiz included', async () => {
  const server = await host(inject('build'));
  const one = await learner(server.url);
  await openStudy(one.page);
  for (let card = 0; card < 3; card++) await studyCard(one.page, 'Easy');
  const next = await prompt(one.page).innerText();
  await one.page.waitForFunction(storedForOffline);
  await one.close();
  await server.end();

  const again = await learner(`${server.url}#/study`, { profile: one.profile });
  await showAnswer(again.page).waitFor();
  expect(await prompt(again.page).innerText()).toBe(next);
  await studyCard(again.page, 'Easy');
  expect((await storedEvents(again.page)).filter((event) => event.type === 'review')).toHaveLength(4);
  await again.page.goto(`${server.url}#/settings`);
  await again.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await beginQuiz(again.page, { kinds: ['True or false'], length: '10' });
  await again.page.keyboard.press('t');
  await verdict(again.page).waitFor();
  await again.close();
});

test('a newer version announces itself, reloads nothing by itself, and keeps everything when applied', async () => {
  const one = await learner(`${site.url}#/settings`);
  await one.page.getByText('Version 1.0.0-first').waitFor();
  await one.page.waitForFunction(storedForOffline);
  await openStudy(one.page);
  await studyCard(one.page, 'Easy');
  await one.page.evaluate(() => document.body.setAttribute('data-untouched', 'yes'));

  site.deploy(inject('laterBuild'));
  await one.page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  const apply = one.page.getByRole('button', { name: 'Update now' });
  await apply.waitFor();
  await studyCard(one.page, 'Easy');
  expect(await one.page.locator('body[data-untouched]').count()).toBe(1);

  await Promise.all([one.page.waitForEvent('load'), apply.click()]);
  await one.page.goto(`${site.url}#/settings`);
  await one.page.getByText('Version 1.0.1-later').waitFor();
  expect((await storedEvents(one.page)).filter((event) => event.type === 'review')).toHaveLength(2);
  await one.close();
});
