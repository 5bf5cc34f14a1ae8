import { useState } from 'react';
import { SECTIONS, type Section } from '../../deck/card.ts';
import type { RANGES, Range } from '../../stats/statistics.ts';
import { type ReadyState, useApp } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { statisticsWords as w } from '../messages/statisticsWords.ts';
import { SelectField } from '../options/fields.tsx';
import type { StatisticsScope } from '../worker/history/historyWork.ts';
import { Coverage } from './Coverage.tsx';
import { HistoryCharts } from './HistoryCharts.tsx';
import { MemoryCharts } from './MemoryCharts.tsx';
import styles from './Statistics.module.css';
import { TodayFigures } from './TodayFigures.tsx';
import { useStatistics } from './useStatistics.ts';

const EVERYTHING = '';
const RANGE_NAMES = ['month', 'quarter', 'year', 'all'] as const satisfies readonly Range[] &
  readonly (keyof typeof RANGES)[];

/** What was learned, what is known, what is to come: for all cards, a deck or a section. */
export function StatisticsScreen({ state }: { readonly state: ReadyState }) {
  const version = useApp((app) => (app.phase === 'ready' ? app.version : 0));
  const [deck, setDeck] = useState<string>(EVERYTHING);
  const [section, setSection] = useState<Section | typeof EVERYTHING>(EVERYTHING);
  const [range, setRange] = useState<Range>('quarter');
  const scope: StatisticsScope = {
    ...(deck !== EVERYTHING && { deck }),
    ...(section !== EVERYTHING && { section }),
  };
  const counting = useStatistics(scope, range, version);
  const titles = new Map(state.decks.map((each) => [each.deck.id as string, each.deck.title]));
  return (
    <div className={`page ${styles.statistics}`}>
      <h1>{m.statistics}</h1>
      <div className={styles.controls}>
        <SelectField
          label={w.deck}
          value={deck}
          choices={[EVERYTHING, ...titles.keys()]}
          names={{ [EVERYTHING]: w.allDecks, ...Object.fromEntries(titles) }}
          onChoose={setDeck}
        />
        <SelectField
          label={w.section}
          value={section}
          choices={[EVERYTHING, ...SECTIONS]}
          names={{
            [EVERYTHING]: w.allSections,
            principles: m.section('principles'),
            goals: m.section('goals'),
            attendees: m.section('attendees'),
            event: m.section('event'),
            measures: m.section('measures'),
            context: m.section('context'),
          }}
          onChoose={setSection}
        />
        <SelectField
          label={w.range}
          value={range}
          choices={RANGE_NAMES}
          names={w.ranges}
          onChoose={setRange}
        />
      </div>
      {counting.phase === 'working' && (
        <p role="status">
          {w.working[counting.stage]} <progress aria-label={w.working[counting.stage]} />
        </p>
      )}
      {counting.phase === 'failed' && <p role="alert">{w.failed(counting.reason)}</p>}
      {counting.phase === 'counted' && (
        <>
          {counting.statistics.answers === 0 && (
            <section className={styles.chart}>
              <h2>{w.emptyTitle}</h2>
              <p>{w.emptyHint}</p>
            </section>
          )}
          <div className={styles.charts}>
            <TodayFigures statistics={counting.statistics} />
            <HistoryCharts statistics={counting.statistics} />
            <MemoryCharts statistics={counting.statistics} />
            <Coverage state={state} deck={deck === EVERYTHING ? undefined : deck} />
          </div>
        </>
      )}
    </div>
  );
}
