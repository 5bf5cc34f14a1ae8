import type { DeviceId } from '../../../journal/event.ts';
import type { MirrorEntry } from '../../../journal/mirror.ts';

/** What the worker of the second copy is asked to do. */
export type MirrorTask =
  /** Brings the copy up to date with the database, and keeps it so. */
  | { readonly kind: 'begin'; readonly device: DeviceId }
  | { readonly kind: 'keep'; readonly entries: readonly MirrorEntry[] }
  /** Looks what the copy holds. */
  | { readonly kind: 'look' }
  /** Puts what the copy holds into the database, beside what is there. */
  | { readonly kind: 'restore' }
  /** Makes a backup file of the copy. */
  | { readonly kind: 'save'; readonly exported: string }
  /** Leaves the copy as it is and goes on with the database as it is. */
  | { readonly kind: 'leave' }
  /** Removes the copy: what it held was replaced. */
  | { readonly kind: 'forget' };

export type MirrorNews =
  | { readonly kind: 'kept' }
  /** The copy holds so many events that the database lacks. */
  | { readonly kind: 'short'; readonly missing: number }
  | {
      readonly kind: 'held';
      readonly events: number;
      readonly decks: number;
      /** When the last of them was done; undefined when there are none. */
      readonly newest: number | undefined;
      readonly unreadable: number;
    }
  | { readonly kind: 'restored'; readonly events: number; readonly decks: number }
  | { readonly kind: 'saved'; readonly file: Blob }
  | { readonly kind: 'left' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'failed'; readonly reason: string };
