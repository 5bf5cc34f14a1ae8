import { type DeckOptions, OPTION_BOUNDS } from '../../schedule/options.ts';
import { readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { announce } from '../collection/windows.ts';
import { m } from '../messages/messages.ts';
import { DownloadJournal } from '../problem/DownloadJournal.tsx';
import { useOfflineCopy } from '../pwa/offlineCopy.ts';
import type { OfflineCopy } from '../pwa/serviceWorker.ts';
import { Licences } from './Licences.tsx';
import { NumberField } from './NumberField.tsx';
import styles from './Settings.module.css';
import { StorageState } from './StorageState.tsx';
import { chooseTheme, THEMES, useTheme } from './theme.ts';

/** The few things that can be set, and the state of what is kept here. */
export function SettingsScreen() {
  const copy = useOfflineCopy((state) => state.copy);
  return (
    <div className={`page ${styles.settings}`}>
      <h1>{m.settings}</h1>
      <Appearance />
      <Scheduling />
      <section>
        <h2>{m.storage}</h2>
        <StorageState />
        <p className={styles.hint}>{m.downloadJournalHint}</p>
        <p className={styles.row}>
          <DownloadJournal />
        </p>
      </section>
      <section>
        <h2>{m.offline}</h2>
        <p>{offlineState(copy)}</p>
        {copy.kind === 'update' && (
          <p className={styles.row}>
            <button type="button" className="button primary" onClick={copy.apply}>
              {m.updateApply}
            </button>
          </p>
        )}
      </section>
      <section>
        <h2>{m.about}</h2>
        <p>{m.version(__APP_VERSION__)}</p>
        <Licences />
      </section>
    </div>
  );
}

function offlineState(copy: OfflineCopy): string {
  return copy.kind === 'failed' ? m.offlineStates.failed(copy.reason) : m.offlineStates[copy.kind];
}

function Appearance() {
  const theme = useTheme((state) => state.theme);
  return (
    <section>
      <h2>{m.appearance}</h2>
      <div className={styles.field}>
        <label htmlFor="theme">{m.theme}</label>
        <select
          id="theme"
          value={theme}
          onChange={(event) => chooseTheme(THEMES.find((each) => each === event.target.value) ?? 'system')}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {m.themes[each]}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

function Scheduling() {
  const { journal } = readyState();
  const options = journal.collection.commonOptions();
  const change = (changes: Partial<DeckOptions>) => {
    const { stored } = journal.record({ type: 'options', deck: 'all', changes }, momentNow().now);
    void stored.then(announce);
  };
  return (
    <section>
      <h2>{m.scheduling}</h2>
      <NumberField
        label={m.newPerDay}
        hint={m.newPerDayHint}
        value={options.newPerDay}
        bounds={OPTION_BOUNDS.newPerDay}
        step={1}
        onCommit={(newPerDay) => change({ newPerDay })}
      />
      <NumberField
        label={m.reviewsPerDay}
        hint={m.reviewsPerDayHint}
        value={options.reviewsPerDay}
        bounds={OPTION_BOUNDS.reviewsPerDay}
        step={1}
        onCommit={(reviewsPerDay) => change({ reviewsPerDay })}
      />
      <NumberField
        label={m.desiredRetention}
        hint={m.desiredRetentionHint}
        value={options.desiredRetention}
        bounds={OPTION_BOUNDS.desiredRetention}
        step={0.01}
        onCommit={(desiredRetention) => change({ desiredRetention })}
      />
      <p className={styles.hint}>{m.optionsScope}</p>
    </section>
  );
}
