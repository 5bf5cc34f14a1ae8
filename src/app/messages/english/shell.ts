import type { Section } from '../../../deck/card.ts';
import type { Interval } from '../../../schedule/grants.ts';
import { cards, days, minutes, plural } from './quantities.ts';

const sections: Readonly<Record<Section, string>> = {
  principles: 'Principles',
  goals: 'Goals',
  attendees: 'Attendees',
  event: 'Event',
  measures: 'Measures',
  context: 'Context',
};

/** Words of the frame around every screen, of updates and of faults. */
export const shell = {
  locale: 'en',
  appName: 'Aide-mémoire',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  decks: 'Decks',
  study: 'Study',
  quiz: 'Quiz',
  browse: 'Browse',
  statistics: 'Statistics',
  settings: 'Settings',
  options: 'Options',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  reload: 'Reload',
  loading: 'Loading…',
  opening: 'Opening your cards…',
  section: (section: Section) => sections[section],
  cards,

  /** A stay away, as it stands on a rating button. */
  interval: (interval: Interval) =>
    interval.unit === 'minutes' ? minutes(interval.length) : days(interval.length),
  /** When something comes, told from now. */
  fromNow: (ms: number) => {
    if (ms <= 0) return 'now';
    if (ms <= 60_000) return 'within a minute';
    if (ms < 60 * 60_000) return `in ${plural(Math.round(ms / 60_000), 'minute', 'minutes')}`;
    if (ms < 24 * 60 * 60_000) return `in ${plural(Math.round(ms / 3_600_000), 'hour', 'hours')}`;
    return `in ${plural(Math.round(ms / 86_400_000), 'day', 'days')}`;
  },
  updateReady: 'A newer version is ready.',
  updateApply: 'Update now',
  updateLater: 'Later',
  faultTitle: 'Something went wrong',
  faultHint:
    'Your answers up to here are stored. Reload to go on; if it happens again, download the journal first.',
  openFailedTitle: 'Your cards could not be opened',
  openFailed: {
    unavailable: (reason: string) =>
      `This browser does not let the app store anything (${reason}). In a private window, use a normal one; otherwise allow site data for this address.`,
    blocked: 'Another tab of the app holds the store. Close the other tabs and reload.',
    newer: (found: number, known: number) =>
      `The data was written by a newer version of the app (schema ${found}; this one knows ${known}). Nothing was changed. Reload while online to get the newer version.`,
    damaged: (reason: string) =>
      `The store answered with something unreadable (${reason}). Nothing was changed.`,
  },
  notFoundTitle: 'Nothing lives at this address',
  report: 'Report',
  downloadJournal: 'Download journal',
  downloadFailed: (reason: string) =>
    `The store could not be opened (${reason}), so there is nothing to download.`,
  addReport: 'Add report',
} as const;
