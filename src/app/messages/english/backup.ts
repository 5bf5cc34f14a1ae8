import type { BackupProblem } from '../../../journal/backupReader.ts';

const problems: Readonly<Record<BackupProblem['kind'], string>> = {
  foreign: 'This is no backup of Aide-mémoire',
  newer: 'A newer version of the app made this backup: update the app, then restore it',
  invalid: 'This line holds nothing that the app understands',
  altered: 'The file was changed after it was made: its checksum does not match',
  truncated: 'The file is incomplete or damaged from here on',
  excess: 'Something follows behind the end of the backup',
};

/** Words of backup and restore. */
export const backup = {
  title: 'Backup',
  hint: 'One file with everything that you did here: decks with their reports, every answer, every setting.',
  make: 'Back up now',
  share: 'Share the backup',
  made: (events: number, name: string) =>
    `Backed up: ${events === 1 ? '1 event' : `${events.toLocaleString('en')} events`} in ${name}. Keep the file outside this device.`,
  unreadable: (count: number) =>
    `${count.toLocaleString('en')} damaged records could not be read and are not in the file. Download the journal to keep them as they are.`,
  restore: 'Restore a backup',
  mode: 'What is here now',
  modes: {
    merge: 'stays, and what the backup has more is added',
    replace: 'is replaced by the backup; it is saved as a file first',
  },
  choose: 'Backup file',
  start: 'Restore',
  cancel: 'Cancel',
  working: 'Working…',
  savingFirst: 'Saving what is here first…',
  restored: (events: number, decks: number) =>
    `Restored: ${events.toLocaleString('en')} events and ${decks.toLocaleString('en')} decks were added.`,
  reload: 'Show my cards',
  refused: ({ kind, line, detail }: BackupProblem) =>
    `Nothing was changed. Line ${line}: ${problems[kind]}.${detail === undefined ? '' : ` ${detail}`} Choose another file, or an older backup.`,
  failed: (reason: string) =>
    `This did not work, and nothing was changed: ${reason}. Free some space, close other windows of the app, and try again.`,
} as const;
