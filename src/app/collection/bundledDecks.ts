import { parseDeck } from '../../deck/parseDeck.ts';
import type { Journal } from '../../journal/journal.ts';
import type { StoredDeck } from '../../journal/journalStore.ts';
import { momentNow } from './clock.ts';

const deckAddresses = import.meta.glob<string>('/decks/*/deck.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const reportAddresses = import.meta.glob<string>('/decks/*/report.txt', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Which build of each bundled deck the store holds: the addresses carry a hash of the content. */
const SETTING = 'bundledDecks';

/**
 * Puts the decks that come with this version of the app into the store, where they are not there yet.
 * A deck that cannot be fetched now is tried again at the next start.
 *
 * @returns whether anything was stored
 */
export async function installBundledDecks(journal: Journal): Promise<boolean> {
  const { store } = journal;
  const setting = await store.setting(SETTING);
  const installed = new Set(Array.isArray(setting) ? setting : []);
  const missing = Object.entries(deckAddresses).filter(([, address]) => !installed.has(address));
  if (missing.length === 0) return false;
  for (const [path, address] of missing) {
    const reportAddress = reportAddresses[path.replace('deck.json', 'report.txt')];
    if (reportAddress === undefined) throw new Error(`${path} has no report.txt beside it`);
    const fetched = await fetchDeck(address, reportAddress);
    if (fetched === undefined) continue;
    await store.putDeck(fetched);
    const deck = fetched.deck.id;
    if (!journal.collection.installed.has(deck))
      await journal.record({ type: 'install', deck }, momentNow().now).stored;
    installed.add(address);
  }
  await store.putSetting(SETTING, [...installed]);
  return true;
}

async function fetchDeck(deckAddress: string, reportAddress: string): Promise<StoredDeck | undefined> {
  const responses = await Promise.all([fetch(deckAddress), fetch(reportAddress)]).catch(() => undefined);
  if (responses === undefined) return undefined;
  const [deckResponse, reportResponse] = responses;
  if (!deckResponse.ok || !reportResponse.ok) return undefined;
  const deck = parseDeck(await deckResponse.json());
  if (!deck.ok) throw new Error(`${deckAddress}: ${deck.problem}`);
  // Response.text() would drop a byte-order mark, and every offset would be off by one.
  const report = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await reportResponse.arrayBuffer());
  return { deck: deck.value, report };
}
