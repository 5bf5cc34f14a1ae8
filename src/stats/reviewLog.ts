import type { CardId } from '../deck/card.ts';
import { effective } from '../journal/effective.ts';
import type { Event } from '../journal/event.ts';
import { nextMemory, recall } from '../schedule/fsrs.ts';
import { listOf } from '../schedule/listItems.ts';
import { HOUR, MINUTE } from '../schedule/moment.ts';
import { ratingNumber } from '../schedule/rating.ts';
import { dueDayOf } from '../schedule/studyDay.ts';

/** What a review was of: a card being learned, one being learned again, or one in review (mature from 21 days on). */
export const KINDS = ['learning', 'relearning', 'young', 'mature'] as const;
export type Kind = (typeof KINDS)[number];

/** Interval in days from which a card in review counts as mature, as in Anki. */
export const MATURE = 21;

/** Every effective review in journal order, a column a property. */
export type ReviewLog = {
  readonly size: number;
  /** Index of the card in `cards`. */
  readonly card: Int32Array;
  readonly at: Float64Array;
  /** Study day of the answer, and local hour of it. */
  readonly day: Int32Array;
  readonly hour: Uint8Array;
  /** 1 for Again to 4 for Easy. */
  readonly rating: Uint8Array;
  /** Index in `KINDS`, of the card before the answer. */
  readonly kind: Uint8Array;
  /** Days since the card's answer before; −1 for the first. */
  readonly elapsed: Int32Array;
  /** Answers and lapses of the card before this one. */
  readonly reps: Int32Array;
  readonly lapses: Int32Array;
  /** ms that the answer took. */
  readonly took: Float64Array;
  /** Probability of recall that the model gave; NaN for a first answer and for one of the same day. */
  readonly predicted: Float32Array;
  /** Stability in days after the answer. */
  readonly stability: Float64Array;
  readonly cards: readonly CardId[];
};

/** What is known of a card on the way through its history. */
type Track = {
  readonly number: number;
  due: number;
  lastDay: number;
  reps: number;
  lapses: number;
  graduated: boolean;
  memory: { readonly stability: number; readonly difficulty: number } | undefined;
};

export type LogOptions = {
  /** 21 weights of FSRS-6, for the predictions. */
  readonly weights: readonly number[];
  /** Local hour at which the day turns. */
  readonly rollover: number;
  /** Which cards count; for an item of a list its list is asked for. */
  readonly accepts: (card: CardId) => boolean;
};

/**
 * The log of a journal, in one pass. What a card stood at is told from the interval that its answer before was granted:
 * less than a day is learning; so is a card without an answer before.
 */
export function reviewLog(events: readonly Event[], { weights, rollover, accepts }: LogOptions): ReviewLog {
  const counted = effective(events);
  const log = emptyLog(counted.reduce((count, { type }) => count + (type === 'review' ? 1 : 0), 0));
  const tracks = new Map<CardId, Track>();
  const cards: CardId[] = [];
  let size = 0;
  for (const event of counted) {
    if (event.type === 'reset') tracks.delete(event.card);
    if (event.type === 'due')
      for (const { card, due } of event.dues) {
        const track = tracks.get(card);
        if (track !== undefined) track.due = due;
      }
    if (event.type !== 'review') continue;
    const whole = listOf(event.card)?.list ?? event.card;
    if (!accepts(whole)) continue;
    let track = tracks.get(event.card);
    if (track === undefined) {
      track = {
        number: cards.push(whole) - 1,
        due: 0,
        lastDay: 0,
        reps: 0,
        lapses: 0,
        graduated: false,
        memory: undefined,
      };
      tracks.set(event.card, track);
    }
    const granted = track.reps === 0 ? 0 : dueDayOf(track.due, event.utcOffset, rollover) - track.lastDay;
    const elapsed = track.reps === 0 ? -1 : Math.max(0, event.day - track.lastDay);
    const { memory } = track;
    log.card[size] = track.number;
    log.at[size] = event.at;
    log.day[size] = event.day;
    log.hour[size] = hourOf(event.at, event.utcOffset);
    log.rating[size] = ratingNumber(event.rating);
    log.kind[size] = kindOf(granted, track.graduated);
    log.elapsed[size] = elapsed;
    log.reps[size] = track.reps;
    log.lapses[size] = track.lapses;
    log.took[size] = event.took;
    log.predicted[size] =
      memory === undefined || elapsed < 1 ? Number.NaN : recall(weights, memory.stability, elapsed);
    track.memory = nextMemory(weights, memory, Math.max(0, elapsed), event.rating);
    log.stability[size] = track.memory.stability;
    if (granted >= 1) {
      track.graduated = true;
      if (event.rating === 'Again') track.lapses++;
    }
    track.reps++;
    track.due = event.due;
    track.lastDay = event.day;
    size++;
  }
  return { ...log, size, cards };
}

function kindOf(granted: number, graduated: boolean): number {
  if (granted < 1) return graduated ? 1 : 0;
  return granted < MATURE ? 2 : 3;
}

const hourOf = (at: number, utcOffset: number) => Math.floor((at + utcOffset * MINUTE) / HOUR) % 24;

function emptyLog(capacity: number): Omit<ReviewLog, 'size' | 'cards'> {
  return {
    card: new Int32Array(capacity),
    at: new Float64Array(capacity),
    day: new Int32Array(capacity),
    hour: new Uint8Array(capacity),
    rating: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    elapsed: new Int32Array(capacity),
    reps: new Int32Array(capacity),
    lapses: new Int32Array(capacity),
    took: new Float64Array(capacity),
    predicted: new Float32Array(capacity),
    stability: new Float64Array(capacity),
  };
}
