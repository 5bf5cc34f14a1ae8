const count = (events: number, decks: number) =>
  `${events === 1 ? '1 event' : `${events.toLocaleString('en')} events`} and ${decks === 1 ? '1 deck' : `${decks.toLocaleString('en')} decks`}`;

/** Words of the screen that restores the second copy. */
export const mirror = {
  title: 'Some of what you did is missing',
  lost: 'The browser has lost or damaged the database of this app. The app keeps a second copy on this device.',
  unavailable: (reason: string) => `The browser cannot open the database of this app (${reason}).`,
  looking: 'Looking at the second copy…',
  held: (events: number, decks: number, newest: number | undefined) =>
    `The second copy holds ${count(events, decks)}${newest === undefined ? '' : `; the last is from ${new Date(newest).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })}`}.`,
  unreadable: (lines: number) =>
    `${lines === 1 ? '1 line of it is' : `${lines.toLocaleString('en')} lines of it are`} damaged and cannot be restored.`,
  none: 'There is no second copy on this device that could be read. If you have a backup file, go on and restore it in Settings.',
  restore: 'Restore',
  restoring: 'Restoring…',
  save: 'Save the second copy as a file',
  saved: (name: string) => `Saved as ${name}.`,
  leave: 'Go on without it',
  leaveHint: 'Whatever you choose, the second copy stays on this device.',
  restored: (events: number, decks: number) => `Restored: ${count(events, decks)} were added.`,
  show: 'Show my cards',
  failed: (reason: string) =>
    `This did not work, and nothing was changed: ${reason}. Close other windows of the app, free some space, and try again.`,
} as const;
