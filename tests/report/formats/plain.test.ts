import { expect, test } from 'vitest';
import { readFile } from '../../../src/report/readFile.ts';
import { bytesOf } from './fixture.ts';

const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

test('text stays exactly as it is', async () => {
  const text = '\ufeffOne.\r\n\r\n  Two\u00ad\t— \u{1f41f}.\n';
  const read = await readFile('a.txt', bytesOf(text));
  expect(read.ok && read.value.text).toBe(text);
});

test('UTF-16 is read where its mark says so', async () => {
  for (const isLittle of [true, false]) {
    const read = await readFile('a.txt', utf16('\ufeffHạnh spoke.', isLittle));
    expect(read.ok && read.value.text).toBe('\ufeffHạnh spoke.');
  }
});

test('bytes that are no UTF-8 are refused', async () => {
  const read = await readFile('a.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9));
  expect(read).toEqual({ ok: false, problem: { kind: 'notText' } });
});

test('what a file is counts for more than its name', async () => {
  const page = await readFile('a.txt', bytesOf('<!DOCTYPE html><p>Words.</p>'));
  expect(page.ok && page.value.text).toBe('Words.');
});
