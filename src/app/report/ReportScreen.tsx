import { useMemo, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Card, CardId } from '../../deck/card.ts';
import { readReport } from '../../report/readReport.ts';
import { recall } from '../../schedule/fsrs.ts';
import { startOfStudyDay, studyDayOf } from '../../schedule/studyDay.ts';
import { type PlayedDeck, playedDecks, type ReadyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { reportWords } from '../messages/reportWords.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { reportPath, studyPath } from '../routes.ts';
import { Legend } from './Legend.tsx';
import { MakeCard } from './MakeCard.tsx';
import { coveredSentences, expectedShare, recallOn } from './memoryMap.ts';
import { PassageCards } from './PassageCards.tsx';
import { RecitedText } from './RecitedText.tsx';
import styles from './Report.module.css';
import { ReportText } from './ReportText.tsx';
import { READING_MODES, type ReadingMode } from './reciting.ts';
import { TimeTravel } from './TimeTravel.tsx';
import { usePast } from './usePast.ts';

/** The report itself, coloured by what the learner still knows of it. */
export function ReportScreen({ state }: { readonly state: ReadyState }) {
  const { deck, sentence } = useParams();
  const all = playedDecks(state);
  const played = deck === undefined && all.length === 1 ? all[0] : all.find((each) => each.deck.id === deck);
  if (deck === undefined && all.length > 1) return <Choice all={all} />;
  if (played === undefined) return <NoSuchPlace title={m.noSuchScope} />;
  return (
    <MemoryMap
      state={state}
      played={played}
      sentence={sentence === undefined ? undefined : Number(sentence)}
    />
  );
}

/** Several reports to choose from. */
function Choice({ all }: { readonly all: readonly PlayedDeck[] }) {
  return (
    <section className={`page ${styles.choice}`}>
      <h1>{reportWords.reports}</h1>
      <ul>
        {all.map(({ deck }) => (
          <li key={deck.id}>
            <Link href={reportPath(deck.id)}>{deck.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MemoryMapProps = {
  readonly state: ReadyState;
  readonly played: PlayedDeck;
  /** Where the chosen sentence starts. */
  readonly sentence: number | undefined;
};

function MemoryMap({ state, played, sentence }: MemoryMapProps) {
  const { rollover, weights } = played.options;
  const [ahead, setAhead] = useState(0);
  const [mode, setMode] = useState<ReadingMode>('map');
  const report = useMemo(() => readReport(played.report), [played.report]);
  const { table } = state.journal.collection;
  const moment = momentNow();
  const today = studyDayOf(moment, rollover);
  const day = today + ahead;
  const past = usePast(played.deck.id, startOfStudyDay(day + 1, moment.utcOffset, rollover), state.version);
  const chanceOf = (card: CardId) => {
    if (ahead >= 0) return recallOn(day, table.state(card), played.options);
    const memory = past.memories?.get(card);
    return memory && recall(weights, memory.stability, day - memory.lastDay);
  };
  const nextOf = (cards: readonly Card[]) => {
    const dues = cards.flatMap(({ id }) => {
      const memory = table.state(id);
      return memory.state === 'New' || table.isSuspended(id) ? [] : [memory.due];
    });
    return ahead !== 0 || dues.length === 0 ? undefined : m.fromNow(Math.min(...dues) - moment.now);
  };
  const sentences = report.blocks.flatMap((block) => block.sentences);
  const chosen = sentences.find(({ start }) => start === sentence);
  const covered = coveredSentences(sentences, played.cards);
  const { title, report: about } = played.deck;
  const first = past.first && studyDayOf({ ...moment, now: past.first }, rollover);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.source}>{[about.source, about.date].filter(Boolean).join(' · ')}</p>
        <p role="status">
          {past.failed
            ? reportWords.pastFailed
            : past.loading
              ? reportWords.replaying
              : reportWords.expectedShare(
                  Math.round(100 * expectedShare(played.cards, chanceOf)),
                  ahead,
                )}{' '}
          {reportWords.coveredSentences(covered.length, sentences.length)}
        </p>
        <TimeTravel today={today} first={first} ahead={ahead} onTravel={setAhead} />
        <div className={styles.tools}>
          <label className={styles.when}>
            {reportWords.mode}
            <select
              value={mode}
              onChange={(event) =>
                setMode(READING_MODES.find((each) => each === event.target.value) ?? 'map')
              }
            >
              {READING_MODES.map((each) => (
                <option key={each} value={each}>
                  {reportWords.modes[each]}
                </option>
              ))}
            </select>
          </label>
          <Link href={studyPath({ kind: 'deck', deck: played.deck.id })} className="button">
            {reportWords.studyReport}
          </Link>
        </div>
        {mode === 'map' ? <Legend /> : <p className={styles.source}>{reportWords.modeHints[mode]}</p>}
        {mode === 'map' && <p className={styles.source}>{reportWords.selectHint}</p>}
      </header>
      {mode === 'map' ? (
        <ReportText
          report={report}
          cards={played.cards}
          deck={played.deck.id}
          chosen={chosen}
          chanceOf={chanceOf}
          nextOf={nextOf}
        />
      ) : (
        <RecitedText
          key={mode}
          report={report}
          cards={played.cards}
          language={played.deck.language}
          mode={mode}
          chanceOf={chanceOf}
        />
      )}
      <MakeCard played={played} />
      {chosen && mode === 'map' && (
        <PassageCards
          key={chosen.start}
          sentence={chosen}
          played={played}
          state={state}
          chanceOf={chanceOf}
        />
      )}
    </div>
  );
}
