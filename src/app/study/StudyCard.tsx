import { useLayoutEffect, useRef } from 'react';
import type { Interval } from '../../schedule/grants.ts';
import { RATINGS } from '../../schedule/rating.ts';
import { readyState } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { AnswerFace } from './AnswerFace.tsx';
import { CardFace } from './CardFace.tsx';
import { RatingBar } from './RatingBar.tsx';
import styles from './Study.module.css';
import { rate, type Studying, showAnswer } from './studySession.ts';

type StudyCardProps = { readonly current: Extract<Studying, { phase: 'asking' | 'answered' }> };

/** The card at hand with what can be done next in the thumb's reach. */
export function StudyCard({ current }: StudyCardProps) {
  const { card, played, phase } = current;
  const flag = readyState().journal.collection.table.flag(card.id);
  const article = useRef<HTMLElement>(null);

  // A new card starts at its top, and a screen reader with its prompt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another card is shown
  useLayoutEffect(() => {
    scrollTo(0, 0);
    article.current?.focus({ preventScroll: true });
  }, [card.id, current.shownAt]);

  return (
    <>
      <article ref={article} className={styles.card} tabIndex={-1} aria-labelledby="prompt">
        <CardFace card={card} flag={flag} />
        {phase === 'answered' && <AnswerFace card={card} deck={played.deck.id} report={played.report} />}
      </article>
      <footer className={styles.thumb}>
        {phase === 'asking' ? (
          <button type="button" className={`button primary ${styles.show}`} onClick={showAnswer}>
            {m.showAnswer}
          </button>
        ) : (
          <RatingBar
            choices={RATINGS.map((rating) => {
              const { interval } = current.grants[rating];
              return { rating, interval: m.interval(interval), duration: isoDuration(interval) };
            })}
            onRate={rate}
          />
        )}
      </footer>
    </>
  );
}

/** An interval as ISO 8601 writes it: PT10M, P4D. */
const isoDuration = ({ unit, length }: Interval) => (unit === 'minutes' ? `PT${length}M` : `P${length}D`);
