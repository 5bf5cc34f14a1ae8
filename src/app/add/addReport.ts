import { create } from 'zustand';
import type { StoredDeck } from '../../journal/journalStore.ts';
import { checkSize } from '../../report/checkSize.ts';
import { problemSentence } from '../../report/problemSentence.ts';
import { readyState, useApp } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { announce } from '../collection/windows.ts';
import { addWords } from '../messages/addWords.ts';
import type { Proposal, ReportNews, ReportSource } from '../worker/generate/reportWork.ts';
import { SHARED_CACHE, SHARED_NAME, SHARED_REPORT } from '../worker/share.ts';
import { type Draft, decided, draftOf } from './draft.ts';
import { olderVersion, updateOf } from './update.ts';

/** Where the learner is with a new report. */
export type Adding =
  | { readonly phase: 'choosing'; readonly problem?: string }
  | {
      readonly phase: 'working';
      readonly stage: 'reading' | 'generating';
      readonly done: number;
      readonly of: number;
    }
  /** The report looks like a newer version of one that is a deck. */
  | { readonly phase: 'recognised'; readonly proposal: Proposal; readonly older: StoredDeck }
  | { readonly phase: 'reviewing'; readonly draft: Draft; readonly past: readonly Draft[] };

/** The draft outlives the page: what was proposed and decided is there again when the app is opened. */
const SETTING = 'draft';

export const useAdding = create<{ readonly adding: Adding }>()(() => ({ adding: { phase: 'choosing' } }));
const show = (adding: Adding) => useAdding.setState({ adding });

let worker: Worker | undefined;
let watchdog: ReturnType<typeof setTimeout> | undefined;

/** A parser that says nothing for so long, in ms, will not come back: some damaged files hold one for ever. */
const PATIENCE = 30_000;

function expectNews(): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(() => {
    stop();
    show({ phase: 'choosing', problem: addWords.add.stuck });
  }, PATIENCE);
}

/** Takes up what waits: a report that another app has shared, else the draft that was left. */
export async function resume(): Promise<void> {
  if (useAdding.getState().adding.phase !== 'choosing') return;
  const shared = await takeShared();
  if (shared !== undefined) return addFile(shared);
  const draft = await readyState().journal.store.setting(SETTING);
  if (isDraft(draft) && useAdding.getState().adding.phase === 'choosing')
    show({ phase: 'reviewing', draft, past: [] });
}

/** The file that the service worker keeps from the share sheet; taken once. */
async function takeShared(): Promise<File | undefined> {
  const cache = await caches.open(SHARED_CACHE);
  const response = await cache.match(SHARED_REPORT);
  if (response === undefined) return undefined;
  await cache.delete(SHARED_REPORT);
  return new File([await response.blob()], decodeURIComponent(response.headers.get(SHARED_NAME) ?? ''));
}

/** Reads a chosen file; one that is too large is refused before a byte of it is loaded. */
export async function addFile(file: File): Promise<void> {
  const problem = checkSize(file.name, file.size);
  if (problem !== undefined) return show({ phase: 'choosing', problem: problemSentence(problem) });
  show({ phase: 'working', stage: 'reading', done: 0, of: 0 });
  try {
    propose({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    show({
      phase: 'choosing',
      problem: addWords.add.unreadable(error instanceof Error ? error.message : String(error)),
    });
  }
}

/** Proposes cards from a report, in a worker of its own. */
export function propose(source: ReportSource): void {
  worker?.terminate();
  const own = new Worker(new URL('../worker/generate/reportWorker.ts', import.meta.url), { type: 'module' });
  worker = own;
  show({ phase: 'working', stage: 'reading', done: 0, of: 0 });
  own.addEventListener('message', ({ data }: MessageEvent<ReportNews>) => {
    if (own !== worker) return;
    expectNews();
    if (data.kind === 'progress') return show({ ...data, phase: 'working' });
    stop();
    if (data.kind === 'refused') return show({ phase: 'choosing', problem: data.sentence });
    const { decks } = readyState();
    const twin = decks.find(({ deck }) => deck.report.sha256 === data.proposal.deck.report.sha256);
    if (twin !== undefined)
      return show({ phase: 'choosing', problem: addWords.add.alreadyThere(twin.deck.title) });
    const older = olderVersion(data.proposal.report, decks);
    if (older !== undefined) return show({ phase: 'recognised', proposal: data.proposal, older });
    decide(draftOf(data.proposal));
  });
  own.addEventListener('error', (event) => {
    stop();
    show({ phase: 'choosing', problem: addWords.add.unreadable(event.message) });
  });
  expectNews();
  own.postMessage(source);
}

/** Takes the report that looks like a newer version for one, or for a report of its own. */
export function settle(proposal: Proposal, older: StoredDeck | undefined): void {
  decide(
    older === undefined ? draftOf(proposal) : updateOf(proposal, older, readyState().journal.collection),
  );
}

/** Ends the work on a report; nothing of it is kept. */
export function cancel(): void {
  stop();
  show({ phase: 'choosing' });
}

function stop(): void {
  clearTimeout(watchdog);
  worker?.terminate();
  worker = undefined;
}

/** Shows a draft with a decision more, and keeps it. */
export function decide(draft: Draft): void {
  const { adding } = useAdding.getState();
  const past = adding.phase === 'reviewing' ? [...adding.past, adding.draft] : [];
  show({ phase: 'reviewing', draft, past });
  void keep(draft);
}

/** Takes the last decision back. */
export function undoDecision(): void {
  const { adding } = useAdding.getState();
  const before = adding.phase === 'reviewing' ? adding.past.at(-1) : undefined;
  if (adding.phase !== 'reviewing' || before === undefined) return;
  show({ phase: 'reviewing', draft: before, past: adding.past.slice(0, -1) });
  void keep(before);
}

/** Throws the draft away. */
export function discard(): void {
  show({ phase: 'choosing' });
  void keep(undefined);
}

const keep = (draft: Draft | undefined) => readyState().journal.store.putSetting(SETTING, draft);

/**
 * Makes the draft a deck: stored whole, with the learner's decisions as events behind it.
 * Rejects when the store refuses; the draft stays.
 */
export async function takeOver(draft: Draft): Promise<void> {
  const { journal } = readyState();
  const { stored, deeds } = decided(draft);
  const record = () => Promise.all(deeds.map((deed) => journal.record(deed, momentNow().now).stored));
  // Cards that leave the deck are the learner's own before it is replaced: closed in between, the app has lost none.
  if (draft.update) await record();
  await journal.store.putDeck(stored);
  if (!draft.update) await record();
  discard();
  announce();
  const decks = [...readyState().decks.filter(({ deck }) => deck.id !== stored.deck.id), stored];
  useApp.setState({ decks: decks.toSorted((a, b) => a.deck.title.localeCompare(b.deck.title)) });
}

/** Written by this app alone and structured-cloned: its outer shape tells a draft from nothing. */
function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'proposal' in value &&
    'rejected' in value &&
    'edits' in value
  );
}
