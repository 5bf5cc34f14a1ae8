import { expect, test } from 'vitest';
import { readFile } from '../../../src/report/readFile.ts';
import { bytesOf } from './fixture.ts';

async function read(source: string) {
  const result = await readFile('a.md', bytesOf(source));
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}
const textOf = async (source: string) => (await read(source)).text;

test('marks go and words stay', async () => {
  expect(
    await textOf('A *b* __c__ ~~d~~ `e*f*` \\*g\\* [h](http://i "j") ![k](l) [m][n] <http://o.p>\n\n[n]: q'),
  ).toBe('A b c d e*f* *g* h m http://o.p');
});

test('wrapped and quoted lines are one paragraph', async () => {
  expect(await textOf('> one\n> two\nthree\n\nfour  \nfive')).toBe('one two three\n\nfour\nfive');
});

test('entities are decoded', async () => {
  expect(await textOf('a &amp; b &eacute; &#8211; &nosuch;')).toBe('a & b é – &nosuch;');
});

test('lists and tables keep their lines', async () => {
  expect(await textOf('* a\n  * b\n* c\n\n3. d\n4. [x] e\n\n| F | G |\n|---|---|\n| h | i |')).toBe(
    '• a\n• b\n• c\n\n3. d\n4. e\n\nF | G\nh | i',
  );
});

test('HTML within Markdown gives its words and nothing of its scripts', async () => {
  expect(
    await textOf(
      '<div class="x">In <b>a</b> block<script>pwned()</script></div>\n\nIn <b>b</b> line.\n\n<!-- no -->',
    ),
  ).toBe('In a block\n\nIn b line.');
});

test('front matter gives the title and no text', async () => {
  expect(await read('---\ntitle: "A report"\ndate: 2021\n---\nText.')).toMatchObject({
    title: 'A report',
    text: 'Text.',
  });
  expect(await textOf('---\nProse between rules.\n\n---\nText.')).toContain('Prose between rules.');
});

test('thousands of open brackets are letters like others', async () => {
  const brackets = '[[]('.repeat(40_000);
  expect(await textOf(`A [link](x).\n\n${brackets}\n\nAnother [link](y).`)).toBe(
    `A link.\n\n${brackets}\n\nAnother link.`,
  );
});

test('quotations a million deep are letters like others', async () => {
  expect(await textOf(`${'> '.repeat(1_000_000)}a`)).toContain('> a');
});
