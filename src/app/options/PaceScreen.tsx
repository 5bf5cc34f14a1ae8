import { useId, useState } from 'react';
import { Link, useParams } from 'wouter';
import { backlogOf } from '../../schedule/backlog.ts';
import { startOfStudyDay } from '../../schedule/studyDay.ts';
import { backlogEnds } from '../../schedule/workload.ts';
import { type PlayedDeck, playedDecks, readyState, useApp } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import settingsStyles from '../settings/Settings.module.css';
import styles from './Options.module.css';
import { changeOptions, ownerOf } from './optionsOwner.ts';

/** After a pause: how many reviews a day, and when that has caught up. */
export function PaceScreen() {
  useApp((state) => state.phase === 'ready' && state.version);
  const { deck: id } = useParams();
  const played = playedDecks(readyState()).find(({ deck }) => deck.id === id);
  return played === undefined ? <NoSuchPlace title={w.noSuchDeck} /> : <Pace played={played} />;
}

function Pace({ played }: { readonly played: PlayedDeck }) {
  const { cards, options, deck } = played;
  const { table } = readyState().journal.collection;
  const id = useId();
  const moment = momentNow();
  const { overdue, days } = backlogOf(cards, table, options, moment);
  const most = Math.max(20, overdue);
  const [pace, setPace] = useState(Math.min(most, Math.max(10, Math.ceil(overdue / 7))));
  const [kept, setKept] = useState(false);
  const ends = backlogEnds(cards, table, options, moment, pace);
  return (
    <div className={`page ${settingsStyles.settings}`}>
      <h1>{w.paceTitle}</h1>
      <p>{overdue === 0 ? w.paceNone : w.paceIntro(overdue, days)}</p>
      {overdue > 0 && (
        <section className={styles.slider}>
          <label htmlFor={id}>{w.pace}</label>
          <output htmlFor={id}>{pace}</output>
          <input
            id={id}
            type="range"
            min={1}
            max={most}
            value={pace}
            onChange={(event) => {
              setPace(Number(event.target.value));
              setKept(false);
            }}
          />
          <p role="status">
            {ends === undefined
              ? w.paceNever
              : w.paceEnds(dayOf(startOfStudyDay(ends, moment.utcOffset, options.rollover)))}
          </p>
        </section>
      )}
      <p className={settingsStyles.row}>
        {overdue > 0 && !kept && (
          <button
            type="button"
            className="button primary"
            onClick={() => {
              changeOptions(ownerOf(deck.id), { reviewsPerDay: pace });
              setKept(true);
            }}
          >
            {w.paceSave}
          </button>
        )}
        <Link href="/" className="button">
          {m.backToDecks}
        </Link>
      </p>
      {kept && <p role="status">{w.paceSaved}</p>}
    </div>
  );
}

const dayOf = (instant: number) => new Intl.DateTimeFormat(m.locale, { dateStyle: 'long' }).format(instant);
