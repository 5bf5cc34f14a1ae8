import type { RestoreMode } from '../../../journal/backup.ts';
import type { BackupProblem } from '../../../journal/backupReader.ts';

/** What the worker is asked to do. */
export type BackupTask =
  | { readonly kind: 'backup'; readonly exported: string }
  | { readonly kind: 'restore'; readonly file: Blob; readonly mode: RestoreMode };

/** How far it has come, and how it ended. */
export type BackupNews =
  /** `done` of the whole, 0 to 1; undefined while the database writes. */
  | { readonly kind: 'progress'; readonly done?: number }
  | { readonly kind: 'made'; readonly file: Blob; readonly events: number; readonly unreadable: number }
  | { readonly kind: 'restored'; readonly events: number; readonly decks: number }
  | { readonly kind: 'refused'; readonly problem: BackupProblem }
  | { readonly kind: 'failed'; readonly reason: string };
