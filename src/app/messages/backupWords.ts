import { backup } from './english/backup.ts';

/** Words of backup and restore, loaded with them. */
export const backupWords = backup;
