import type { Collection } from '../../journal/collection.ts';
import type { Moment } from '../../schedule/moment.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { NO_HISTORY } from '../../search/cardHistory.ts';
import { propertyOf, type SearchContext, type SearchRow } from '../../search/matches.ts';
import type { Property } from '../../search/query.ts';
import { browseWords as w } from '../messages/browseWords.ts';
import { m } from '../messages/messages.ts';

export type ColumnName = keyof typeof w.column;

/** A column: what a cell says, and what it is sorted by. */
export type Column = {
  readonly text: (row: SearchRow, context: SearchContext) => string;
  /** Undefined sorts last, either way. */
  readonly key: (row: SearchRow, context: SearchContext) => string | number | undefined;
};

export const contextOf = (collection: Collection, moment: Moment): SearchContext => ({
  table: collection.table,
  moment,
  history: NO_HISTORY,
  tagsOf: (card) => collection.tagsOf(card),
});

const figure = (property: Property, write: (value: number) => string): Column => ({
  key: (row, context) => propertyOf(row, property, context),
  text: (row, context) => {
    const value = propertyOf(row, property, context);
    return value === undefined ? '' : write(value);
  },
});

const words = (text: (row: SearchRow, context: SearchContext) => string): Column => ({ text, key: text });

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  prompt: { text: ({ card }) => card.prompt, key: (row) => row.prompt },
  answer: { text: ({ card }) => card.answer.join(' · '), key: (row) => row.answer },
  deck: words(({ deck }) => deck.title),
  section: words(({ card }) => m.section(card.section)),
  form: words(({ card }) => w.form[card.form]),
  state: words(stateOf),
  due: figure('due', w.dueIn),
  stability: figure('s', w.days),
  difficulty: figure('d', w.percent),
  recall: figure('r', w.percent),
  reviews: figure('reps', String),
  lapses: figure('lapses', String),
  flag: {
    key: ({ card }, { table }) => table.flag(card.id) || undefined,
    text: ({ card }, { table }) => {
      const flag = table.flag(card.id);
      return flag === 0 ? '' : (w.flags[flag] ?? '');
    },
  },
  tags: {
    key: ({ card }, { tagsOf }) => tagsOf(card.id).join(' ') || undefined,
    text: ({ card }, { tagsOf }) => tagsOf(card.id).join(' '),
  },
};

/** What keeps a card from being studied comes before what is remembered of it. */
function stateOf({ card, options }: SearchRow, { table, moment }: SearchContext): string {
  if (table.isSuspended(card.id)) return w.suspended;
  const today = studyDayOf(moment, options.rollover);
  return table.isBuried(card.id, today) ? w.buried : w.states[table.state(card.id).state];
}

export type Sorting = { readonly by: ColumnName; readonly descending: boolean };

/** The rows in the order of a column; without one as they stand in their decks. */
export function sorted(
  rows: readonly SearchRow[],
  sorting: Sorting | undefined,
  context: SearchContext,
): readonly SearchRow[] {
  if (sorting === undefined) return rows;
  const { key } = COLUMNS[sorting.by];
  const turn = sorting.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row, context) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === undefined) return 1;
      if (b.key === undefined) return -1;
      return a.key < b.key ? -turn : turn;
    })
    .map(({ row }) => row);
}

/** All columns, in the order in which they stand; the prompt is always there. */
export const COLUMN_CHOICES: readonly ColumnName[] = [
  'prompt',
  'answer',
  'deck',
  'section',
  'form',
  'state',
  'due',
  'stability',
  'difficulty',
  'recall',
  'reviews',
  'lapses',
  'flag',
  'tags',
];
