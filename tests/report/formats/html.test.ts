import { expect, test } from 'vitest';
import { readFile } from '../../../src/report/readFile.ts';
import { bytesOf, readFixture } from './fixture.ts';

async function textOf(source: string): Promise<string> {
  const read = await readFile('a.html', bytesOf(source));
  return read.ok ? read.value.text : `refused: ${read.problem.kind}`;
}

test('a page full of scripts gives its words, and nothing of the scripts', async () => {
  const page = `<script>pwned()</script><p onclick="pwned()">One<script>pwned()</script> word.</p><img src=x onerror="pwned()">
    <svg><script>pwned()</script><text>drawn</text></svg><style>p{content:"pwned"}</style><iframe srcdoc="<p>pwned"></iframe>
    <noscript><p>pwned</p></noscript><math><mtext><style><img title="</style><img src onerror=pwned()>"></math>
    <a href="javascript:pwned()">Two</a> words.<template><p>pwned</p></template><object data="pwned"></object>`;
  expect(await textOf(page)).toBe('One word.\n\nTwo words.');
});

test('what tags were written as text stays text', async () => {
  expect(await textOf('<p>&lt;script&gt;alert(1)&lt;/script&gt; is how it began.</p>')).toBe(
    '<script>alert(1)</script> is how it began.',
  );
});

test('the site around an article is left out', async () => {
  const { text, title } = await readFixture('article.html');
  expect(text).not.toMatch(/Weather|Subscribe|cookies|herring|Comments|All rights|Terms|pwned/);
  expect(title).toBe('Third Lakeland Fisheries Forum agrees on eel quota | Lakeland Herald');
});

test('hidden text is left out', async () => {
  expect(
    await textOf('<p>Seen.</p><p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>'),
  ).toBe('Seen.');
});

test('tables, breaks and lists keep their lines', async () => {
  const page =
    '<table><tr><th>Year<th>Catch<tr><td>2020<td><p>12 t</table>One<br>Two<ol><li>First<li>Second</ol>';
  expect(await textOf(page)).toBe('Year | Catch\n2020 | 12 t\n\nOne\nTwo\n\n1. First\n2. Second');
});

test('a page says its own encoding', async () => {
  const page = bytesOf('<meta charset="windows-1251"><p>....</p>');
  page.set([0xcc, 0xe8, 0xf0], page.indexOf(0x2e));
  const read = await readFile('a.html', page);
  expect(read.ok && read.value.text).toBe('Мир.');
});

test('a page of absurd depth is refused at once', async () => {
  expect(await textOf('<div>'.repeat(200_000))).toBe('refused: expandsTooFar');
  expect(await textOf(`${'<b><i x=1>'.repeat(300)}${'<p>x'.repeat(100_000)}`)).toBe('refused: expandsTooFar');
});
