import { useEffect } from 'react';
import { useParams } from 'wouter';
import { playedDecks, readyState, useApp } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import settingsStyles from '../settings/Settings.module.css';
import { LimitOptions } from './LimitOptions.tsx';
import { MemoryOptions } from './MemoryOptions.tsx';
import styles from './Options.module.css';
import { OrderOptions } from './OrderOptions.tsx';
import {
  decksOf,
  leaveOutdated,
  moveOutdated,
  optionsOfOwner,
  ownerOf,
  startChanging,
  undoChange,
  useChanging,
} from './optionsOwner.ts';
import { PresetPicker } from './PresetPicker.tsx';
import { WhenOptions } from './WhenOptions.tsx';

/** How a deck, or all decks, are scheduled and asked; every choice says what it does and what others choose. */
export function OptionsScreen() {
  useApp((state) => state.phase === 'ready' && state.version);
  useEffect(startChanging, []);
  const { deck: id } = useParams();
  const decks = playedDecks(readyState());
  const played = id === undefined ? undefined : decks.find(({ deck }) => deck.id === id);
  if (id !== undefined && played === undefined) return <NoSuchPlace title={w.noSuchDeck} />;
  const owner = ownerOf(played?.deck.id);
  const options = optionsOfOwner(owner);
  const sharing = decksOf(owner);
  // A change from elsewhere, or an undo, gives the fields their values anew.
  const key = JSON.stringify(options);
  return (
    <div className={`page ${settingsStyles.settings}`}>
      <h1>{played === undefined ? w.ofAll : w.of(played.deck.title)}</h1>
      <Aftermath />
      {played && <PresetPicker played={played} owner={owner} />}
      <p className={styles.shared}>{w.sharedBy(sharing.length)}</p>
      <LimitOptions key={`limits ${key}`} owner={owner} options={options} played={played} />
      <MemoryOptions
        key={`memory ${key}`}
        owner={owner}
        options={options}
        cards={(played === undefined ? sharing : [played]).flatMap(({ cards }) => cards)}
      />
      <OrderOptions owner={owner} options={options} />
      <WhenOptions key={`when ${key}`} owner={owner} options={options} />
    </div>
  );
}

/** What the last change calls for: dates to move, a fault to know of, a way back. */
function Aftermath() {
  const { outdated, problem, done } = useChanging();
  return (
    <div className={styles.aftermath} role="status">
      {problem !== undefined && (
        <p role="alert">
          <strong>{m.notSavedTitle}</strong> {problem}
        </p>
      )}
      {outdated.length > 0 && (
        <div className={styles.question}>
          <p>{w.moveQuestion(outdated.length)}</p>
          <p className={settingsStyles.row}>
            <button type="button" className="button primary" onClick={moveOutdated}>
              {w.move(outdated.length)}
            </button>
            <button type="button" className="button" onClick={leaveOutdated}>
              {w.leave}
            </button>
          </p>
        </div>
      )}
      {done.length > 0 && (
        <button type="button" className="button" onClick={undoChange}>
          {w.undo}
        </button>
      )}
    </div>
  );
}
