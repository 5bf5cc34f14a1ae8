/** Words of the settings. */
export const settings = {
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'Like the device', light: 'Light', dark: 'Dark' },
  scheduling: 'Scheduling',
  schedulingHint:
    'How many cards a day, how well they are to be remembered, in which order they come. A deck can have options of its own: see Options on its card.',
  outOfRange: (min: number, max: number) => `Choose a number from ${min} to ${max}.`,
  storage: 'Storage',
  storageUsed: (used: string, quota: string) => `${used} used of ${quota} that the browser allows.`,
  persisted: 'The browser has promised not to clear your cards by itself.',
  notPersisted:
    'The browser may clear this data when space runs short, or after weeks without a visit (Safari: seven days unless the app is installed). Install the app, and download your journal from time to time.',
  unreadable: (records: number) =>
    `${records === 1 ? '1 damaged record was' : `${records.toLocaleString('en')} damaged records were`} put aside and not counted; nothing else is touched. Download the journal to keep a copy of them.`,
  secondCopy: (
    copy: { readonly kind: 'starting' | 'kept' } | { readonly kind: 'failed'; readonly reason: string },
  ) =>
    ({
      starting: 'A second copy on this device is being brought up to date.',
      kept: 'A second copy on this device is up to date.',
      failed: `No second copy can be kept on this device now${copy.kind === 'failed' ? ` (${copy.reason})` : ''}: back up from time to time.`,
    })[copy.kind],
  askPersist: 'Ask the browser to keep it',
  persistRefused:
    'The browser said no for now. It usually agrees once the app is installed or used more often.',
  persistUnsupported: 'This browser cannot tell whether it keeps the data.',
  downloadJournalHint: 'Everything that you did here, as one text file: decks, events, settings.',
  offline: 'Offline',
  offlineStates: {
    unsupported: 'This browser cannot keep the app for offline use.',
    installing: 'Being stored for offline use…',
    ready: 'Stored: the app opens without a network.',
    failed: (reason: string) => `Could not be stored for offline use: ${reason}`,
    update: 'A newer version is stored and waits for your word.',
  },
  about: 'About',
  version: (version: string) => `Version ${version}`,
  licences: 'Licences of what we ship',
  licencesMissing: 'The list of licences is not stored on this device; open it while online.',
} as const;
