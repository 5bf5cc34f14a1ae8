import type { CardId } from '../deck/card.ts';
import { type CardState, NEW_CARD } from './cardState.ts';
import type { StudyDay } from './studyDay.ts';

const STATES = ['New', 'Learning', 'Review', 'Relearning'] as const;

/** One typed array a property of a card; a row a card that was ever touched. */
export type Columns = {
  readonly state: Uint8Array;
  readonly step: Uint8Array;
  readonly flag: Uint8Array;
  readonly suspended: Uint8Array;
  readonly reps: Uint32Array;
  readonly lapses: Uint32Array;
  /** Study day of the last answer; of the first; of the last one given in Review; until when buried. */
  readonly lastDay: Int32Array;
  readonly introducedDay: Int32Array;
  readonly reviewedDay: Int32Array;
  readonly buriedDay: Int32Array;
  readonly stability: Float64Array;
  readonly difficulty: Float64Array;
  readonly due: Float64Array;
  readonly last: Float64Array;
};

export const COLUMN_NAMES = [
  'state',
  'step',
  'flag',
  'suspended',
  'reps',
  'lapses',
  'lastDay',
  'introducedDay',
  'reviewedDay',
  'buriedDay',
  'stability',
  'difficulty',
  'due',
  'last',
] as const satisfies readonly (keyof Columns)[];

/** Stands for "never" in the columns of study days. */
const NEVER = -(2 ** 31);

function emptyColumns(capacity: number): Columns {
  const days = () => new Int32Array(capacity).fill(NEVER);
  return {
    state: new Uint8Array(capacity),
    step: new Uint8Array(capacity),
    flag: new Uint8Array(capacity),
    suspended: new Uint8Array(capacity),
    reps: new Uint32Array(capacity),
    lapses: new Uint32Array(capacity),
    lastDay: days(),
    introducedDay: days(),
    reviewedDay: days(),
    buriedDay: days(),
    stability: new Float64Array(capacity),
    difficulty: new Float64Array(capacity),
    due: new Float64Array(capacity),
    last: new Float64Array(capacity),
  };
}

/** The states of all cards, in columns: changing one costs the same at any size. */
export class MemoryTable {
  #columns: Columns;
  #rows = new Map<CardId, number>();

  constructor(columns: Columns = emptyColumns(64), ids: readonly CardId[] = []) {
    this.#columns = columns;
    for (const [row, id] of ids.entries()) this.#rows.set(id, row);
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
    return new MemoryTable(resized(this.#columns, Math.max(64, this.size)), this.ids());
  }

  state(card: CardId): CardState {
    const row = this.#rows.get(card);
    if (row === undefined) return NEW_CARD;
    const columns = this.#columns;
    const state = STATES[columns.state[row] ?? 0] ?? 'New';
    if (state === 'New') return NEW_CARD;
    const answered = {
      stability: columns.stability[row] ?? 0,
      difficulty: columns.difficulty[row] ?? 0,
      due: columns.due[row] ?? 0,
      last: columns.last[row] ?? 0,
      lastDay: columns.lastDay[row] ?? NEVER,
      reps: columns.reps[row] ?? 0,
      lapses: columns.lapses[row] ?? 0,
    };
    return state === 'Review' ? { ...answered, state } : { ...answered, state, step: columns.step[row] ?? 0 };
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

  wasAnsweredOn(card: CardId, day: StudyDay): boolean {
    return this.#read('lastDay', card, NEVER) === day;
  }

  /** Takes over the state after an answer given on `day`. */
  answer(card: CardId, state: Exclude<CardState, { state: 'New' }>, day: StudyDay): void {
    const row = this.#rowOf(card);
    const columns = this.#columns;
    const before = STATES[columns.state[row] ?? 0];
    if (before === 'New') columns.introducedDay[row] = day;
    if (before === 'Review') columns.reviewedDay[row] = day;
    columns.state[row] = STATES.indexOf(state.state);
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
    const row = this.#rows.get(card);
    return row === undefined ? missing : (this.#columns[name][row] ?? missing);
  }

  #rowOf(card: CardId): number {
    const known = this.#rows.get(card);
    if (known !== undefined) return known;
    const row = this.size;
    if (row === this.#columns.state.length) this.#columns = resized(this.#columns, row * 2);
    this.#rows.set(card, row);
    return row;
  }
}

function resized(columns: Columns, capacity: number): Columns {
  const grown = emptyColumns(capacity);
  for (const name of COLUMN_NAMES) {
    const from = columns[name];
    grown[name].set(from.subarray(0, Math.min(from.length, capacity)));
  }
  return grown;
}
