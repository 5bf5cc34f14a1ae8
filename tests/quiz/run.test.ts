import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import { makeQuestions } from '../../src/quiz/makeQuestions.ts';
import { type Given, type Judging, marksOf } from '../../src/quiz/marks.ts';
import { DEFAULT_SETTINGS, KINDS, type Question } from '../../src/quiz/question.ts';
import { type Action, advance, beginRun, questionNow, type Run, resultOf } from '../../src/quiz/run.ts';
import { parseRun } from '../../src/quiz/runSchema.ts';
import { allOf, bundledDecks } from './decks.ts';

const deck = bundledDecks[0];
if (deck === undefined) throw new Error('no deck comes with the app');
const questions = makeQuestions(
  allOf(deck, 'run'),
  [deck],
  { kinds: KINDS, difficulty: 'fair', length: 'all' },
  'run',
);
const judging: Judging = {
  cardOf: (id) => deck.cards.find((card) => card.id === id),
  acceptedOf: () => [],
  language: 'en',
};

/** The right answer to a question. */
function rightAnswer(question: Question): Given {
  switch (question.kind) {
    case 'choice':
    case 'source':
      return { kind: question.kind, chosen: question.right };
    case 'truth':
      return { kind: 'truth', said: question.isTrue };
    case 'type':
      return { kind: 'type', text: judging.cardOf(question.cards[0] as CardId)?.answer.join('\n') ?? '' };
    case 'order':
      return { kind: 'order', order: question.right };
    case 'match':
      return { kind: 'match', pairs: question.right };
    case 'complete':
      return { kind: 'complete', ticked: question.right };
  }
}

const begun = (settings: Partial<Run['settings']> = {}) =>
  beginRun(questions, { settings: { ...DEFAULT_SETTINGS, ...settings }, seed: 'run', from: '/quiz', now: 0 });

/** Answers the question at hand, rightly or with nothing. */
function answer(run: Run, isRight: boolean, now: number): Run {
  const question = questionNow(run);
  if (question === undefined) return run;
  const given: Given = isRight ? rightAnswer(question) : { kind: 'pass' };
  return advance(run, { type: 'answer', given, marks: marksOf(question, given, judging), now });
}

describe('marks', () => {
  test('the right answer to every question of every kind is right for all of its cards', () => {
    for (const question of questions)
      expect(marksOf(question, rightAnswer(question), judging).every(({ correct }) => correct)).toBe(true);
  });

  test('no answer is wrong for all cards of the question', () => {
    for (const question of questions) {
      const marks = marksOf(question, { kind: 'pass' }, judging);
      expect(marks.map(({ card }) => card)).toEqual(question.cards);
      expect(marks.some(({ correct }) => correct)).toBe(false);
    }
  });

  test('in matching, every card has a mark of its own', () => {
    const match = questions.find((question) => question.kind === 'match');
    if (match?.kind !== 'match') throw new Error('nothing to match in this quiz');
    const [first = 0, second = 0, ...rest] = match.right;
    const marks = marksOf(match, { kind: 'match', pairs: [second, first, ...rest] }, judging);
    expect(marks.map(({ correct }) => correct)).toEqual([false, false, ...rest.map(() => true)]);
  });

  test('a wrong answer of each kind is wrong', () => {
    const wrong: Readonly<Record<Question['kind'], (question: Question) => Given>> = {
      choice: (q) => ({ kind: 'choice', chosen: q.kind === 'choice' ? (q.right + 1) % 4 : 0 }),
      source: (q) => ({ kind: 'source', chosen: q.kind === 'source' ? (q.right + 1) % 4 : 0 }),
      truth: (q) => ({ kind: 'truth', said: q.kind === 'truth' && !q.isTrue }),
      type: () => ({ kind: 'type', text: 'nothing of the sort' }),
      order: (q) => ({ kind: 'order', order: q.kind === 'order' ? q.right.toReversed() : [] }),
      match: (q) => ({ kind: 'match', pairs: q.kind === 'match' ? q.right.map(() => -1) : [] }),
      complete: (q) => ({ kind: 'complete', ticked: q.kind === 'complete' ? q.right.map(() => true) : [] }),
    };
    for (const question of questions) {
      const marks = marksOf(question, wrong[question.kind](question), judging);
      expect(marks.every(({ correct }) => correct)).toBe(false);
    }
  });
});

describe('a run', () => {
  test('with instant feedback shows each answer before the next question', () => {
    const shown = answer(begun(), true, 1000);
    expect(shown.phase).toBe('shown');
    expect(questionNow(shown)).toBe(questions[0]);
    const next = advance(shown, { type: 'next', now: 2000 });
    expect(questionNow(next)).toBe(questions[1]);
  });

  test('with feedback at the end goes straight on', () => {
    const next = answer(begun({ feedback: 'end' }), true, 1000);
    expect(next.phase).toBe('asking');
    expect(questionNow(next)).toBe(questions[1]);
  });

  test('counts the streak, the best one, the time and what was wrong', () => {
    const outcomes = [true, true, false, true];
    const run = outcomes.reduce(
      (before, isRight, at) => answer(before, isRight, (at + 1) * 1000),
      begun({ feedback: 'end' }),
    );
    const { wrong, ...rest } = resultOf(run);
    expect(rest).toEqual({ right: 3, answered: 4, streak: 1, best: 2, took: 4000 });
    expect(wrong.map(({ card }) => card)).toEqual(questions[2]?.cards);
  });

  test('against the clock ends when the time is up, and the question at hand does not count', () => {
    const run = answer(begun({ length: { minutes: 1 }, feedback: 'end' }), true, 10_000);
    expect(advance(run, { type: 'tick', now: 59_999 }).phase).toBe('asking');
    expect(advance(run, { type: 'tick', now: 60_000 })).toMatchObject({ phase: 'done' });
    const late = answer(run, true, 60_001);
    expect(late.phase).toBe('done');
    expect(late.entries).toHaveLength(1);
  });

  test('an answer that the learner overrules counts as right', () => {
    const run = advance(answer(begun(), false, 1000), { type: 'overrule', entry: 0 });
    expect(resultOf(run)).toMatchObject({ right: 1, best: 1, wrong: [] });
  });
});

const anyAction = fc.oneof(
  fc.record({ type: fc.constant('answer' as const), isRight: fc.boolean() }),
  fc.record({ type: fc.constantFrom('next' as const, 'tick' as const, 'stop' as const) }),
  fc.record({ type: fc.constant('overrule' as const), entry: fc.nat(5) }),
);

property.prop([fc.array(anyAction, { maxLength: 40 }), fc.constantFrom('instant', 'end')], { numRuns: 40 })(
  'whatever happens, a run survives being written down and read again',
  (actions, feedback) => {
    let run = begun({ feedback, length: { minutes: 2 } });
    for (const [at, action] of actions.entries()) {
      const now = (at + 1) * 3000;
      if (action.type === 'answer') run = answer(run, action.isRight, now);
      else run = advance(run, { ...action, now } as Action);
      expect(parseRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
      expect(questionNow(run) === undefined).toBe(run.phase === 'done');
    }
  },
);

test('a run that was tampered with is none', () => {
  const run = answer(begun(), true, 1);
  for (const broken of [
    null,
    {},
    { ...run, format: 2 },
    { ...run, phase: 'shown', entries: [] },
    { ...run, questions: [] },
    { ...run, questions: [{ ...questions[0], kind: 'riddle' }] },
    { ...run, settings: { ...run.settings, kinds: [] } },
  ])
    expect(parseRun(broken)).toBeUndefined();
});
