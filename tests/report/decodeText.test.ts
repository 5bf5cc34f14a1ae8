import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { decodeText, MAX_REPORT_BYTES } from '../../src/report/decodeText.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['an empty file', bytes(' \n'), /empty/],
  ['a binary file', new Uint8Array([1, 0, 2]), /binary/],
  ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20]), /UTF-8/],
  ['an overlong form', new Uint8Array([0xc0, 0xaf]), /UTF-8/],
  ['half a surrogate pair', new Uint8Array([0xed, 0xa0, 0x80]), /UTF-8/],
  ['a cut-off character', new Uint8Array([0xe4, 0xb8]), /UTF-8/],
  ['more than 5 MB', new Uint8Array(MAX_REPORT_BYTES + 1).fill(0x61), /5 MB/],
])('%s is refused with a sentence', (_, file, reason) => {
  const decoded = decodeText(file);
  expect(decoded.ok ? '' : decoded.problem).toMatch(reason);
});

property.prop([fc.string({ unit: 'binary', minLength: 1 })])(
  'what UTF-8 encodes is decoded unchanged',
  (text) => {
    fc.pre(text.trim() !== '' && !text.includes('\0'));
    expect(decodeText(bytes(text))).toEqual({ ok: true, value: text });
  },
);

property.prop([fc.uint8Array({ minLength: 1 })])(
  'bytes are read as UTF-8 exactly when the platform reads them so',
  (file) => {
    fc.pre(!file.includes(0));
    let expected: string | undefined;
    try {
      expected = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
    } catch {
      expected = undefined;
    }
    const decoded = decodeText(file);
    if (expected === undefined || expected.trim() === '') expect(decoded.ok).toBe(false);
    else expect(decoded).toEqual({ ok: true, value: expected });
  },
);
