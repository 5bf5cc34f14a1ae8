import { Link } from 'wouter';
import { Backup } from '../backup/Backup.tsx';
import { backupWords } from '../messages/backupWords.ts';
import { m } from '../messages/messages.ts';
import { settingsWords } from '../messages/settingsWords.ts';
import { DownloadJournal } from '../problem/DownloadJournal.tsx';
import { useOfflineCopy } from '../pwa/offlineCopy.ts';
import type { OfflineCopy } from '../pwa/serviceWorker.ts';
import { optionsPath } from '../routes.ts';
import { Licences } from './Licences.tsx';
import styles from './Settings.module.css';
import { StorageState } from './StorageState.tsx';
import { StudyPreferences } from './StudyPreferences.tsx';
import { chooseTheme, THEMES, useTheme } from './theme.ts';

/** The few things that can be set, and the state of what is kept here. */
export function SettingsScreen() {
  const copy = useOfflineCopy((state) => state.copy);
  return (
    <div className={`page ${styles.settings}`}>
      <h1>{m.settings}</h1>
      <Appearance />
      <Scheduling />
      <StudyPreferences />
      <section>
        <h2>{backupWords.title}</h2>
        <Backup />
      </section>
      <section>
        <h2>{settingsWords.storage}</h2>
        <StorageState />
        <p className={styles.hint}>{settingsWords.downloadJournalHint}</p>
        <p className={styles.row}>
          <DownloadJournal />
        </p>
      </section>
      <section>
        <h2>{settingsWords.offline}</h2>
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
        <h2>{settingsWords.about}</h2>
        <p>{settingsWords.version(__APP_VERSION__)}</p>
        <Licences />
      </section>
    </div>
  );
}

function offlineState(copy: OfflineCopy): string {
  return copy.kind === 'failed'
    ? settingsWords.offlineStates.failed(copy.reason)
    : settingsWords.offlineStates[copy.kind];
}

function Appearance() {
  const theme = useTheme((state) => state.theme);
  return (
    <section>
      <h2>{settingsWords.appearance}</h2>
      <div className={styles.field}>
        <label htmlFor="theme">{settingsWords.theme}</label>
        <select
          id="theme"
          value={theme}
          onChange={(event) => chooseTheme(THEMES.find((each) => each === event.target.value) ?? 'system')}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {settingsWords.themes[each]}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

function Scheduling() {
  return (
    <section>
      <h2>{settingsWords.scheduling}</h2>
      <p>{settingsWords.schedulingHint}</p>
      <p className={styles.row}>
        <Link href={optionsPath()} className="button">
          {m.options}
        </Link>
      </p>
    </section>
  );
}
