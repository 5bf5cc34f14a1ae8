import type { Card, CardId, FactId, Section } from '../../src/deck/card.ts';
import { grants } from '../../src/schedule/grants.ts';
import { MemoryTable } from '../../src/schedule/memoryTable.ts';
import type { Moment } from '../../src/schedule/moment.ts';
import { DEFAULT_OPTIONS, type DeckOptions } from '../../src/schedule/options.ts';
import type { Rating } from '../../src/schedule/rating.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';

/** Ten in the morning, UTC, of an ordinary day. */
export const MORNING: Moment = { now: Date.parse('2026-06-01T10:00:00Z'), utcOffset: 0 };
export const later = (moment: Moment, ms: number): Moment => ({ ...moment, now: moment.now + ms });

/** A card that is only a name, a fact, a section and an importance. */
export function cardNamed(
  name: string,
  {
    fact = name,
    section = 'goals',
    importance = 50,
  }: { fact?: string; section?: Section; importance?: number } = {},
): Card {
  return {
    id: name as CardId,
    fact: fact as FactId,
    section,
    form: 'question',
    prompt: `${name}?`,
    answer: [name],
    answerType: 'phrase',
    importance,
    passage: { start: 0, end: 1 },
  };
}

/** A learner who answers cards, and the table that comes of it. */
export class Answering {
  readonly table = new MemoryTable();
  readonly options: DeckOptions;

  constructor(options: Partial<DeckOptions> = {}) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
  }

  answer(card: Card, rating: Rating, moment: Moment): void {
    const granted = grants(card.id, this.table.state(card.id), this.options, moment)[rating].state;
    this.table.answer(card.id, granted, studyDayOf(moment, this.options.rollover), rating);
  }
}
