import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { withoutAnswers, withoutKnown } from '../../src/app/report/reciting.ts';
import { cardNamed } from '../schedule/deckInPlay.ts';

const TEXT = 'Ingrid Vaas opened the forum in Port Amsel.';
const SENTENCE = { start: 0, end: TEXT.length };
const card = (answer: string, name = answer) => ({ ...cardNamed(name), answer: [answer], passage: SENTENCE });
const shown = (runs: readonly { start: number; end: number; blank: boolean }[]) =>
  runs.map(({ start, end, blank }) => (blank ? '_' : TEXT.slice(start, end))).join('');

describe('a report to recite', () => {
  test('has the answers of its cards blank in their place', () => {
    expect(shown(withoutAnswers(TEXT, SENTENCE, [card('Port Amsel'), card('Ingrid Vaas')]))).toBe(
      '_ opened the forum in _.',
    );
  });

  test('has one blank for answers that overlap', () => {
    expect(shown(withoutAnswers(TEXT, SENTENCE, [card('opened the forum'), card('the forum in')]))).toBe(
      'Ingrid Vaas _ Port Amsel.',
    );
  });

  test.prop([fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 6 })])(
    'is the sentence, whatever is blank',
    (pairs) => {
      const cards = pairs.flatMap(([a, b], index) => {
        const answer = TEXT.slice(Math.min(a, b), Math.max(a, b));
        return answer === '' ? [] : [card(answer, `card ${index}`)];
      });
      const runs = withoutAnswers(TEXT, SENTENCE, cards);
      expect(runs.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    },
  );
});

test('a report without what is known hides runs whose every card would be recalled', () => {
  const [known, unknown] = [card('Port Amsel'), card('Ingrid Vaas')];
  const chance = (id: string) => (id === known.id ? 0.95 : 0.4);
  expect(shown(withoutKnown(SENTENCE, [known], chance))).toBe('_');
  expect(shown(withoutKnown(SENTENCE, [known, unknown], chance))).toBe(TEXT);
});
