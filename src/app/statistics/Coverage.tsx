import { useMemo } from 'react';
import { readReport } from '../../report/readReport.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { playedDecks, type ReadyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import { coveredShare, expectedShare, recallOn } from '../report/memoryMap.ts';
import { ChartFrame } from './ChartFrame.tsx';

type CoverageProps = { readonly state: ReadyState; readonly deck: string | undefined };

/** For each report: how much of it has cards, and how much of these would be recalled now. */
export function Coverage({ state, deck }: CoverageProps) {
  const { table } = state.journal.collection;
  const decks = playedDecks(state).filter((each) => deck === undefined || each.deck.id === deck);
  const shares = useMemo(
    () =>
      new Map(
        state.decks.map(({ deck: { id, cards }, report }) => [id, coveredShare(readReport(report), cards)]),
      ),
    [state.decks],
  );
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return (
    <ChartFrame
      title={w.coverage}
      table={{
        columns: w.coverageColumns,
        rows: decks.map(({ deck: { id, title }, cards, options }) => {
          const day = studyDayOf(momentNow(), options.rollover);
          const known = expectedShare(cards, (card) => recallOn(day, table.state(card), options));
          return [title, percent(shares.get(id) ?? 0), percent(known)];
        }),
      }}
    >
      {null}
    </ChartFrame>
  );
}
