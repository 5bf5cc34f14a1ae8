import type { CardId } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { RATINGS } from '../schedule/rating.ts';
import { type DeviceId, type Event, eventId } from './event.ts';

/** Events in one segment: enough that reading a million of them is quick, few enough that packing is not felt. */
export const SEGMENT_LENGTH = 1_000;

/**
 * Settled events of one device, by sequence number, packed into columns; never changed once written.
 * Reviews of the common shape lie in the columns; every other event is kept whole, so that nothing is lost of an event
 * that a newer app wrote.
 */
export type Segment = {
  readonly format: 1;
  readonly device: DeviceId;
  readonly seq: Float64Array;
  readonly at: Float64Array;
  /** Which of RATINGS was given; WHOLE for an event that is kept whole. */
  readonly rating: Uint8Array;
  readonly via: Uint8Array;
  /** Which of `cards`; which of `decks`, counted from 1, 0 for none. */
  readonly card: Uint32Array;
  readonly deck: Uint32Array;
  readonly took: Float64Array;
  readonly due: Float64Array;
  readonly day: Int32Array;
  readonly utcOffset: Float64Array;
  readonly cards: readonly CardId[];
  readonly decks: readonly DeckId[];
  /** The events that are no reviews of the common shape, in their order. */
  readonly whole: readonly Event[];
};

export const WHOLE = 255;
export const WAYS = ['study', 'quiz', 'import'] as const;

type Review = Extract<Event, { type: 'review' }>;

/** The fields of a review that the columns hold; a review with any other is kept whole. */
const FIELDS = new Set([
  'id',
  'device',
  'seq',
  'at',
  'type',
  'card',
  'deck',
  'rating',
  'took',
  'due',
  'day',
  'utcOffset',
  'via',
]);

/** Whether an event is a review that has nothing beyond the common fields. */
export const isColumnar = (event: Event): event is Review =>
  event.type === 'review' &&
  event.id === eventId(event.device, event.seq) &&
  (event.day | 0) === event.day &&
  Object.keys(event).every((field) => FIELDS.has(field)) &&
  !('deck' in event && event.deck === undefined) &&
  [event.took, event.due, event.utcOffset].every((value) => !Object.is(value, -0));

/** Packs events of one device, given in the order of their sequence numbers. */
export function pack(device: DeviceId, events: readonly Event[]): Segment {
  const { length } = events;
  const [cards, decks] = [new Map<CardId, number>(), new Map<DeckId, number>()];
  const whole: Event[] = [];
  const segment: Segment = {
    format: 1,
    device,
    seq: Float64Array.from(events, (event) => event.seq),
    at: Float64Array.from(events, (event) => event.at),
    rating: new Uint8Array(length),
    via: new Uint8Array(length),
    card: new Uint32Array(length),
    deck: new Uint32Array(length),
    took: new Float64Array(length),
    due: new Float64Array(length),
    day: new Int32Array(length),
    utcOffset: new Float64Array(length),
    cards: [],
    decks: [],
    whole,
  };
  for (const [row, event] of events.entries()) {
    if (!isColumnar(event)) {
      segment.rating[row] = WHOLE;
      whole.push(event);
      continue;
    }
    segment.rating[row] = RATINGS.indexOf(event.rating);
    segment.via[row] = WAYS.indexOf(event.via);
    segment.card[row] = numberOf(cards, event.card);
    segment.deck[row] = event.deck === undefined ? 0 : numberOf(decks, event.deck) + 1;
    segment.took[row] = event.took;
    segment.due[row] = event.due;
    segment.day[row] = event.day;
    segment.utcOffset[row] = event.utcOffset;
  }
  return { ...segment, cards: [...cards.keys()], decks: [...decks.keys()] };
}

function numberOf<Name>(numbers: Map<Name, number>, name: Name): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** The events of a sound segment, exactly as they were packed; those up to the sequence number `after` are left out. */
export function unpack(segment: Segment, after = 0): Event[] {
  const { device, seq, at, rating, via, card, deck, took, due, day, utcOffset, cards, decks } = segment;
  const events: Event[] = [];
  let wholes = 0;
  for (let row = 0; row < seq.length; row++) {
    const whole = rating[row] === WHOLE ? segment.whole[wholes++] : undefined;
    const number = seq[row] ?? 0;
    if (number <= after) continue;
    if (whole !== undefined) {
      events.push(whole);
      continue;
    }
    const played = decks[(deck[row] ?? 0) - 1];
    const event: Review = {
      type: 'review',
      card: cards[card[row] ?? 0] ?? ('' as CardId),
      rating: RATINGS[rating[row] ?? 0] ?? 'Again',
      took: took[row] ?? 0,
      due: due[row] ?? 0,
      day: day[row] ?? 0,
      utcOffset: utcOffset[row] ?? 0,
      via: WAYS[via[row] ?? 0] ?? 'study',
      id: eventId(device, number),
      device,
      seq: number,
      at: at[row] ?? 0,
    };
    events.push(played === undefined ? event : { ...event, deck: played });
  }
  return events;
}
