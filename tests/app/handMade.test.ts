import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { clozeOf, questionOf, wordsOf } from '../../src/app/report/handMade.ts';
import { GAP } from '../../src/deck/card.ts';
import { cardNamed } from '../schedule/deckInPlay.ts';

const text = 'The forum met twice. It agreed to cut the eel quota by 12 percent until 2025. Nobody objected.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a selection', () => {
  test('is widened to whole words and freed of what stands around them', () => {
    const words = wordsOf(text, spanOf(' eel quo'));
    expect(words && text.slice(words.start, words.end)).toBe('eel quota');
  });

  test('of nothing but marks and spaces makes no card', () => {
    expect(wordsOf(text, spanOf('. '))).toBeUndefined();
  });
});

describe('a card made by hand', () => {
  test('is the sentence with the words as its one gap, proved by that sentence', () => {
    const card = clozeOf(text, spanOf('12 percent'), []);
    expect(card.prompt).toBe(`It agreed to cut the eel quota by ${GAP} until 2025.`);
    expect(card.answer).toEqual(['12 percent']);
    expect(text.slice(card.passage.start, card.passage.end)).toBe(
      'It agreed to cut the eel quota by 12 percent until 2025.',
    );
  });

  test('takes the section of the card that stands closest', () => {
    const [far, near] = [cardNamed('far', { section: 'event' }), cardNamed('near', { section: 'measures' })];
    const cards = [
      { ...far, passage: spanOf('Nobody objected') },
      { ...near, passage: spanOf('eel quota') },
    ];
    expect(clozeOf(text, spanOf('12 percent'), cards).section).toBe('measures');
  });

  test('and the question in other words about the same are siblings with names of their own', () => {
    const cloze = clozeOf(text, spanOf('12 percent'), []);
    const question = questionOf(cloze, 'By how much?');
    expect(question.fact).toBe(cloze.fact);
    expect(question.id).not.toBe(cloze.id);
  });

  test.prop([fc.nat(text.length), fc.nat(text.length)])(
    'has its answer in its passage, whatever was selected',
    (a, b) => {
      const words = wordsOf(text, { start: Math.min(a, b), end: Math.max(a, b) });
      fc.pre(words !== undefined);
      const card = clozeOf(text, words, []);
      expect(text.slice(card.passage.start, card.passage.end)).toContain(card.answer[0]);
      expect(card.prompt.split(GAP)).toHaveLength(2);
    },
  );
});
