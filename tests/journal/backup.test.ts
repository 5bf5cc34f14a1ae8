import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseDeck } from '../../src/deck/parseDeck.ts';
import { type BackupContent, backupLines } from '../../src/journal/backup.ts';
import { BackupReader } from '../../src/journal/backupReader.ts';
import type { DeviceId, Event } from '../../src/journal/event.ts';
import { eventId } from '../../src/journal/event.ts';
import { Sha256 } from '../../src/journal/sha256.ts';

const DEVICE = 'here' as DeviceId;
const EXPORTED = '2026-06-01T10:00:00.000Z';
const encode = (text: string) => new TextEncoder().encode(text);

const FOLDER = `${import.meta.dirname}/../../decks/neighbourhood-diplomacy-2013`;
const deck = parseDeck(JSON.parse(readFileSync(`${FOLDER}/deck.json`, 'utf8')));
if (!deck.ok) throw new Error(deck.problem);

const given = (seq: number, text: string): Event =>
  ({
    type: 'quiz',
    card: 'a',
    correct: true,
    given: text,
    took: 1,
    id: eventId(DEVICE, seq),
    device: DEVICE,
    seq,
    at: seq,
  }) as Event;

const content = (answers: readonly string[]): BackupContent => ({
  device: DEVICE,
  decks: [{ deck: deck.value, report: 'Text\nof a report' }],
  events: answers.map((text, index) => given(index + 1, text)),
  settings: [{ name: 'theme', value: { dark: true } }],
});

const lines = (of: BackupContent) =>
  [...backupLines(of, EXPORTED, encode)].map((bytes) => new TextDecoder().decode(bytes).slice(0, -1));

function read(texts: readonly string[]) {
  const reader = new BackupReader();
  for (const text of texts) {
    const problem = reader.take(text, encode(`${text}\n`));
    if (problem !== undefined) return problem;
  }
  const finished = reader.finish();
  return finished.ok ? finished.value : finished.problem;
}

describe('a backup', () => {
  test.prop([fc.array(fc.string({ unit: 'binary' }))])('gives back what went in', (answers) => {
    const before = content(answers);
    expect(read(lines(before))).toEqual(JSON.parse(JSON.stringify(before)));
  });

  const whole = lines(content(['yes', 'no']));

  test('is refused where it was cut', () => {
    for (let kept = 0; kept < whole.length; kept++)
      expect(read(whole.slice(0, kept))).toEqual({
        line: kept + 1,
        kind: kept === 0 ? 'foreign' : 'truncated',
      });
  });

  test('is refused when a line was changed, left out or said twice', () => {
    const end = whole.length;
    expect(read(whole.map((line) => line.replace('yes', 'yea')))).toEqual({ line: end, kind: 'altered' });
    expect(read(whole.toSpliced(3, 1))).toEqual({ line: end - 1, kind: 'altered' });
    expect(read(whole.toSpliced(3, 0, whole[2] ?? ''))).toEqual({ line: 4, kind: 'invalid' });
    expect(read([...whole, '{}'])).toEqual({ line: end + 1, kind: 'excess' });
  });

  test('is refused when it is none of ours, or of a newer app', () => {
    expect(read(['a,b,c'])).toEqual({ line: 1, kind: 'foreign' });
    const newer = whole[0]?.replace('"version":1', '"version":2') ?? '';
    expect(read([newer])).toEqual({ line: 1, kind: 'newer' });
  });

  test('is refused at the line that means nothing', () => {
    expect(read(whole.with(2, '{"event":{"type":"review"}}'))).toEqual({ line: 3, kind: 'invalid' });
    expect(read(whole.with(1, '{"deck":{"format":1},"report":""}'))).toMatchObject({
      line: 2,
      kind: 'invalid',
    });
  });
});

test.prop([fc.array(fc.uint8Array({ maxLength: 300 }))])(
  'SHA-256 piece by piece is SHA-256 of the whole',
  (pieces) => {
    const hash = new Sha256();
    for (const piece of pieces) hash.update(piece);
    const whole = createHash('sha256').update(Buffer.concat(pieces)).digest('hex');
    expect(hash.digest()).toBe(whole);
  },
);
