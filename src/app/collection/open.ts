import { Journal } from '../../journal/journal.ts';
import { openStore } from '../../journal/store.ts';
import { isWhole, keptTwice } from '../mirror/copies.ts';
import { useApp } from './appState.ts';
import { installBundledDecks } from './bundledDecks.ts';
import { announce, listen } from './windows.ts';

/** Events after which a checkpoint is worth its write. */
const CHECKPOINT_EVERY = 200;

/** How long after the opening nobody waits for anything any more, in ms. */
const CALM = 2_000;

/** Opens the learner's cards and keeps the screens told of every change; what cannot be opened is said on the screen. */
export async function openCollection(): Promise<void> {
  try {
    await open();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    useApp.setState({ phase: 'failed', problem: { kind: 'damaged', reason } }, true);
  }
}

async function open(): Promise<void> {
  const opened = await openStore();
  if (!opened.ok) return useApp.setState({ phase: 'failed', problem: opened.problem }, true);
  const store = keptTwice(opened.value, lacksSomething);
  const [journal, nothingLost] = await Promise.all([Journal.open(store), isWhole(store)]);
  if (!nothingLost) return lacksSomething();
  const stored = await store.decks();
  if (stored.length > 0) show(journal, stored);
  if (await installBundledDecks(journal)) {
    announce();
    show(journal, await store.decks());
  } else if (stored.length === 0) show(journal, stored);
  follow(journal);
  setTimeout(() => void mirror(journal), CALM);
}

/** A database found short is never taken for a first visit. */
function lacksSomething(): void {
  useApp.setState({ phase: 'failed', problem: { kind: 'short' } }, true);
}

async function mirror({ store }: Journal): Promise<void> {
  const { startMirror } = await import('../mirror/mirror.ts');
  startMirror(store.device, lacksSomething);
}

function show(journal: Journal, decks: Awaited<ReturnType<Journal['store']['decks']>>): void {
  const inOrder = decks.toSorted((a, b) => a.deck.title.localeCompare(b.deck.title));
  useApp.setState({ phase: 'ready', journal, decks: inOrder, version: journal.version }, true);
}

function follow(journal: Journal): void {
  journal.subscribe(() => useApp.setState({ version: journal.version }));
  const catchUp = async () => {
    if (!(await isWhole(journal.store))) return lacksSomething();
    await journal.catchUp();
    show(journal, await journal.store.decks());
  };
  listen(() => void catchUp());
  document.addEventListener('visibilitychange', () => {
    // Hidden is the calm moment: nobody waits for a frame, and a phone may end the page next.
    if (document.visibilityState === 'visible') void catchUp();
    else if (journal.tailLength >= CHECKPOINT_EVERY) void journal.checkpoint();
  });
}
