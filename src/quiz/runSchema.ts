import * as v from 'valibot';
import { type CardId, SECTIONS } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { DIFFICULTIES, KINDS, type QuizSettings } from './question.ts';
import type { Run } from './run.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const cardId = v.pipe(
  id,
  v.transform((text) => text as CardId),
);
const deckId = v.pipe(
  id,
  v.transform((text) => text as DeckId),
);
const index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1000));
const texts = v.array(text);
const finite = v.pipe(v.number(), v.finite());

const settingsSchema = v.object({
  kinds: v.pipe(v.array(v.picklist(KINDS)), v.minLength(1)),
  length: v.union([
    v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)) }),
    v.object({ minutes: v.pipe(v.number(), v.minValue(0.05), v.maxValue(180)) }),
    v.literal('all'),
  ]),
  difficulty: v.picklist(DIFFICULTIES),
  feedback: v.picklist(['instant', 'end']),
});

const base = { deck: deckId, cards: v.pipe(v.array(cardId), v.minLength(1)) };
const statement = v.object({ prompt: text, answer: texts });
const question = v.variant('kind', [
  v.object({ ...base, kind: v.literal('choice'), prompt: text, options: texts, right: index }),
  v.object({ ...base, kind: v.literal('truth'), prompt: text, claim: text, isTrue: v.boolean() }),
  v.object({ ...base, kind: v.literal('type'), prompt: text }),
  v.object({
    ...base,
    kind: v.literal('order'),
    prompt: text,
    items: texts,
    inherent: v.boolean(),
    right: v.array(index),
  }),
  v.object({ ...base, kind: v.literal('match'), prompts: texts, options: texts, right: v.array(index) }),
  v.object({
    ...base,
    kind: v.literal('complete'),
    prompt: text,
    options: texts,
    right: v.array(v.boolean()),
  }),
  v.variant('asks', [
    v.object({
      ...base,
      kind: v.literal('source'),
      asks: v.literal('who'),
      statement,
      options: texts,
      right: index,
    }),
    v.object({
      ...base,
      kind: v.literal('source'),
      asks: v.literal('section'),
      statement,
      options: v.array(v.picklist(SECTIONS)),
      right: index,
    }),
  ]),
]);

const given = v.variant('kind', [
  v.object({ kind: v.picklist(['choice', 'source']), chosen: index }),
  v.object({ kind: v.literal('truth'), said: v.boolean() }),
  v.object({ kind: v.literal('type'), text }),
  v.object({ kind: v.literal('order'), order: v.array(index) }),
  v.object({ kind: v.literal('match'), pairs: v.array(index) }),
  v.object({ kind: v.literal('complete'), ticked: v.array(v.boolean()) }),
  v.object({ kind: v.literal('pass') }),
]);

const runSchema = v.pipe(
  v.object({
    format: v.literal(1),
    seed: v.pipe(v.string(), v.maxLength(100)),
    from: v.pipe(v.string(), v.maxLength(2000)),
    settings: settingsSchema,
    questions: v.array(question),
    entries: v.array(
      v.object({
        given,
        marks: v.array(v.object({ card: cardId, correct: v.boolean(), given: text })),
        took: v.pipe(finite, v.minValue(0)),
        events: v.array(id),
      }),
    ),
    phase: v.picklist(['asking', 'shown', 'done']),
    shownAt: finite,
    deadline: v.exactOptional(finite),
  }),
  v.check(
    ({ entries, questions, phase }) =>
      entries.length <= questions.length &&
      (phase !== 'asking' || entries.length < questions.length) &&
      (phase !== 'shown' || entries.length > 0),
    'more answers than questions, or a question that is not there',
  ),
);

/** A quiz as it came from disk; undefined when it is none. */
export function parseRun(data: unknown): Run | undefined {
  const parsed = v.safeParse(runSchema, data);
  return parsed.success ? parsed.output : undefined;
}

/** Settings from a link or from disk; undefined when they are none. */
export function parseSettings(data: unknown): QuizSettings | undefined {
  const parsed = v.safeParse(settingsSchema, data);
  return parsed.success ? parsed.output : undefined;
}
