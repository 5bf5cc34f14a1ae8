import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { letterDiff } from '../../src/quiz/letterDiff.ts';
import { foldedLetter } from '../../src/quiz/plainWords.ts';
import { type Expected, judgeItems, judgeTyped } from '../../src/quiz/typedAnswer.ts';

const en = (answer: string | readonly string[], more: Partial<Expected> = {}): Expected => ({
  answer: typeof answer === 'string' ? [answer] : answer,
  language: 'en',
  ...more,
});
const verdict = (given: string, expected: Expected) => judgeTyped(given, expected).verdict;

describe('one answer', () => {
  test.each([
    ['case', 'ANNA BRANDT', 'Anna Brandt'],
    ['accents', 'Jose Muller', 'José Müller'],
    ['punctuation and quotation marks', 'the “open waters” plan', "the 'open-waters' plan."],
    ['articles', 'Harbour Council', 'the Harbour Council'],
    ['the mark of an infinitive', 'protect the eels', 'to protect eels'],
    ['number words', 'twenty-four ships', '24 ships'],
    ['large number words', 'three hundred thousand', '300,000'],
    ['percent signs', '3.5 %', '3.5 per cent'],
    ['ampersands', 'trade & investment', 'trade and investment'],
    ['spaces within compounds', 'good will', 'goodwill'],
  ])('%s make no difference', (_, given, wanted) => {
    expect(verdict(given, en(wanted))).toBe('right');
  });

  test.each([
    ['a mistyped letter', 'the Harbur Council', 'the Harbour Council'],
    ['two letters swapped', 'Anna Brnadt', 'Anna Brandt'],
    ['a little word left out', 'ministers the five states', 'ministers of the five states'],
    ['a name turned round', 'Brandt Anna', 'Anna Brandt'],
  ])('%s is almost right', (_, given, wanted) => {
    expect(verdict(given, en(wanted))).toBe('almost');
  });

  test.each([
    ['another name', 'Carl Dorn', 'Anna Brandt'],
    ['nothing', '  ', 'Anna Brandt'],
    ['a date with one digit changed', 'October 24, 2013', 'October 24, 2014'],
    ['a date with its figures cut elsewhere', '1 24 May', '12 4 May'],
    ['a figure with a moved point', '35 percent', '3.5 percent'],
    ['the opposite', 'generally unstable', 'generally stable'],
    ['a part of the answer', 'Council', 'the Harbour Council'],
    ['a short word with one letter changed', 'war', 'car'],
  ])('%s is wrong', (_, given, wanted) => {
    expect(verdict(given, en(wanted))).toBe('wrong');
  });

  test('what the learner had accepted before is right', () => {
    expect(verdict('the capital', en('Harbourtown', { accepted: ['the capital'] }))).toBe('right');
  });

  test('in a language without known articles all words count', () => {
    expect(verdict('chat', en('the chat', { language: 'fr' }))).toBe('wrong');
  });
});

describe('a list', () => {
  const values = en(['the friendship', 'sincerity', 'mutual benefit']);

  test.each([
    ['on lines', 'sincerity\nfriendship\nmutual benefit'],
    ['between commas', 'friendship, sincerity, mutual benefit'],
    ['with an and', 'friendship, sincerity and mutual benefit'],
    ['between semicolons', 'mutual benefit; friendship; sincerity'],
  ])('is right in any order, %s', (_, given) => {
    expect(verdict(given, values)).toBe('right');
  });

  test('has a verdict for every item, in its own order', () => {
    const { items, surplus, verdict } = judgeTyped('sincerety\nfriendship\nhonour', values);
    expect(items.map((item) => item.verdict)).toEqual(['right', 'almost', 'missing']);
    expect(surplus).toEqual(['honour']);
    expect(verdict).toBe('wrong');
  });

  test('that must be in order is wrong in another one', () => {
    const ordered = { ...values, ordered: true };
    expect(verdict('friendship, sincerity, mutual benefit', ordered)).toBe('right');
    const { items, verdict: swapped } = judgeTyped('sincerity, friendship, mutual benefit', ordered);
    expect(items.map((item) => item.verdict)).toEqual(['misplaced', 'misplaced', 'right']);
    expect(swapped).toBe('wrong');
  });

  test('with one item too many is wrong', () => {
    expect(verdict('friendship, sincerity, mutual benefit, luck', values)).toBe('wrong');
  });

  test('whose items hold commas can be given item by item', () => {
    const offices = en(['Minister of Fisheries, Tides and Ports', 'Chair']);
    expect(judgeItems(['chair', 'minister of fisheries, tides and ports'], offices).verdict).toBe('right');
  });

  test('accepted as a whole is right', () => {
    expect(verdict('amity; candour; gain', { ...values, accepted: ['candour; amity; gain'] })).toBe('right');
  });
});

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 6 });
const text = fc.oneof(
  words.map((each) => each.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

property.prop([words])('an answer is right against itself, shouted, and with articles', (each) => {
  const answer = each.join(' ');
  for (const given of [answer, answer.toUpperCase(), `the “${answer}”!`])
    expect(verdict(given, en(answer))).toBe('right');
});

property.prop([fc.uniqueArray(fc.stringMatching(/^[b-z]{5,9}$/), { minLength: 2, maxLength: 5 }), fc.nat()])(
  'an unordered list is right in every order',
  (items, seed) => {
    const turned = items.map((_, index) => items[(index + seed) % items.length] ?? '');
    expect(judgeItems(turned, en(items)).verdict).toBe('right');
  },
);

property.prop([text, text])('the difference spells both texts', (expected, given) => {
  const parts = letterDiff(expected, given);
  const spelled = (kind: 'missing' | 'extra') =>
    parts
      .filter((part) => part.kind === 'same' || part.kind === kind)
      .map((part) => part.text)
      .join('');
  const folded = (value: string) => [...value.normalize('NFC')].map(foldedLetter).join('');
  expect(spelled('missing')).toBe(expected.normalize('NFC'));
  expect(folded(spelled('extra'))).toBe(folded(given));
});

property.prop([text, text])('what is right has no judgement against it', (expected, given) => {
  const judged = judgeTyped(given, en(expected));
  expect(judged.items).toHaveLength(1);
  if (judged.verdict === 'right') expect(judged.surplus).toEqual([]);
});
