import * as v from 'valibot';
import { ANSWER_TYPES, FORMS, SECTIONS } from '../deck/card.ts';
import {
  ANSWER_MODES,
  DAY_LOADS,
  LIST_MODES,
  MAX_STEPS,
  MIXES,
  NEW_ORDERS,
  OPTION_BOUNDS,
  READ_ALOUD,
  REVIEW_ORDERS,
} from '../schedule/options.ts';
import { RATINGS } from '../schedule/rating.ts';
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

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const whole = (bounds: { readonly min: number; readonly max: number }) => v.pipe(within(bounds), v.integer());
const steps = v.pipe(v.array(within(OPTION_BOUNDS.step)), v.maxLength(MAX_STEPS));
const dayLoad = v.picklist(DAY_LOADS);

/** A change of options: whatever is known must be within its bounds; what a newer app adds is left alone. */
const changes = v.looseObject({
  weights: v.optional(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21))),
  newPerDay: v.optional(whole(OPTION_BOUNDS.newPerDay)),
  reviewsPerDay: v.optional(whole(OPTION_BOUNDS.reviewsPerDay)),
  todayOnly: v.optional(
    v.nullable(
      v.object({
        day: v.pipe(v.number(), v.integer()),
        newPerDay: v.optional(whole(OPTION_BOUNDS.newPerDay)),
        reviewsPerDay: v.optional(whole(OPTION_BOUNDS.reviewsPerDay)),
      }),
    ),
  ),
  desiredRetention: v.optional(within(OPTION_BOUNDS.desiredRetention)),
  learningSteps: v.optional(steps),
  relearningSteps: v.optional(steps),
  maximumInterval: v.optional(whole(OPTION_BOUNDS.maximumInterval)),
  leechThreshold: v.optional(whole(OPTION_BOUNDS.leechThreshold)),
  newOrder: v.optional(v.picklist(NEW_ORDERS)),
  reviewOrder: v.optional(v.picklist(REVIEW_ORDERS)),
  mix: v.optional(v.picklist(MIXES)),
  buryNewSiblings: v.optional(v.boolean()),
  buryReviewSiblings: v.optional(v.boolean()),
  fuzz: v.optional(v.boolean()),
  loadBalance: v.optional(v.boolean()),
  easyDays: v.optional(v.tuple([dayLoad, dayLoad, dayLoad, dayLoad, dayLoad, dayLoad, dayLoad])),
  answerMode: v.optional(v.picklist(ANSWER_MODES)),
  listMode: v.optional(v.picklist(LIST_MODES)),
  readAloud: v.optional(v.picklist(READ_ALOUD)),
  rollover: v.optional(whole(OPTION_BOUNDS.rollover)),
  learnAhead: v.optional(whole(OPTION_BOUNDS.learnAhead)),
});

const presetId = v.pipe(id, v.startsWith('preset:'));
const rating = v.picklist(RATINGS);

const schema = v.variant('type', [
  v.looseObject({
    ...base,
    ...card,
    type: v.literal('review'),
    deck: v.optional(id),
    rating,
    took: v.pipe(finite, v.minValue(0)),
    due: finite,
    day: v.pipe(v.number(), v.integer()),
    utcOffset: v.pipe(finite, v.minValue(-1440), v.maxValue(1440)),
    via: v.picklist(['study', 'quiz', 'import']),
    items: v.optional(v.array(v.boolean())),
  }),
  v.looseObject({ ...base, type: v.literal('undo'), target: id }),
  v.looseObject({ ...base, ...card, type: v.picklist(['suspend', 'unsuspend', 'reset']) }),
  v.looseObject({ ...base, ...card, type: v.picklist(['bin', 'unbin']) }),
  v.looseObject({
    ...base,
    ...card,
    type: v.literal('tag'),
    tags: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[^\s"]{1,100}$/))), v.maxLength(100)),
  }),
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
  v.looseObject({ ...base, ...card, type: v.literal('accept'), text }),
  v.looseObject({
    ...base,
    type: v.literal('exam'),
    deck: id,
    exam: v.nullable(
      v.object({
        day: v.pipe(v.number(), v.integer()),
        goal: v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99)),
        plan: v.optional(id),
      }),
    ),
  }),
  v.looseObject({ ...base, type: v.literal('options'), deck: id, changes }),
  v.looseObject({ ...base, type: v.literal('preset'), preset: presetId, name: v.nullable(text) }),
  v.looseObject({ ...base, type: v.literal('assignPreset'), deck: id, preset: v.nullable(presetId) }),
  v.looseObject({ ...base, ...card, type: v.literal('cram'), rating, took: v.pipe(finite, v.minValue(0)) }),
  v.looseObject({
    ...base,
    type: v.literal('due'),
    day: v.pipe(v.number(), v.integer()),
    dues: v.array(v.object({ card: id, due: finite })),
  }),
  v.looseObject({ ...base, type: v.literal('install'), deck: id }),
]);

/** An event as it came from disk or from a file; undefined when it is none. */
export function parseEvent(data: unknown): Event | undefined {
  const parsed = v.safeParse(schema, data);
  // The schema checks every field that the fold reads; brands exist in types alone.
  return parsed.success ? (parsed.output as Event) : undefined;
}
