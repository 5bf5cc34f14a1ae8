import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { ANSWER_TYPES, type Card, type CardId, type FactId, SECTIONS } from '../../src/deck/card.ts';
import type { DeckId } from '../../src/deck/deck.ts';
import type { QuizDeck } from '../../src/quiz/candidates.ts';
import { makeQuestions } from '../../src/quiz/makeQuestions.ts';
import { plainKey, plainWords } from '../../src/quiz/plainWords.ts';
import { KINDS, type Kind, type Question } from '../../src/quiz/question.ts';
import { allOf, bundledDecks, generatedDecks } from './decks.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const FEW_SEEDS = SEEDS.slice(0, 3);
const everyDeck = [...bundledDecks, ...generatedDecks];

const ask = (deck: QuizDeck, kinds: readonly Kind[], seed: string, decks: readonly QuizDeck[] = [deck]) =>
  makeQuestions(allOf(deck, seed), decks, { kinds, difficulty: 'fair', length: 'all' }, seed);

const cardOf = (deck: QuizDeck, { cards }: Question): Card => {
  const card = deck.cards.find(({ id }) => id === cards[0]);
  if (card === undefined) throw new Error(`${cards[0]} is in no deck`);
  return card;
};

const wordsOf = (text: string) => plainWords(text, 'en').join(' ');
const keyOf = (text: string) => plainKey(plainWords(text, 'en'));

/** Texts offered as wrong for the question. */
function wrongOptions(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.filter((_, at) => at !== question.right);
    case 'complete':
      return question.options.filter((_, at) => question.right[at] === false);
    case 'truth':
      return question.isTrue ? [] : [question.claim];
    default:
      return [];
  }
}

const asked = everyDeck.flatMap((deck) =>
  (['choice', 'truth', 'complete'] as const).flatMap((kind) =>
    ask(deck, [kind], 'laws', everyDeck).map((question) => ({
      deck,
      question,
      card: cardOf(deck, question),
    })),
  ),
);

describe('over the bundled deck and those of the invented reports', () => {
  test('a question has exactly one right answer, and its options are distinct after normalisation', () => {
    for (const { question, card } of asked) {
      if (question.kind !== 'choice') continue;
      const keys = question.options.map(keyOf);
      expect(keys).toHaveLength(4);
      expect(new Set(keys).size).toBe(4);
      expect(keys.filter((key) => card.answer.map(keyOf).includes(key))).toEqual([keys[question.right]]);
    }
  });

  test('no wrong option is a part of the right answer, holds it, or shares half of its words', () => {
    for (const { question, card } of asked)
      for (const wrong of wrongOptions(question))
        for (const answer of card.answer) {
          const [a, b] = [new Set(plainWords(wrong, 'en')), new Set(plainWords(answer, 'en'))];
          const common = [...a].filter((word) => b.has(word)).length;
          expect(common / Math.min(a.size, b.size), `${wrong} / ${answer}`).toBeLessThan(0.5);
        }
  });

  test('no wrong option stands in the passage that proves the answer, or answers a sibling', () => {
    for (const { deck, question, card } of asked) {
      const passage = ` ${wordsOf(deck.report.slice(card.passage.start, card.passage.end))} `;
      const siblings = deck.cards.filter(({ fact }) => fact === card.fact).flatMap(({ answer }) => answer);
      for (const wrong of wrongOptions(question)) {
        expect(passage).not.toContain(` ${wordsOf(wrong)} `);
        expect(siblings.map(keyOf)).not.toContain(keyOf(wrong));
      }
    }
  });

  test('wrong options are of the type of the answer', () => {
    const typesOf = new Map<string, Set<string>>();
    for (const { cards } of everyDeck)
      for (const { answer, answerType } of cards)
        for (const entry of answer)
          typesOf.set(keyOf(entry), (typesOf.get(keyOf(entry)) ?? new Set()).add(answerType));
    for (const { question, card } of asked)
      for (const wrong of wrongOptions(question))
        expect(typesOf.get(keyOf(wrong))).toContain(card.answerType);
  });

  test('nobody whom the report names is a wrong option for who attended', () => {
    const attendance = asked.filter(({ card }) => /\battended\b/.test(card.prompt));
    expect(attendance.length).toBeGreaterThan(0);
    for (const { deck, question } of attendance)
      for (const wrong of wrongOptions(question)) expect(deck.report).not.toContain(wrong);
  });

  test('most single answers can be asked as a choice', () => {
    const choices = bundledDecks.flatMap((deck) => ask(deck, ['choice'], 'x'));
    expect(choices.filter(({ kind }) => kind === 'choice').length).toBeGreaterThan(choices.length / 2);
  });
});

const choices = bundledDecks.flatMap((deck) =>
  SEEDS.flatMap((seed) => ask(deck, ['choice'], seed)).filter((question) => question.kind === 'choice'),
);

test('the right option stands in each of the four places equally often', () => {
  const share = choices.length / 4;
  const counts = [0, 1, 2, 3].map((place) => choices.filter(({ right }) => right === place).length);
  // Chi-squared with three degrees of freedom: above 16.3 comes by chance once in a thousand.
  const chiSquared = counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0);
  expect(chiSquared).toBeLessThan(16.3);
});

test('the right option is the longest no more often than one in four, within five points', () => {
  const isLongest = ({ options, right }: { options: readonly string[]; right: number }) =>
    options.every((option, at) => at === right || option.length < (options[right] ?? '').length);
  expect(choices.filter(isLongest).length / choices.length).toBeLessThanOrEqual(0.3);
  const isShortest = ({ options, right }: { options: readonly string[]; right: number }) =>
    options.every((option, at) => at === right || option.length > (options[right] ?? '').length);
  expect(choices.filter(isShortest).length / choices.length).toBeLessThanOrEqual(0.3);
});

test('claims are true about as often as false', () => {
  const truths = bundledDecks
    .flatMap((deck) => SEEDS.flatMap((seed) => ask(deck, ['truth'], seed)))
    .filter((question) => question.kind === 'truth');
  const share = truths.filter(({ isTrue }) => isTrue).length / truths.length;
  expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
});

test('a quiz of all kinds over the bundled deck has every kind', () => {
  for (const deck of bundledDecks) {
    const kinds = new Set(FEW_SEEDS.flatMap((seed) => ask(deck, KINDS, seed)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...KINDS].sort());
  }
});

test('people are matched with offices that nobody else of the deck holds', () => {
  const matches = bundledDecks
    .flatMap((deck) =>
      FEW_SEEDS.flatMap((seed) => ask(deck, ['match'], seed).map((question) => ({ deck, question }))),
    )
    .filter(({ deck, question }) => cardOf(deck, question).answerType === 'office');
  expect(matches.length).toBeGreaterThan(0);
  for (const { deck, question } of matches) {
    if (question.kind !== 'match') continue;
    for (const [at, id] of question.cards.entries()) {
      const office = question.options[question.right[at] ?? -1] ?? '';
      const holders = deck.cards.filter(
        ({ answerType, answer }) => answerType === 'office' && answer.includes(office),
      );
      expect(holders.map((card) => card.id)).toEqual([id]);
      expect(holders[0]?.prompt).toContain(question.prompts[at]);
    }
  }
});

const text = fc
  .array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const anyCard = fc.record({
  name: fc.uuid(),
  prompt: text,
  answers: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
  section: fc.constantFrom(...SECTIONS),
  type: fc.constantFrom(...ANSWER_TYPES.slice(0, 4)),
});
const anyDeck = fc.uniqueArray(anyCard, { minLength: 1, maxLength: 40, selector: ({ name }) => name }).map(
  (cards): QuizDeck => ({
    id: 'made' as DeckId,
    language: 'en',
    report: cards.map(({ prompt, answers }) => `${prompt} ${answers.join(', ')}.`).join('\n'),
    cards: cards.map(
      ({ name, prompt, answers, section, type }): Card => ({
        id: name as CardId,
        fact: name as FactId,
        section,
        form: answers.length > 1 ? 'list' : 'question',
        prompt: `${prompt}?`,
        answer: answers,
        answerType: type,
        importance: 50,
        passage: { start: 0, end: 0 },
      }),
    ),
  }),
);

describe('over made-up decks', () => {
  property.prop([anyDeck, fc.string(), fc.subarray([...KINDS], { minLength: 1 })], { numRuns: 50 })(
    'every question is sound, and asks no card twice',
    (deck, seed, kinds) => {
      const questions = ask(deck, kinds, seed);
      const cards = questions.flatMap((question) => question.cards);
      expect(new Set(cards).size).toBe(cards.length);
      for (const question of questions) {
        expect([...kinds, 'type']).toContain(question.kind);
        expectSound(question, deck);
      }
    },
  );

  property.prop([anyDeck, fc.string()], { numRuns: 30 })(
    'the same seed gives the same quiz',
    (deck, seed) => {
      const copy = structuredClone(deck);
      expect(ask(copy, KINDS, seed)).toEqual(ask(deck, KINDS, seed));
    },
  );

  property.prop([anyDeck, fc.string(), fc.integer({ min: 1, max: 10 })], { numRuns: 30 })(
    'a quiz is no longer than wished',
    (deck, seed, count) => {
      const settings = { kinds: KINDS, difficulty: 'hard', length: { count } } as const;
      const questions = makeQuestions(allOf(deck, seed), [deck], settings, seed);
      expect(questions.length).toBeLessThanOrEqual(count);
      expect(questions.length).toBeGreaterThan(0);
    },
  );
});

function expectSound(question: Question, deck: QuizDeck): void {
  const card = cardOf(deck, question);
  switch (question.kind) {
    case 'choice':
      expect(new Set(question.options.map(keyOf)).size).toBe(4);
      expect(question.options[question.right]).toBe(card.answer[0]);
      return;
    case 'source':
      expect(new Set(question.options).size).toBe(4);
      if (question.asks === 'section') expect(question.options[question.right]).toBe(card.section);
      return;
    case 'truth':
      expect(question.isTrue).toBe(question.claim === card.answer[0]);
      return;
    case 'order':
      expect(question.right.map((at) => question.items[at])).toEqual(card.answer);
      return;
    case 'complete':
      expect(question.options.filter((_, at) => question.right[at]).sort()).toEqual([...card.answer].sort());
      return;
    case 'match':
      expect(question.cards.length).toBeGreaterThanOrEqual(3);
      for (const [at, id] of question.cards.entries())
        expect(deck.cards.find((each) => each.id === id)?.answer).toContain(
          question.options[question.right[at] ?? -1],
        );
      return;
    case 'type':
      expect(question.prompt).toBe(card.prompt);
  }
}

test('with fewer than three honest wrong options a choice is asked in another kind', () => {
  const [deck] = bundledDecks;
  if (deck === undefined) throw new Error('no deck comes with the app');
  const people = deck.cards.filter(({ answerType }) => answerType === 'person').slice(0, 3);
  const questions = ask({ ...deck, cards: people }, ['choice'], 'x');
  expect(questions.map(({ kind }) => kind)).toEqual(['type', 'type', 'type']);
});

test('another deck lends wrong options where the own one has too few', () => {
  const [deck] = bundledDecks;
  if (deck === undefined) throw new Error('no deck comes with the app');
  const person = deck.cards.filter(({ prompt }) => /^Who moderated/.test(prompt));
  const small = { ...deck, cards: person };
  const kindsWith = (decks: readonly QuizDeck[]) =>
    ask(small, ['choice'], 'x', decks).map(({ kind }) => kind);
  expect(kindsWith([small])).toEqual(['type']);
  expect(kindsWith([small, ...generatedDecks])).toEqual(['choice']);
});
