import { useEffect, useRef, useState } from 'react';
import type { CardId } from '../../deck/card.ts';
import type { Instant } from '../../schedule/moment.ts';
import { momentNow } from '../collection/clock.ts';
import type { HistoryNews, HistoryQuestion, PastMemory } from '../worker/history/historyWork.ts';

type Past = {
  /** What was remembered just before the instant asked for. */
  readonly memories: ReadonlyMap<CardId, PastMemory> | undefined;
  /** When the deck was first answered; undefined when it never was, or is not known yet. */
  readonly first: Instant | undefined;
  readonly loading: boolean;
  readonly failed: boolean;
};

/** What was remembered of a deck before an instant of the past, by a replay of the journal in a worker. */
export function usePast(deck: string, until: Instant, version: number): Past {
  const worker = useRef<Worker>(undefined);
  const [answer, setAnswer] = useState<Extract<HistoryNews, { kind: 'past' }>>();
  const [failed, setFailed] = useState(false);
  const isPast = until <= momentNow().now;
  useEffect(() => {
    const own = new Worker(new URL('../worker/history/historyWorker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<HistoryNews>) => {
      if (data.kind === 'past') setAnswer(data);
      if (data.kind !== 'stage') setFailed(data.kind === 'failed');
    });
    own.addEventListener('error', () => setFailed(true));
    return () => own.terminate();
  }, []);
  useEffect(() => {
    // The present needs no replay; it is asked for once, to know how far back there is something to see.
    const question: HistoryQuestion = { kind: 'past', deck, until: isPast ? until : 0, version };
    worker.current?.postMessage(question);
  }, [deck, until, isPast, version]);
  const isAnswered = answer?.until === until;
  return {
    memories: isAnswered ? answer.memories : undefined,
    first: answer?.first,
    loading: isPast && !isAnswered && !failed,
    failed: isPast && failed,
  };
}
