import type { Collection } from '../../../journal/collection.ts';
import type { Event } from '../../../journal/event.ts';
import { fold } from '../../../journal/fold.ts';
import { openStore } from '../../../journal/store.ts';
import { type CountedDeck, statistics } from '../../../stats/statistics.ts';
import type { StatisticsNews, StatisticsQuestion } from './statisticsWork.ts';

declare const self: DedicatedWorkerGlobalScope;

const say = (news: StatisticsNews) => self.postMessage(news);

type Read = {
  readonly version: number;
  readonly events: readonly Event[];
  readonly collection: Collection;
  readonly decks: readonly CountedDeck[];
};

let known: Read | undefined;

/** Counts a journal's statistics off the main thread; ending the worker cancels it. */
self.addEventListener('message', async ({ data }: MessageEvent<StatisticsQuestion>) => {
  try {
    const { events, collection, decks } = await readAt(data.version);
    say({ kind: 'stage', stage: 'counting' });
    const { deck, section } = data.scope;
    const counted = deck === undefined ? decks : decks.filter((each) => each.deck.id === deck);
    const accepts = (card: { readonly section: string }) => section === undefined || card.section === section;
    say({
      kind: 'counted',
      statistics: statistics(counted, accepts, events, collection.table, data.moment, data.range),
    });
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
