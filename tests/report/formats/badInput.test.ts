import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkSize } from '../../../src/report/checkSize.ts';
import { problemSentence } from '../../../src/report/problemSentence.ts';
import { readFile } from '../../../src/report/readFile.ts';
import { bytesOf, fixture } from './fixture.ts';

async function problemOf(name: string, bytes: Uint8Array) {
  const read = await readFile(name, bytes);
  if (read.ok) throw new Error(`${name} was read: ${read.value.text.slice(0, 100)}`);
  expect(problemSentence(read.problem)).toMatch(/^\p{Lu}.{30,}\.$/u);
  return read.problem;
}

test('an encrypted PDF is refused as encrypted', async () => {
  expect(await problemOf('a.pdf', fixture('encrypted.pdf'))).toEqual({ kind: 'encrypted', format: 'pdf' });
});

test('a scanned PDF is refused as a picture without text', async () => {
  expect(await problemOf('a.pdf', fixture('scanned.pdf'))).toEqual({ kind: 'scanned', pages: 1 });
});

test('a PDF cut off after its head is refused as damaged', async () => {
  expect(await problemOf('a.pdf', fixture('report.pdf').slice(0, 300))).toMatchObject({ kind: 'damaged' });
});

test('a broken zip is refused as damaged', async () => {
  const whole = fixture('report.docx');
  expect(await problemOf('a.docx', whole.slice(0, whole.length / 2))).toMatchObject({
    kind: 'damaged',
    format: 'docx',
  });
});

test('a Word file that is none is refused as damaged', async () => {
  expect(await problemOf('a.docx', bytesOf('Not a zip at all.'))).toMatchObject({ kind: 'damaged' });
  const empty = zipSync({ 'word/nothing.txt': bytesOf('nothing') });
  expect(await problemOf('a.docx', empty)).toMatchObject({ kind: 'damaged' });
});

test('a zip of something else is named and refused', async () => {
  const sheet = zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') });
  expect(await problemOf('a.xlsx', sheet)).toEqual({ kind: 'unsupportedType', found: 'XLSX' });
});

test('a zip bomb is refused by what it says it unfolds to', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await problemOf('a.docx', bomb)).toEqual({ kind: 'expandsTooFar', format: 'docx' });
});

test('a zip bomb that lies about its size unfolds no further than it said', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const central = bomb.findLastIndex(
    (_, at) => view.byteLength > at + 4 && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32(central + 24, 1000, true);
  expect(await problemOf('a.docx', bomb)).toMatchObject({ kind: 'damaged' });
});

test('a Word file with a document type is refused', async () => {
  const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
  expect(await problemOf('a.docx', zipSync({ 'word/document.xml': bytesOf(entities) }))).toMatchObject({
    kind: 'expandsTooFar',
  });
});

test('a 100 MB file is refused by its size, before it is read', async () => {
  const limit = 100 * 1024 * 1024;
  for (const name of ['a.pdf', 'a.docx', 'a.html', 'report'])
    expect(checkSize(name, limit + 1), name).toMatchObject({ kind: 'tooLarge', limit });
  expect(checkSize('a.txt', 6 * 1024 * 1024)).toMatchObject({ kind: 'tooLarge' });
  expect(checkSize('a.pdf', limit)).toBeUndefined();
  const huge = new Uint8Array(limit + 1);
  huge.set(bytesOf('%PDF-1.7'));
  expect(await problemOf('a.pdf', huge)).toMatchObject({ kind: 'tooLarge', format: 'pdf' });
});

test('a file without words is refused as empty', async () => {
  for (const [name, text] of [
    ['a.txt', ''],
    ['a.txt', ' \r\n\t'],
    ['a.md', '# \n\n---\n'],
    ['a.html', '<p><br>&nbsp;</p>'],
  ] as const)
    expect(await problemOf(name, bytesOf(text)), name).toEqual({ kind: 'empty' });
});

test('binary files are refused, by name where they can be told', async () => {
  expect(await problemOf('a.txt', Uint8Array.of(65, 0, 66, 255, 1, 2))).toEqual({ kind: 'notText' });
  expect(await problemOf('a.txt', bytesOf('\x89PNG').slice(1))).toMatchObject({ kind: 'unsupportedType' });
  expect(
    await problemOf('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)),
  ).toMatchObject({
    kind: 'unsupportedType',
  });
});

test('cancelled reading gives nothing', async () => {
  for (const name of ['report.md', 'report.html', 'report.docx', 'report.pdf']) {
    const read = await readFile(name, fixture(name), { signal: AbortSignal.abort() });
    expect(read, name).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  }
});

test('a PDF can be cancelled between two pages', async () => {
  const controller = new AbortController();
  const pages: number[] = [];
  const onProgress = ({ done }: { done: number }) => {
    pages.push(done);
    setTimeout(() => controller.abort());
  };
  const read = await readFile('a.pdf', fixture('columns.pdf'), { signal: controller.signal, onProgress });
  expect(read).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect(pages).toEqual([1]);
});

test('a PDF of thousands of objects without an end is refused, not mended for minutes', async () => {
  const pdf = `%PDF-1.4\n${'3 0 obj\n<< /Type /Pages /Kids [\n4 0 Rj\n'.repeat(5000)}`;
  expect(await problemOf('a.pdf', bytesOf(pdf))).toMatchObject({ kind: 'damaged' });
});
