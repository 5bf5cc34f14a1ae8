import type { CardId } from '../../../deck/card.ts';
import type { Collection } from '../../../journal/collection.ts';
import type { Event } from '../../../journal/event.ts';
import { fold } from '../../../journal/fold.ts';
import { openStore } from '../../../journal/store.ts';
import { stateBefore, type Timeline, timelineOf } from '../../../journal/timeline.ts';
import type { Instant } from '../../../schedule/moment.ts';
import { type CountedDeck, statistics } from '../../../stats/statistics.ts';
import type { HistoryNews, HistoryQuestion, PastMemory } from './historyWork.ts';

declare const self: DedicatedWorkerGlobalScope;

const say = (news: HistoryNews) => self.postMessage(news);

type Read = {
  readonly version: number;
  readonly events: readonly Event[];
  readonly collection: Collection;
  readonly decks: readonly CountedDeck[];
};

let known: Read | undefined;

type DeckTimeline = {
  readonly version: number;
  readonly deck: string;
  /** When the first answer to one of the deck's cards was given. */
  readonly first: Instant | undefined;
  readonly timeline: Timeline;
};

let replayed: DeckTimeline | undefined;

/** Answers what takes the whole journal to answer, off the main thread; ending the worker cancels it. */
self.addEventListener('message', async ({ data }: MessageEvent<HistoryQuestion>) => {
  try {
    const read = await readAt(data.version);
    say({ kind: 'stage', stage: 'counting' });
    say(data.kind === 'statistics' ? counted(read, data) : past(read, data));
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

async function readAt(version: number): Promise<Read> {
  if (known?.version === version) return known;
  say({ kind: 'stage', stage: 'reading' });
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.problem.kind);
  const store = opened.value;
  const [{ events }, stored] = await Promise.all([store.read(), store.decks()]);
  store.close();
  const collection = fold(events);
  const decks = stored.map(({ deck }) => ({
    deck,
    cards: collection.cardsOf(deck.id, deck.cards),
    options: collection.optionsOf(deck.id),
  }));
  known = { version, events, collection, decks };
  return known;
}

function counted(
  { events, collection, decks }: Read,
  { scope, moment, range }: Extract<HistoryQuestion, { kind: 'statistics' }>,
): HistoryNews {
  const { deck, section } = scope;
  const chosen = deck === undefined ? decks : decks.filter((each) => each.deck.id === deck);
  const accepts = (card: { readonly section: string }) => section === undefined || card.section === section;
  return {
    kind: 'counted',
    statistics: statistics(chosen, accepts, events, collection.table, moment, range),
  };
}

/** The states that a deck's cards went through; kept, since a slider asks for many days in turn. */
function timelineOfDeck({ version, events, decks }: Read, deck: string): DeckTimeline {
  if (replayed?.version === version && replayed.deck === deck) return replayed;
  const cards = decks.find((each) => each.deck.id === deck)?.cards ?? [];
  const ids = new Set(cards.map(({ id }) => id));
  const first = events.find((event) => event.type === 'review' && ids.has(event.card))?.at;
  replayed = { version, deck, first, timeline: timelineOf(events, ids) };
  return replayed;
}

function past(read: Read, { deck, until }: Extract<HistoryQuestion, { kind: 'past' }>): HistoryNews {
  const { timeline, first } = timelineOfDeck(read, deck);
  const memories = new Map<CardId, PastMemory>();
  for (const id of timeline.keys()) {
    const state = stateBefore(timeline, id, until);
    if (state.state !== 'New') memories.set(id, { stability: state.stability, lastDay: state.lastDay });
  }
  return { kind: 'past', until, memories, first };
}
