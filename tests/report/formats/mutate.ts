import { unzipSync, zipSync } from 'fflate';

/** A small generator with a seed (mulberry32), so that a run can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Change = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const CHANGES: readonly Change[] = [
  function flipBytes(bytes, below) {
    const changed = bytes.slice();
    for (let count = 1 + below(20); count > 0; count--) changed[below(bytes.length)] = below(256);
    return changed;
  },
  function cutOff(bytes, below) {
    return bytes.slice(0, below(bytes.length));
  },
  function cutOut(bytes, below) {
    const at = below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + below(bytes.length / 4)));
  },
  function repeat(bytes, below) {
    const at = below(bytes.length);
    const part = bytes.subarray(at, at + 1 + below(40));
    return joined(
      bytes.subarray(0, at),
      ...Array<Uint8Array>(1 + below(5000)).fill(part),
      bytes.subarray(at),
    );
  },
  function move(bytes, below) {
    const at = below(bytes.length);
    const part = bytes.subarray(at, at + below(2000));
    const to = below(bytes.length);
    return joined(bytes.subarray(0, to), part, bytes.subarray(to));
  },
  function changeNumbers(bytes, below) {
    const changed = bytes.slice();
    for (let count = 0; count < 30; count++) {
      const at = below(bytes.length);
      const digit = changed.subarray(at, at + 500).findIndex((byte) => byte >= 0x30 && byte <= 0x39);
      if (digit >= 0) changed[at + digit] = 0x30 + below(10);
    }
    return changed;
  },
  function insertMarks(bytes, below) {
    const marks = [
      '<b>',
      '</p>',
      '<table><tr>',
      '&#x;',
      '**',
      '[[](',
      '> ',
      '```',
      '<< /Kids [1 0 R] >>',
      '<w:p>',
      '\0',
      '\ud83d',
    ];
    const mark = new TextEncoder().encode(marks[below(marks.length)]);
    const at = below(bytes.length);
    return joined(bytes.subarray(0, at), ...Array<Uint8Array>(1 + below(300)).fill(mark), bytes.subarray(at));
  },
];

/** A file changed in one to three ways. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  let changed = bytes;
  for (let count = 1 + below(3); count > 0; count--)
    changed = CHANGES[below(CHANGES.length)]?.(changed, below) ?? changed;
  return changed;
}

/** A zip with one part changed and packed again: a change of the packed bytes seldom gets past the unpacking. */
export function mutateZip(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /xml$|rels$/.test(name));
  const name = random() < 0.6 ? 'word/document.xml' : (names[Math.floor(random() * names.length)] ?? '');
  const part = parts[name];
  return part ? zipSync({ ...parts, [name]: mutate(part, random) }, { level: 1 }) : bytes;
}
