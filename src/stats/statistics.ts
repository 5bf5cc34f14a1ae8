import type { Card, CardId } from '../deck/card.ts';
import type { Deck } from '../deck/deck.ts';
import type { Event } from '../journal/event.ts';
import type { MemoryTable } from '../schedule/memoryTable.ts';
import type { Moment } from '../schedule/moment.ts';
import { DEFAULT_OPTIONS } from '../schedule/options.ts';
import { type StudyDay, studyDayOf } from '../schedule/studyDay.ts';
import { addedByDay } from './added.ts';
import {
  type ButtonRow,
  buttonRows,
  dayRow,
  type HourRow,
  hourRows,
  type ReviewRow,
  reviewRows,
  type TodayRow,
} from './answers.ts';
import { answersByDay, type Streak, streakOf } from './calendar.ts';
import { type Calibration, calibration } from './calibration.ts';
import { type ForecastRow, forecastRows } from './forecast.ts';
import { type KnowledgeRow, knowledgeRows } from './knowledge.ts';
import { type RetentionRow, retentionRows } from './retention.ts';
import { reviewLog } from './reviewLog.ts';
import { type DeckStanding, type StandingNow, standingNow } from './standing.ts';

/** How far back the graphs look, in days; `all` to the first review. */
export const RANGES = { month: 30, quarter: 91, year: 365, all: Number.POSITIVE_INFINITY } as const;
export type Range = keyof typeof RANGES;

/** A deck whose cards are counted. */
export type CountedDeck = DeckStanding & { readonly deck: Deck };

/** Everything that the screen shows, as rows. */
export type Statistics = {
  readonly today: StudyDay;
  /** The first study day that the range shows. */
  readonly from: StudyDay;
  readonly cards: number;
  readonly answers: number;
  readonly day: TodayRow;
  readonly calendar: ReadonlyMap<StudyDay, number>;
  readonly streak: Streak;
  readonly reviews: readonly ReviewRow[];
  readonly hours: readonly HourRow[];
  readonly buttons: readonly ButtonRow[];
  readonly standing: StandingNow;
  readonly added: ReadonlyMap<StudyDay, number>;
  readonly retention: readonly RetentionRow[];
  readonly calibration: Calibration;
  readonly knowledge: readonly KnowledgeRow[];
  readonly forecast: readonly ForecastRow[];
};

/** Bars that a phone shows legibly. */
const MOST_BARS = 60;
/** Days that a forecast looks ahead. */
const AHEAD = 90;

/**
 * The statistics of some cards, from the journal and the states that it adds up to.
 *
 * @param accepts which cards of the decks are counted
 */
export function statistics(
  decks: readonly CountedDeck[],
  accepts: (card: Card) => boolean,
  events: readonly Event[],
  table: MemoryTable,
  moment: Moment,
  range: Range,
): Statistics {
  const counted = decks.map((deck) => ({ ...deck, cards: deck.cards.filter(accepts) }));
  const { weights, rollover } = decks[0]?.options ?? DEFAULT_OPTIONS;
  const sections = new Map<CardId, Card['section']>(
    counted.flatMap(({ cards }) => cards.map(({ id, section }) => [id, section] as const)),
  );
  const log = reviewLog(events, { weights, rollover, accepts: (card) => sections.has(card) });
  const today = studyDayOf(moment, rollover);
  const first = log.size === 0 ? today : Math.min(today, log.day[0] ?? today);
  const from = Math.max(first, today - RANGES[range] + 1);
  const calendar = answersByDay(log);
  const sizes = new Map(counted.map(({ deck, cards }) => [deck.id, cards.length]));
  return {
    today,
    from,
    cards: sections.size,
    answers: log.size,
    day: dayRow(log, today),
    calendar,
    streak: streakOf(calendar, today),
    reviews: reviewRows(log, from, today, Math.ceil((today - from + 1) / MOST_BARS)),
    hours: hourRows(log, from),
    buttons: buttonRows(log, from),
    standing: standingNow(counted, table, moment),
    added: addedByDay(events, (deck) => sizes.get(deck) ?? 0, { utcOffset: moment.utcOffset, rollover }),
    retention: retentionRows(log, today),
    calibration: calibration(log),
    knowledge: knowledgeRows(log, weights, (card) => sections.get(card), [from, today], MOST_BARS),
    forecast: forecastRows(counted, table, moment, AHEAD),
  };
}
