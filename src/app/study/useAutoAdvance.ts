import { useEffect } from 'react';
import type { Studying } from './answering.ts';
import { usePreferences } from './preferences.ts';
import { rate, showAnswer } from './studySession.ts';

/** Goes on by itself after the seconds that the learner chose, unless something is in the way. */
export function useAutoAdvance(studying: Studying, held: boolean): void {
  const { autoAdvance, promptSeconds, answerSeconds, afterAnswer } = usePreferences();
  const shownAt = studying.phase === 'asking' || studying.phase === 'answered' ? studying.shownAt : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card starts the clock anew
  useEffect(() => {
    if (!autoAdvance || held) return;
    if (studying.phase === 'asking') {
      const timer = setTimeout(showAnswer, promptSeconds * 1000);
      return () => clearTimeout(timer);
    }
    if (studying.phase !== 'answered' || afterAnswer === 'wait') return;
    const timer = setTimeout(() => rate(afterAnswer), answerSeconds * 1000);
    return () => clearTimeout(timer);
  }, [autoAdvance, held, studying.phase, shownAt, promptSeconds, answerSeconds, afterAnswer]);
}
