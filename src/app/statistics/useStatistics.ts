import { useEffect, useRef, useState } from 'react';
import type { Range, Statistics } from '../../stats/statistics.ts';
import { momentNow } from '../collection/clock.ts';
import type { HistoryNews, HistoryQuestion, StatisticsScope } from '../worker/history/historyWork.ts';

/** How far the counting has come; figures of the question before stay until the new ones are there. */
export type Counting =
  | { readonly phase: 'working'; readonly stage: 'reading' | 'counting' }
  | { readonly phase: 'counted'; readonly statistics: Statistics }
  | { readonly phase: 'failed'; readonly reason: string };

/** The statistics of a scope and a range, counted in a worker that lives as long as the screen. */
export function useStatistics(scope: StatisticsScope, range: Range, version: number): Counting {
  const worker = useRef<Worker>(undefined);
  const [counting, setCounting] = useState<Counting>({ phase: 'working', stage: 'reading' });
  const { deck, section } = scope;
  useEffect(() => {
    const own = new Worker(new URL('../worker/history/historyWorker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<HistoryNews>) => {
      if (data.kind === 'counted') return setCounting({ phase: 'counted', statistics: data.statistics });
      if (data.kind === 'failed') return setCounting({ phase: 'failed', reason: data.reason });
      if (data.kind === 'stage')
        setCounting((before) =>
          before.phase === 'counted' ? before : { phase: 'working', stage: data.stage },
        );
    });
    own.addEventListener('error', (event) => setCounting({ phase: 'failed', reason: event.message }));
    return () => own.terminate();
  }, []);
  useEffect(() => {
    const question: HistoryQuestion = {
      kind: 'statistics',
      scope: { ...(deck !== undefined && { deck }), ...(section && { section }) },
      range,
      moment: momentNow(),
      version,
    };
    worker.current?.postMessage(question);
  }, [deck, section, range, version]);
  return counting;
}
