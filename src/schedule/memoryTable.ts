import type { CardId } from '../deck/card.ts';
import { type CardState, NEW_CARD } from './cardState.ts';
import { type Columns, emptyColumns, NEVER, resized } from './columns.ts';
import type { DueCounts } from './grants.ts';
import type { Rating } from './rating.ts';
import { dueDayOf, type StudyDay } from './studyDay.ts';

const STATES = ['New', 'Learning', 'Review', 'Relearning'] as const;
const NUMBER_OF = { New: 0, Learning: 1, Review: 2, Relearning: 3 } as const;
const REVIEW = NUMBER_OF.Review;

/** The states of all cards, in columns: changing one costs the same at any size. */
export class MemoryTable {
  #columns: Columns;
  #rows = new Map<CardId, number>();

  constructor(columns: Columns = emptyColumns(64), ids: readonly CardId[] = []) {
    this.#columns = columns;
    for (const [row, id] of ids.entries()) this.#rows.set(id, row);
  }

  /** A table with a copy of the columns. */
  static of(columns: Columns, ids: readonly CardId[]): MemoryTable {
    return new MemoryTable(resized(columns, Math.max(64, ids.length)), ids);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** The ids of all rows, in the order of the rows. */
  ids(): readonly CardId[] {
    return [...this.#rows.keys()];
  }

  /** The columns, cut to the rows in use. */
  columns(): Columns {
    return resized(this.#columns, this.size);
  }

  copy(): MemoryTable {
    return MemoryTable.of(this.#columns, this.ids());
  }

  /** Whether anything was ever done to the card. */
  has(card: CardId): boolean {
    return this.#rows.has(card);
  }

  state(card: CardId): CardState {
    const row = this.#find(card);
    if (row === undefined) return NEW_CARD;
    const columns = this.#columns;
    const state = STATES[columns.state[row] ?? 0] ?? 'New';
    if (state === 'New') return NEW_CARD;
    const stability = columns.stability[row] ?? 0;
    const difficulty = columns.difficulty[row] ?? 0;
    const due = columns.due[row] ?? 0;
    const last = columns.last[row] ?? 0;
    const lastDay = columns.lastDay[row] ?? NEVER;
    const reps = columns.reps[row] ?? 0;
    const lapses = columns.lapses[row] ?? 0;
    // Written out, not spread: a replay reads a million of these.
    if (state === 'Review') return { state, stability, difficulty, due, last, lastDay, reps, lapses };
    const step = columns.step[row] ?? 0;
    return { state, step, stability, difficulty, due, last, lastDay, reps, lapses };
  }

  isSuspended(card: CardId): boolean {
    return this.#read('suspended', card, 0) === 1;
  }

  isBuried(card: CardId, today: StudyDay): boolean {
    return this.#read('buriedDay', card, NEVER) >= today;
  }

  /** 0 for no flag, 1 to 7 as in Anki. */
  flag(card: CardId): number {
    return this.#read('flag', card, 0);
  }

  wasIntroducedOn(card: CardId, day: StudyDay): boolean {
    return this.#read('introducedDay', card, NEVER) === day;
  }

  wasReviewedOn(card: CardId, day: StudyDay): boolean {
    return this.#read('reviewedDay', card, NEVER) === day;
  }

  /** The study day of the last Again; undefined when there was none. */
  forgottenOn(card: CardId): StudyDay | undefined {
    const day = this.#read('forgottenDay', card, NEVER);
    return day === NEVER ? undefined : day;
  }

  /** How many cards in review come back on each study day, suspended ones left out. */
  dueCounts(utcOffset: number, rollover: number): DueCounts {
    const counts = new Map<StudyDay, number>();
    const { state, suspended, due } = this.#columns;
    for (let row = 0; row < this.size; row++) {
      if (state[row] !== REVIEW || suspended[row] === 1) continue;
      const day = dueDayOf(due[row] ?? 0, utcOffset, rollover);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return counts;
  }

  wasAnsweredOn(card: CardId, day: StudyDay): boolean {
    return this.#read('lastDay', card, NEVER) === day;
  }

  /** Takes over the state after an answer given on `day`. */
  answer(card: CardId, state: Exclude<CardState, { state: 'New' }>, day: StudyDay, rating: Rating): void {
    const row = this.#rowOf(card);
    const columns = this.#columns;
    const before = STATES[columns.state[row] ?? 0];
    if (before === 'New') columns.introducedDay[row] = day;
    if (before === 'Review') columns.reviewedDay[row] = day;
    if (rating === 'Again') columns.forgottenDay[row] = day;
    this.place(card, state);
  }

  /** Puts a card into a state without an answer, as a date set by hand does. */
  place(card: CardId, state: Exclude<CardState, { state: 'New' }>): void {
    const row = this.#rowOf(card);
    const columns = this.#columns;
    columns.state[row] = NUMBER_OF[state.state];
    columns.step[row] = state.state === 'Review' ? 0 : state.step;
    columns.stability[row] = state.stability;
    columns.difficulty[row] = state.difficulty;
    columns.due[row] = state.due;
    columns.last[row] = state.last;
    columns.lastDay[row] = state.lastDay;
    columns.reps[row] = state.reps;
    columns.lapses[row] = state.lapses;
  }

  /** Makes a card new again; what hangs on it (flag, suspension) stays. */
  reset(card: CardId): void {
    const row = this.#rowOf(card);
    this.#columns.state[row] = 0;
    this.#columns.introducedDay[row] = NEVER;
    this.#columns.reviewedDay[row] = NEVER;
    this.#columns.lastDay[row] = NEVER;
    this.#columns.forgottenDay[row] = NEVER;
  }

  suspend(card: CardId, suspended: boolean): void {
    this.#columns.suspended[this.#rowOf(card)] = suspended ? 1 : 0;
  }

  /** Hides a card up to and including the study day `until`. */
  bury(card: CardId, until: StudyDay): void {
    this.#columns.buriedDay[this.#rowOf(card)] = until;
  }

  setFlag(card: CardId, flag: number): void {
    this.#columns.flag[this.#rowOf(card)] = flag;
  }

  #read(name: keyof Columns, card: CardId, missing: number): number {
    const row = this.#find(card);
    return row === undefined ? missing : (this.#columns[name][row] ?? missing);
  }

  #rowOf(card: CardId): number {
    const known = this.#find(card);
    if (known !== undefined) return known;
    const row = this.size;
    if (row === this.#columns.state.length) this.#columns = resized(this.#columns, row * 2);
    this.#rows.set(card, row);
    this.#lastCard = card;
    this.#lastRow = row;
    return row;
  }

  /** What is asked of a card is mostly asked several times over: the row found last answers without the map. */
  #lastCard: CardId | undefined;
  #lastRow: number | undefined;

  /** The rows of decks walked before, −1 for a card that nothing was done to; a row never moves. */
  readonly #walked = new WeakMap<object, { readonly rows: Int32Array; size: number }>();

  /** Visits the cards of a deck in their order: what is asked of a card meanwhile needs no look-up from the second time on. */
  walk<Named extends { readonly id: CardId }>(cards: readonly Named[], visit: (card: Named) => void): void {
    const walked = this.#walked.get(cards) ?? { rows: new Int32Array(cards.length).fill(-1), size: 0 };
    const { rows } = walked;
    if (walked.size !== this.size)
      for (const [index, { id }] of cards.entries())
        if (rows[index] === -1) rows[index] = this.#rows.get(id) ?? -1;
    walked.size = this.size;
    this.#walked.set(cards, walked);
    for (const [index, card] of cards.entries()) {
      const row = rows[index] ?? -1;
      this.#lastCard = card.id;
      this.#lastRow = row < 0 ? undefined : row;
      visit(card);
    }
  }

  #find(card: CardId): number | undefined {
    if (card === this.#lastCard) return this.#lastRow;
    this.#lastRow = this.#rows.get(card);
    this.#lastCard = card;
    return this.#lastRow;
  }
}
