import { fc, test } from '@fast-check/vitest';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import deckFile from '../../decks/neighbourhood-diplomacy-2013/deck.json';
import { useApp } from '../../src/app/collection/appState.ts';
import { bury, edit, flag, reject, reset, setDue, suspend } from '../../src/app/study/cardCommands.ts';
import { useStudy } from '../../src/app/study/sessionState.ts';
import {
  goOn,
  rate,
  redo,
  revealItem,
  showAnswer,
  startStudy,
  tickItem,
  undo,
} from '../../src/app/study/studySession.ts';
import { parseDeck } from '../../src/deck/parseDeck.ts';
import { fold } from '../../src/journal/fold.ts';
import { Journal } from '../../src/journal/journal.ts';
import type { StoredDeck } from '../../src/journal/journalStore.ts';
import { openStore } from '../../src/journal/store.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { studyDayOf } from '../../src/schedule/studyDay.ts';
import { contentOf } from '../journal/histories.ts';

const parsed = parseDeck(deckFile);
if (!parsed.ok) throw new Error(parsed.problem);
const DECKS: readonly StoredDeck[] = [{ deck: parsed.value, report: '' }];
const MORNING = Date.parse('2026-06-01T10:00:00Z');

/** What a learner may do next. */
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), rating: fc.constantFrom(...RATINGS) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('items' as const), had: fc.array(fc.boolean()) }) },
  fc.record({
    kind: fc.constantFrom(
      'undo',
      'redo',
      'bury',
      'suspend',
      'reset',
      'reject',
      'edit',
      'flag',
      'setDue',
      'reload',
    ),
  }),
  fc.record({ kind: fc.constant('clock' as const), hours: fc.integer({ min: -30, max: 300 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

let name: string;
let journal: Journal;

async function openJournal(): Promise<void> {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.problem.kind);
  journal = await Journal.open(store.value);
  useApp.setState({ phase: 'ready', journal, decks: DECKS, version: 0 }, true);
  startStudy({ kind: 'everything' });
}

async function reload(): Promise<void> {
  await journal.settled();
  journal.store.close();
  await openJournal();
}

async function take(next: Step): Promise<void> {
  const { studying } = useStudy.getState();
  if (studying.phase === 'pausing') return goOn();
  const current = studying.phase === 'asking' || studying.phase === 'answered' ? studying : undefined;
  switch (next.kind) {
    case 'clock':
      vi.setSystemTime(Date.now() + next.hours * 3_600_000);
      return startStudy({ kind: 'everything' });
    case 'reload':
      return reload();
    case 'undo':
      return undo();
    case 'redo':
      return redo();
  }
  if (current === undefined) return;
  const { card, played } = current;
  switch (next.kind) {
    case 'answer':
      showAnswer();
      return rate(next.rating);
    case 'items':
      revealItem();
      for (const [index, had] of next.had.slice(0, card.answer.length).entries()) if (had) tickItem(index);
      showAnswer();
      return rate('Hard');
    case 'bury':
      return bury(card, played, true);
    case 'suspend':
      return suspend(card, played, false);
    case 'reset':
      return reset(card);
    case 'reject':
      return reject(card);
    case 'edit':
      return edit(card, { prompt: `${card.prompt}!`, answer: card.answer });
    case 'flag':
      return flag(card, 2);
    case 'setDue':
      return setDue(card, played, studyDayOf({ now: Date.now(), utcOffset: 0 }, 4) + 1);
  }
}

beforeEach(async () => {
  // Only the date: the store and its promises run on the real clock.
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a random session', () => {
  test.prop([fc.array(step, { maxLength: 25 })], {
    numRuns: 100,
    // A new session begun while an answer was on its way counted it twice.
    examples: [
      [
        [
          { kind: 'answer', rating: 'Again' },
          { kind: 'clock', hours: 0 },
        ],
      ],
    ],
  })(
    'ends in the state that the journal on the disk adds up to',
    async (steps) => {
      vi.setSystemTime(MORNING);
      name = `sessions-${crypto.randomUUID()}`;
      await openJournal();
      for (const next of steps) await take(next);
      await journal.settled();
      await expect.poll(() => useStudy.getState().unsaved).toBe(0);
      expect(useStudy.getState().problem).toBeUndefined();
      expect(contentOf(journal.collection)).toEqual(contentOf(fold(await journal.history())));
      journal.store.close();
      indexedDB.deleteDatabase(name);
    },
    120_000,
  );
});
