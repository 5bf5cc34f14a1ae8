import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { proofRuns } from '../../src/app/study/proof.ts';

const text = 'Before. The forum agreed to cut the eel quota by 12 percent until 2025. After.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentence = spanOf('The forum agreed to cut the eel quota by 12 percent until 2025.');
const kinds = (passage: string, answers: readonly string[]) =>
  proofRuns(text, sentence, spanOf(passage), answers).map((run) => [run.kind, run.text]);

describe('the proving sentence', () => {
  test('marks the passage, and in it the answer', () => {
    expect(kinds('cut the eel quota by 12 percent', ['12 percent'])).toEqual([
      ['around', 'The forum agreed to '],
      ['passage', 'cut the eel quota by '],
      ['answer', '12 percent'],
      ['around', ' until 2025.'],
    ]);
  });

  test('marks every item of a list where it stands', () => {
    const runs = kinds('cut the eel quota by 12 percent until 2025', ['2025', 'eel quota']);
    expect(runs.filter(([kind]) => kind === 'answer')).toEqual([
      ['answer', 'eel quota'],
      ['answer', '2025'],
    ]);
  });

  test('finds an answer written with another capital', () => {
    expect(kinds('The forum agreed', ['the forum'])).toContainEqual(['answer', 'The forum']);
  });

  test('picks nothing out for an answer in the learner’s own words', () => {
    expect(kinds('cut the eel quota', ['fewer eels'])).not.toContainEqual(expect.arrayContaining(['answer']));
  });

  test.prop([
    fc.nat(text.length),
    fc.nat(text.length),
    fc.array(fc.constantFrom('the', 'eel', 'quota by', '12', 'x')),
  ])('gives the sentence back whole, whatever the passage and the answers', (a, b, answers) => {
    const passage = { start: Math.min(a, b), end: Math.max(a, b) };
    const shown = proofRuns(text, sentence, passage, answers)
      .map((run) => run.text)
      .join('');
    expect(shown).toBe(
      text.slice(Math.min(sentence.start, passage.start), Math.max(sentence.end, passage.end)),
    );
  });
});
