import { describe, expect, test } from 'vitest';
import { sentenceAround, splitSentences } from '../../src/report/sentences.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence does not end at', () => {
  test.each([
    ['an abbreviation of a title', ['Mr. Okoro met Dr. Vaas and Gen. Li.', 'They agreed.']],
    ['an initial', ['The chair, R. T. Hargreaves, opened it.', 'All rose.']],
    ['an initial that also abbreviates a page', ['The delegate, A. P. Sorokin, spoke.', 'He sat.']],
    ['a decimal', ['Prices rose by 3.5 percent.', 'Wages fell.']],
    ['a country written with stops', ['The U.S. delegation left.', 'It was late.']],
    ['a time of day', ['It began at 6.30 p.m. in the hall.', 'Tea followed.']],
    ['a number sign', ['Resolution No. 47 was adopted.', 'It passed.']],
    ['an ellipsis that goes on', ['He paused … and went on.', 'Nobody left.']],
  ])('%s', (_, sentences) => expect(split(sentences.join(' '))).toEqual(sentences));
});

describe('a sentence ends at', () => {
  test.each([
    ['a full stop inside a closing quotation mark', ['“We agree.”', 'They left.']],
    ['the word no', ['He said no.', 'She said yes.']],
    ['an abbreviation before a word that opens sentences', ['They came from the U.S.', 'The talks failed.']],
    ['a question mark', ['Who pays?', 'Nobody does.']],
  ])('%s', (_, sentences) => expect(split(sentences.join(' '))).toEqual(sentences));
});

test('curly quotes, no-break spaces and a space before an apostrophe stay in their sentence', () => {
  expect(split('China\u2019 s role and China\u00a0s are “good”. Next one.')).toEqual([
    'China\u2019 s role and China\u00a0s are “good”.',
    'Next one.',
  ]);
});

test('the sentence around a passage is found without a report', () => {
  const text = 'Title\n\nOne here. Two is Mr. B. there. Three.\n\nNext.';
  const start = text.indexOf('Mr.');
  const { start: from, end } = sentenceAround(text, { start, end: start + 3 });
  expect(text.slice(from, end)).toBe('Two is Mr. B. there.');
});

test('a passage over two sentences gets both', () => {
  const text = 'One here. Two there. Three.';
  expect(sentenceAround(text, { start: 4, end: 14 })).toEqual({ start: 0, end: 20 });
});
