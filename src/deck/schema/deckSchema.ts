import * as v from 'valibot';
import { ANSWER_TYPES, FORMS, SECTIONS } from '../card.ts';

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const passageSchema = v.strictObject({ start: offset, end: offset });

const cardSchema = v.strictObject({
  id: text(200),
  fact: text(200),
  section: v.picklist(SECTIONS),
  form: v.picklist(FORMS),
  prompt: text(2000),
  answer: v.pipe(v.array(text(2000)), v.minLength(1), v.maxLength(100)),
  answerType: v.picklist(ANSWER_TYPES),
  ordered: v.optional(v.boolean()),
  importance: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  passage: passageSchema,
});

/** The shape of a deck file; what a shape cannot say is checked by `parseDeck`. */
export const deckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: text(200),
  title: text(1000),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)),
  report: v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    source: v.optional(v.string()),
    date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  }),
  cards: v.pipe(v.array(cardSchema), v.maxLength(100_000)),
});
