import { useMemo, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { CardId } from '../../deck/card.ts';
import { readReport } from '../../report/readReport.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
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
import styles from './Report.module.css';
import { ReportText } from './ReportText.tsx';

/** Days from now that the map can be looked at for. */
const AHEAD = [0, 7, 30, 90, 365] as const;

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
  const [ahead, setAhead] = useState<(typeof AHEAD)[number]>(0);
  const report = useMemo(() => readReport(played.report), [played.report]);
  const { table } = state.journal.collection;
  const day = studyDayOf(momentNow(), played.options.rollover) + ahead;
  const chanceOf = (card: CardId) => recallOn(day, table.state(card), played.options);
  const sentences = report.blocks.flatMap((block) => block.sentences);
  const chosen = sentences.find(({ start }) => start === sentence);
  const covered = coveredSentences(sentences, played.cards);
  const { title, report: about } = played.deck;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.source}>{[about.source, about.date].filter(Boolean).join(' · ')}</p>
        <p>
          {reportWords.expectedShare(Math.round(100 * expectedShare(played.cards, chanceOf)), ahead)}{' '}
          {reportWords.coveredSentences(covered.length, sentences.length)}
        </p>
        <div className={styles.tools}>
          <label className={styles.when}>
            {reportWords.lookAhead}
            <select
              value={ahead}
              onChange={(event) => setAhead(AHEAD.find((each) => String(each) === event.target.value) ?? 0)}
            >
              {AHEAD.map((days) => (
                <option key={days} value={days}>
                  {reportWords.aheadName(days)}
                </option>
              ))}
            </select>
          </label>
          <Link href={studyPath({ kind: 'deck', deck: played.deck.id })} className="button">
            {reportWords.studyReport}
          </Link>
        </div>
        <Legend />
        <p className={styles.source}>{reportWords.selectHint}</p>
      </header>
      <ReportText
        report={report}
        cards={played.cards}
        deck={played.deck.id}
        chosen={chosen}
        chanceOf={chanceOf}
      />
      <MakeCard played={played} />
      {chosen && (
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
