import type { Card } from '../../deck/card.ts';
import type { Deed } from '../../journal/event.ts';
import { type StudyDay, startOfStudyDay, studyDayOf } from '../../schedule/studyDay.ts';
import type { SearchContext, SearchRow } from '../../search/matches.ts';
import { retagged } from './tagEdits.ts';

/** What is done to all selected cards. */
export type Action =
  | { readonly type: 'suspend' | 'unsuspend' | 'reset' | 'bin' | 'unbin' }
  | { readonly type: 'flag'; readonly flag: number }
  | { readonly type: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly type: 'due'; readonly day: StudyDay }
  | { readonly type: 'edit'; readonly text: Pick<Card, 'prompt' | 'answer'> };

/** An action as deeds; cards on which it would change nothing are left out. */
export function deedsOf(
  action: Action,
  rows: readonly SearchRow[],
  { table, moment, tagsOf }: SearchContext,
): readonly Deed[] {
  const ids = rows.map(({ card }) => card.id);
  switch (action.type) {
    case 'suspend':
    case 'unsuspend':
      return ids
        .filter((card) => table.isSuspended(card) === (action.type === 'unsuspend'))
        .map((card) => ({ type: action.type, card }));
    case 'reset':
    case 'bin':
    case 'unbin': {
      const { type } = action;
      return ids.map((card): Deed => ({ type, card }));
    }
    case 'flag':
      return ids
        .filter((card) => table.flag(card) !== action.flag)
        .map((card) => ({ type: 'flag', card, flag: action.flag }));
    case 'tag':
      return ids
        .map((card) => ({ card, tags: retagged(tagsOf(card), action.add, action.remove) }))
        .filter(({ card, tags }) => tags.join(' ') !== tagsOf(card).join(' '))
        .map(({ card, tags }) => ({ type: 'tag', card, tags }));
    case 'due':
      return dueDeeds(action.day, rows, moment);
    case 'edit':
      return ids.slice(0, 1).map((card) => ({ type: 'edit', card, ...action.text }));
  }
}

/** One deed for all cards whose day turns at the same hour. */
function dueDeeds(
  day: StudyDay,
  rows: readonly SearchRow[],
  moment: SearchContext['moment'],
): readonly Deed[] {
  return [...new Set(rows.map(({ options }) => options.rollover))].map((rollover) => ({
    type: 'due',
    day: studyDayOf(moment, rollover),
    dues: rows
      .filter(({ options }) => options.rollover === rollover)
      .map(({ card }) => ({ card: card.id, due: startOfStudyDay(day, moment.utcOffset, rollover) })),
  }));
}
