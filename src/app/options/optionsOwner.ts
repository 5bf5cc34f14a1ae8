import { create } from 'zustand';
import type { DeckId } from '../../deck/deck.ts';
import type { Deed, EventId, OptionsOwner, PresetId } from '../../journal/event.ts';
import type { DeckOptions } from '../../schedule/options.ts';
import { type Moved, reschedule } from '../../schedule/reschedule.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { type PlayedDeck, playedDecks, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { announce } from '../collection/windows.ts';

type Changing = {
  /** The deeds of this visit, the newest last; each can be taken back. */
  readonly done: readonly EventId[];
  readonly problem: string | undefined;
  /** Cards whose dates no longer fit, until the learner has said what to do with them. */
  readonly outdated: readonly Moved[];
};

const NOTHING: Changing = { done: [], problem: undefined, outdated: [] };

/** What was changed since the options were opened. */
export const useChanging = create<Changing>()(() => NOTHING);
const { getState: changing, setState: update } = useChanging;

export const startChanging = (): void => update(NOTHING);

/** Whose options a deck's screen changes: its preset's, or the common ones. */
export function ownerOf(deck: DeckId | undefined): PresetId | 'all' {
  const { presets, presetOf } = readyState().journal.collection;
  const preset = deck && presetOf.get(deck);
  return preset !== undefined && presets.has(preset) ? preset : 'all';
}

/** The options that an owner gives its decks. */
export function optionsOfOwner(owner: PresetId | 'all'): DeckOptions {
  const { collection } = readyState().journal;
  return owner === 'all' ? collection.commonOptions() : collection.presetOptions(owner);
}

/** The decks that share an owner's options. */
export const decksOf = (owner: PresetId | 'all'): readonly PlayedDeck[] =>
  playedDecks(readyState()).filter(({ deck }) => ownerOf(deck.id) === owner);

/** Changes options from the next answer on; then asks about dates that no longer fit. */
export function changeOptions(owner: OptionsOwner, changes: Partial<DeckOptions>): void {
  record({ type: 'options', deck: owner, changes });
  if (owner === 'all' || owner.startsWith('preset:')) findOutdated(changes);
}

function findOutdated(changes: Partial<DeckOptions>): void {
  if (changes.desiredRetention === undefined && changes.maximumInterval === undefined) return;
  const moment = momentNow();
  const { table } = readyState().journal.collection;
  const outdated = playedDecks(readyState()).flatMap(({ cards, options }) =>
    reschedule(cards, table, options, moment),
  );
  update({ outdated });
}

/** Moves the dates that no longer fit. */
export function moveOutdated(): void {
  const { outdated } = changing();
  const { rollover } = readyState().journal.collection.commonOptions();
  record({ type: 'due', day: studyDayOf(momentNow(), rollover), dues: outdated });
  update({ outdated: [] });
}

export const leaveOutdated = (): void => update({ outdated: [] });

/** Makes a preset of the options that a deck has now, and lets the deck use it. */
export function makePreset(deck: DeckId, name: string): void {
  const preset: PresetId = `preset:${crypto.randomUUID()}`;
  const { options } = readyState().journal.collection;
  const shared = options.get(ownerOf(deck)) ?? {};
  record({ type: 'preset', preset, name });
  record({ type: 'options', deck: preset, changes: shared });
  assignPreset(deck, preset);
}

export const assignPreset = (deck: DeckId, preset: PresetId | null): void =>
  record({ type: 'assignPreset', deck, preset });

/** Renames a preset, or removes it where there is no name. */
export const namePreset = (preset: PresetId, name: string | null): void =>
  record({ type: 'preset', preset, name });

/** Takes the last change of this visit back. */
export function undoChange(): void {
  const target = changing().done.at(-1);
  if (target === undefined) return;
  record({ type: 'undo', target });
  update({ done: changing().done.slice(0, -2), outdated: [] });
}

function record(deed: Deed): void {
  const { event, stored } = readyState().journal.record(deed, momentNow().now);
  update({ done: [...changing().done, event.id], problem: undefined });
  stored.then(announce, (error) => {
    update({
      done: changing().done.filter((id) => id !== event.id),
      problem: error instanceof Error ? error.message : String(error),
    });
  });
}
