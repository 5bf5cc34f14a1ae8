import { useEffect, useRef, useState } from 'react';
import type { CardId } from '../../deck/card.ts';
import type { Result } from '../../result.ts';
import { historyOf } from '../../search/cardHistory.ts';
import { matches, type SearchRow, searchRows } from '../../search/matches.ts';
import type { QueryProblem } from '../../search/parseQuery.ts';
import { needsHistory, type Query } from '../../search/query.ts';
import type { ReadyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { contextOf } from './columns.ts';

/** Longest stretch of work between two chances for the page to answer a touch, in ms. */
const SLICE = 20;
const CARDS_AT_ONCE = 250;

export type Results = {
  readonly rows: readonly SearchRow[];
  /** How many cards were looked through. */
  readonly all: number;
  readonly searching: boolean;
};

type Known = ReadonlyMap<CardId, SearchRow>;

/** What a search finds, worked out in slices; while it is wrong or not done, what was found before stays. */
export function useResults(
  parsed: Result<Query, QueryProblem>,
  inBin: boolean,
  state: ReadyState,
  version: number,
): Results {
  const { journal, decks } = state;
  const [results, setResults] = useState<Results>({ rows: [], all: 0, searching: true });
  const known = useRef<Known>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells when the collection has changed
  useEffect(() => {
    if (!parsed.ok) return setResults((before) => ({ ...before, searching: false }));
    let wanted = true;
    const search = async () => {
      const { collection } = journal;
      const context = contextOf(collection, momentNow());
      const history = needsHistory(parsed.value) ? historyOf(await journal.history()) : context.history;
      const test = matches(parsed.value, { ...context, history });
      const [all, found]: [SearchRow[], SearchRow[]] = [[], []];
      const pause = pauses();
      for (const { deck } of decks) {
        const options = collection.optionsOf(deck.id);
        const cards = inBin ? collection.binOf(deck.id, deck.cards) : collection.cardsOf(deck.id, deck.cards);
        for (let from = 0; from < cards.length; from += CARDS_AT_ONCE) {
          for (const card of cards.slice(from, from + CARDS_AT_ONCE)) {
            const before = known.current.get(card.id);
            // Folding texts is what takes time: a row whose card and options are as they were serves again.
            const isSame =
              before?.options === options &&
              before.card.prompt === card.prompt &&
              before.card.answer === card.answer;
            const [row] = isSame ? [before] : searchRows([card], deck, options);
            if (row === undefined) continue;
            all.push(row);
            if (test(row)) found.push(row);
          }
          await pause();
          if (!wanted) return;
        }
      }
      known.current = new Map(all.map((row) => [row.card.id, row]));
      setResults({ rows: found, all: all.length, searching: false });
    };
    setResults((before) => ({ ...before, searching: true }));
    void search();
    return () => {
      wanted = false;
    };
  }, [parsed, inBin, journal, decks, version]);
  return results;
}

/** Lets the page do other things whenever a slice of time is used up. */
function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now();
    });
  };
}
