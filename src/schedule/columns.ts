/** One typed array a property of a card; a row a card that was ever touched. */
export type Columns = {
  readonly state: Uint8Array;
  readonly step: Uint8Array;
  readonly flag: Uint8Array;
  readonly suspended: Uint8Array;
  readonly reps: Uint32Array;
  readonly lapses: Uint32Array;
  /** Study day of the last answer; of the first; of the last one given in Review; of the last Again; until when buried. */
  readonly lastDay: Int32Array;
  readonly introducedDay: Int32Array;
  readonly reviewedDay: Int32Array;
  readonly forgottenDay: Int32Array;
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
  'forgottenDay',
  'buriedDay',
  'stability',
  'difficulty',
  'due',
  'last',
] as const satisfies readonly (keyof Columns)[];

/** Stands for "never" in the columns of study days. */
export const NEVER = -(2 ** 31);

export function emptyColumns(capacity: number): Columns {
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
    forgottenDay: days(),
    buriedDay: days(),
    stability: new Float64Array(capacity),
    difficulty: new Float64Array(capacity),
    due: new Float64Array(capacity),
    last: new Float64Array(capacity),
  };
}

/** The same rows in columns of another capacity, as copies. */
export function resized(columns: Columns, capacity: number): Columns {
  const grown = emptyColumns(capacity);
  for (const name of COLUMN_NAMES) {
    const from = columns[name];
    grown[name].set(from.subarray(0, Math.min(from.length, capacity)));
  }
  return grown;
}
