import type { Card } from '../../deck/card.ts';
import type { Deed, EventId } from '../../journal/event.ts';
import { readyState } from './appState.ts';
import { momentNow } from './clock.ts';
import { announce } from './windows.ts';

/** What is done in one step: one deed, or the same to a card and its siblings. */
export type Deeds = { readonly deeds: readonly Deed[]; readonly card: Card; readonly did: string };

/** A step that was done, and can be taken back as one. */
export type Step = {
  readonly events: readonly EventId[];
  readonly card: Card;
  /** In words, for the learner. */
  readonly did: string;
};

/** Records the deeds of one step; `stored` settles when the disk has all of them, or refused one. */
export function recordDeeds({ deeds, card, did }: Deeds): {
  readonly step: Step;
  readonly stored: Promise<void>;
} {
  const { journal } = readyState();
  const recorded = deeds.map((deed) => journal.record(deed, momentNow().now));
  const step = {
    events: recorded.map(({ event }) => event.id),
    card,
    did,
  };
  return { step, stored: Promise.all(recorded.map(({ stored }) => stored)).then(announce) };
}

/** Takes a step back; what comes back is the step of doing so, which can be taken back in turn. */
export function takeBack(step: Step): { readonly undoing: Step; readonly stored: Promise<void> } {
  const { step: undoing, stored } = recordDeeds({
    deeds: step.events.toReversed().map((target) => ({ type: 'undo', target })),
    card: step.card,
    did: step.did,
  });
  return { undoing, stored };
}
