import * as v from 'valibot';
import { ANSWER_TYPES, FORMS, SECTIONS } from '../deck/card.ts';
import type { Event } from './event.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(10_000));
const card = { card: id };

const madeCard = v.looseObject({
  id,
  fact: id,
  section: v.picklist(SECTIONS),
  form: v.picklist(FORMS),
  prompt: text,
  answer: v.pipe(v.array(text), v.minLength(1)),
  answerType: v.picklist(ANSWER_TYPES),
  importance: finite,
  passage: v.object({ start: count, end: count }),
});

const base = { id, device: id, seq: v.pipe(count, v.minValue(1)), at: finite };

const schema = v.variant('type', [
  v.looseObject({
    ...base,
    ...card,
    type: v.literal('review'),
    rating: v.picklist(['Again', 'Hard', 'Good', 'Easy']),
    took: v.pipe(finite, v.minValue(0)),
    due: finite,
    day: v.pipe(v.number(), v.integer()),
    utcOffset: v.pipe(finite, v.minValue(-1440), v.maxValue(1440)),
    via: v.picklist(['study', 'quiz', 'import']),
    items: v.optional(v.array(v.boolean())),
  }),
  v.looseObject({ ...base, type: v.literal('undo'), target: id }),
  v.looseObject({ ...base, ...card, type: v.picklist(['suspend', 'unsuspend', 'reset']) }),
  v.looseObject({ ...base, ...card, type: v.literal('bury'), until: v.pipe(v.number(), v.integer()) }),
  v.looseObject({ ...base, ...card, type: v.literal('flag'), flag: v.pipe(count, v.maxValue(7)) }),
  v.looseObject({ ...base, ...card, type: v.literal('edit'), prompt: text, answer: v.array(text) }),
  v.looseObject({
    ...base,
    type: v.literal('add'),
    deck: id,
    added: madeCard,
  }),
  v.looseObject({ ...base, ...card, type: v.literal('reject'), reason: v.optional(text) }),
  v.looseObject({
    ...base,
    ...card,
    type: v.literal('quiz'),
    correct: v.boolean(),
    given: text,
    took: finite,
  }),
  v.looseObject({ ...base, type: v.literal('options'), deck: id, changes: v.looseObject({}) }),
  v.looseObject({ ...base, type: v.literal('install'), deck: id }),
]);

/** An event as it came from disk or from a file; undefined when it is none. */
export function parseEvent(data: unknown): Event | undefined {
  const parsed = v.safeParse(schema, data);
  // The schema checks every field that the fold reads; brands exist in types alone.
  return parsed.success ? (parsed.output as Event) : undefined;
}
