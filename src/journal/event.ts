import type { Card, CardId } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import type { Instant } from '../schedule/moment.ts';
import type { DeckOptions } from '../schedule/options.ts';
import type { Rating } from '../schedule/rating.ts';
import type { StudyDay } from '../schedule/studyDay.ts';

declare const brand: unique symbol;
/** Random name of one installation; two installations never share one. */
export type DeviceId = string & { readonly [brand]: 'DeviceId' };
/** Device and sequence number: the name of an event everywhere. */
export type EventId = string & { readonly [brand]: 'EventId' };
/** Random name of a set of options that decks share. It starts with `preset:`, so that no deck bears it. */
export type PresetId = `preset:${string}`;

/** Whose options are meant: one deck's own, those of a preset, or those common to all. */
export type OptionsOwner = DeckId | PresetId | 'all';

/** Where a review was given. */
export type Way = 'study' | 'quiz' | 'import';

/** A day on which the cards of a deck must be known, and how well. */
export type Exam = {
  readonly day: StudyDay;
  /** Share of the cards to know on that day, 0.5 to 0.99. */
  readonly goal: number;
  /** The change of the deck's options by the plan that is followed: undoing it leads back to the long term. */
  readonly plan?: EventId;
};

/** What a learner did. */
export type Deed =
  | {
      readonly type: 'review';
      readonly card: CardId;
      /** Whose steps and weights held; those common to all where it is missing. */
      readonly deck?: DeckId;
      readonly rating: Rating;
      /** ms from the card's showing to the rating. */
      readonly took: number;
      /** The due time that the learner was told; it holds whatever the options say later. */
      readonly due: Instant;
      readonly day: StudyDay;
      /** Minutes east of UTC where the answer was given. */
      readonly utcOffset: number;
      readonly via: Way;
      /** Lists: which items were recalled, in the card's order. */
      readonly items?: readonly boolean[];
    }
  /** An answer while cramming: kept, and moves nothing. */
  | { readonly type: 'cram'; readonly card: CardId; readonly rating: Rating; readonly took: number }
  | {
      /** Dates set by hand, or moved after options changed; `day` is the study day on which it was done. */
      readonly type: 'due';
      readonly day: StudyDay;
      readonly dues: readonly { readonly card: CardId; readonly due: Instant }[];
    }
  | { readonly type: 'undo'; readonly target: EventId }
  | { readonly type: 'suspend' | 'unsuspend' | 'reset'; readonly card: CardId }
  | { readonly type: 'bury'; readonly card: CardId; readonly until: StudyDay }
  | { readonly type: 'flag'; readonly card: CardId; readonly flag: number }
  | {
      readonly type: 'edit';
      readonly card: CardId;
      readonly prompt: string;
      readonly answer: readonly string[];
    }
  | { readonly type: 'add'; readonly deck: DeckId; readonly added: Card }
  | { readonly type: 'reject'; readonly card: CardId; readonly reason?: string }
  /** The tags that the card has from now on; a tag below another is written `above::below`. */
  | { readonly type: 'tag'; readonly card: CardId; readonly tags: readonly string[] }
  /** Puts a card into the bin, or takes it out again as it was. */
  | { readonly type: 'bin' | 'unbin'; readonly card: CardId }
  | {
      readonly type: 'quiz';
      readonly card: CardId;
      readonly correct: boolean;
      readonly given: string;
      readonly took: number;
    }
  /** What the learner typed was right after all: from now on it is accepted for the card. */
  | { readonly type: 'accept'; readonly card: CardId; readonly text: string }
  /** The day on which a deck must be known; null ends the preparation. */
  | { readonly type: 'exam'; readonly deck: DeckId; readonly exam: Exam | null }
  | { readonly type: 'options'; readonly deck: OptionsOwner; readonly changes: Partial<DeckOptions> }
  /** Makes or renames a preset; without a name it is removed, and its decks fall back on the common options. */
  | { readonly type: 'preset'; readonly preset: PresetId; readonly name: string | null }
  | { readonly type: 'assignPreset'; readonly deck: DeckId; readonly preset: PresetId | null }
  | { readonly type: 'install'; readonly deck: DeckId };

/** A deed as the journal keeps it: who wrote it, as which one, and when. */
export type Event = Deed & {
  readonly id: EventId;
  readonly device: DeviceId;
  /** 1 for the device's first event, then without gaps. */
  readonly seq: number;
  /** Wall clock, but never earlier than the device's event before. */
  readonly at: Instant;
};

export const eventId = (device: DeviceId, seq: number): EventId => `${device}/${seq}` as EventId;

/** The order of every journal: by time, then device, then sequence. */
export function byTime(a: Event, b: Event): number {
  return a.at - b.at || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq);
}
