import { useEffect, useState } from 'react';
import {
  MINUTES,
  type Outlook,
  outlook,
  type Plan,
  type Preparation,
  planAmong,
} from '../../quiz/examPlan.ts';

/** The plan, as far as it is worked out. */
export type Planning =
  | { readonly phase: 'working'; readonly done: number; readonly of: number }
  | { readonly phase: 'planned'; readonly plan: Plan };

/** Works the plan out, a number of minutes at a time, so that the screen stays alive; anew when `key` changes. */
export function usePlan(preparation: Preparation, goal: number, key: string): Planning {
  const [planning, setPlanning] = useState<Planning>({ phase: 'working', done: 0, of: MINUTES.length });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the preparation holds
  useEffect(() => {
    let wanted = true;
    const work = async () => {
      const outlooks: Outlook[] = [];
      for (const minutes of MINUTES) {
        await new Promise((resolve) => setTimeout(resolve));
        if (!wanted) return;
        outlooks.push(outlook(preparation, minutes));
        const plan = planAmong(outlooks, goal);
        // One step beyond the goal tells what five more minutes would buy.
        if (plan !== undefined && (plan.withMore !== undefined || minutes === MINUTES.at(-1)))
          return setPlanning({ phase: 'planned', plan });
        setPlanning({ phase: 'working', done: outlooks.length, of: MINUTES.length });
      }
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [key, goal]);
  return planning;
}
