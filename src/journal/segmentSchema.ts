import * as v from 'valibot';
import { RATINGS } from '../schedule/rating.ts';
import { parseEvent } from './eventSchema.ts';
import { type Segment, WAYS, WHOLE } from './segment.ts';

const finite = (column: Float64Array<ArrayBuffer>) => column.every(Number.isFinite);
const names = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200)));
const floats = v.pipe(v.instance(Float64Array), v.check(finite, 'a number is not finite'));

const schema = v.pipe(
  v.object({
    format: v.literal(1),
    device: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    seq: v.pipe(
      floats,
      v.check(
        (column) => column.every((seq, row) => Number.isInteger(seq) && seq > (column[row - 1] ?? 0)),
        'the sequence numbers do not rise',
      ),
    ),
    at: floats,
    rating: v.instance(Uint8Array),
    via: v.instance(Uint8Array),
    card: v.instance(Uint32Array),
    deck: v.instance(Uint32Array),
    took: v.pipe(
      floats,
      v.check((column) => column.every((took) => took >= 0), 'a time is below 0'),
    ),
    due: floats,
    day: v.instance(Int32Array),
    utcOffset: v.pipe(
      floats,
      v.check((column) => column.every((offset) => Math.abs(offset) <= 1440), 'an offset is over a day'),
    ),
    cards: names,
    decks: names,
    whole: v.array(v.unknown()),
  }),
  v.check(
    ({ seq, at, rating, via, card, deck, took, due, day, utcOffset }) =>
      [at, rating, via, card, deck, took, due, day, utcOffset].every(({ length }) => length === seq.length),
    'the columns differ in length',
  ),
  v.check(
    ({ rating, via, card, deck, cards, decks }) =>
      rating.every(
        (given, row) =>
          given === WHOLE ||
          (given < RATINGS.length &&
            (via[row] ?? 0) < WAYS.length &&
            (card[row] ?? 0) < cards.length &&
            (deck[row] ?? 0) <= decks.length),
      ),
    'a review names nothing',
  ),
  v.check(({ rating, whole }) => {
    let wholes = 0;
    for (const given of rating) if (given === WHOLE) wholes++;
    return wholes === whole.length;
  }, 'the events kept whole are not all there'),
);

/** A segment as it came from disk; undefined when it is none. Its whole events are validated one by one. */
export function parseSegment(data: unknown): Segment | undefined {
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) return undefined;
  const { seq, rating, device } = parsed.output;
  let wholes = 0;
  for (const [row, given] of rating.entries()) {
    if (given !== WHOLE) continue;
    const event = parseEvent(parsed.output.whole[wholes++]);
    if (event === undefined || event.seq !== seq[row] || event.device !== device) return undefined;
  }
  // The schema and the loop above check every field; brands exist in types alone.
  return parsed.output as unknown as Segment;
}
