import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { firstLetters } from '../../deck/firstLetters.ts';
import type { Interval } from '../../schedule/grants.ts';
import { isLeech } from '../../schedule/leech.ts';
import { listOf } from '../../schedule/listItems.ts';
import { RATINGS } from '../../schedule/rating.ts';
import { readyState } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { AnswerFace } from './AnswerFace.tsx';
import { type AnswerSeen, type Asking, proposedRating } from './answering.ts';
import { CardFace } from './CardFace.tsx';
import { ListItems } from './ListItems.tsx';
import { usePreferences } from './preferences.ts';
import { RatingBar } from './RatingBar.tsx';
import styles from './Study.module.css';
import { type Swiped, SwipeLabel } from './SwipeLabel.tsx';
import { sayAnswer, sayPrompt, stopSpeaking } from './speech.ts';
import { rate, revealItem, showAnswer, tickItem } from './studySession.ts';
import { useSwipe } from './useSwipe.ts';

const TypeAnswer = lazy(() => import('./TypeAnswer.tsx').then((file) => ({ default: file.TypeAnswer })));
const TypedAnswer = lazy(() => import('./TypedAnswer.tsx').then((file) => ({ default: file.TypedAnswer })));

type StudyCardProps = {
  readonly current: Asking | AnswerSeen;
  readonly onSwipe: (swiped: Exclude<Swiped, 'none'>) => void;
};

/** The card at hand with what can be done next in the thumb's reach. */
export function StudyCard({ current, onSwipe }: StudyCardProps) {
  const { card, played, phase } = current;
  const { options } = played;
  const { swipes, swipeLeft, swipeRight } = usePreferences();
  const article = useRef<HTMLElement>(null);
  const swiped = (direction: 'left' | 'right'): Swiped =>
    phase === 'asking' ? 'advance' : direction === 'left' ? swipeLeft : swipeRight;
  const { distance, direction, handlers } = useSwipe((to) => {
    const meant = swiped(to);
    if (meant !== 'none') onSwipe(meant);
  });
  const types = options.answerMode === 'type' && phase === 'asking';
  useAloud(current);

  // A new card starts at its top, and a screen reader with its prompt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another card is shown
  useLayoutEffect(() => {
    scrollTo(0, 0);
    if (!types) article.current?.focus({ preventScroll: true });
  }, [card.id, current.shownAt, types]);

  return (
    <>
      <article
        ref={article}
        className={styles.card}
        tabIndex={-1}
        aria-labelledby="prompt"
        {...(swipes && handlers)}
        style={distance === 0 ? undefined : { translate: `${distance / 3}px` }}
      >
        {direction && <SwipeLabel swiped={swiped(direction)} side={direction} />}
        <CardFace card={card} flag={flagOf(current)} leech={isLeechNow(current)} />
        {phase === 'asking' ? <Asked current={current} /> : <Answered current={current} />}
      </article>
      <footer className={styles.thumb}>
        {phase === 'asking' ? <ShowAnswer current={current} /> : <Ratings current={current} />}
      </footer>
    </>
  );
}

const tableOf = () => readyState().journal.collection.table;
const wholeCard = ({ card }: Asking | AnswerSeen) => listOf(card.id)?.list ?? card.id;
const flagOf = (current: Asking | AnswerSeen) => tableOf().flag(wholeCard(current));

function isLeechNow(current: Asking | AnswerSeen): boolean {
  const state = tableOf().state(wholeCard(current));
  return state.state !== 'New' && isLeech(state.lapses, current.played.options.leechThreshold);
}

/** What helps before the answer is seen: items one by one, a hint, a place to type. */
function Asked({ current }: { readonly current: Asking }) {
  const { card, played, revealed, had, hinted } = current;
  return (
    <>
      {hinted && <p className={styles.letters}>{card.answer.map(firstLetters).join(' · ')}</p>}
      {revealed > 0 && <ListItems card={card} shown={revealed} had={had} onTick={tickItem} />}
      {played.options.answerMode === 'type' && (
        <Suspense>
          <TypeAnswer
            key={current.shownAt}
            card={card}
            language={played.deck.language}
            onTyped={showAnswer}
          />
        </Suspense>
      )}
    </>
  );
}

function Answered({ current }: { readonly current: AnswerSeen }) {
  const { card, played, typed, had } = current;
  const ticks = card.form === 'list' && played.options.listMode === 'items' && (
    <ListItems card={card} shown={card.answer.length} had={had} onTick={tickItem} />
  );
  return (
    <AnswerFace card={card} deck={played.deck.id} report={played.report} items={ticks || undefined}>
      {typed && (
        <Suspense>
          <TypedAnswer typed={typed} />
        </Suspense>
      )}
    </AnswerFace>
  );
}

function ShowAnswer({ current }: { readonly current: Asking }) {
  const oneByOne = current.card.form === 'list' && current.played.options.listMode === 'items';
  return (
    <div className={styles.showing}>
      {oneByOne && (
        <button type="button" className={`button ${styles.next}`} onClick={revealItem}>
          {m.nextItem}
        </button>
      )}
      <button type="button" className={`button primary ${styles.show}`} onClick={() => showAnswer()}>
        {m.showAnswer}
      </button>
    </div>
  );
}

function Ratings({ current }: { readonly current: AnswerSeen }) {
  const { swipes, focusMode, vibration } = usePreferences();
  const { card, grants } = current;
  const isItem = listOf(card.id) !== undefined;
  return (
    <>
      <RatingBar
        choices={RATINGS.map((rating) => {
          const interval = grants?.[rating].interval;
          if (interval === undefined || focusMode) return { rating, grants: undefined };
          // An item that is regained has no date of its own: it comes with its list again.
          const words = isItem && interval.unit === 'days' ? m.withList : m.interval(interval);
          return { rating, grants: { interval: words, duration: isoDuration(interval) } };
        })}
        proposed={proposedRating(current)}
        onRate={(rating) => {
          if (vibration) navigator.vibrate?.(10);
          rate(rating);
        }}
      />
      {swipes && !focusMode && <SwipeHint />}
    </>
  );
}

/** Says which way leads where, on devices that are touched. */
function SwipeHint() {
  const { swipeLeft, swipeRight } = usePreferences();
  return (
    <p className={styles.swipeHint} aria-hidden="true">
      <span>{swipeLeft !== 'none' && `← ${m.swipe(swipeLeft)}`}</span>
      <span>{swipeRight !== 'none' && `${m.swipe(swipeRight)} →`}</span>
    </p>
  );
}

/** Reads aloud what the deck's options ask for. */
function useAloud({ card, played, phase, shownAt }: Asking | AnswerSeen): void {
  const { readAloud } = played.options;
  const [language] = useState(played.deck.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a side of a card
  useEffect(() => {
    if (readAloud === 'never') return;
    if (phase === 'asking') sayPrompt(card, language);
    else if (readAloud === 'both') sayAnswer(card, language);
    return stopSpeaking;
  }, [card.id, shownAt, phase, readAloud]);
}

/** An interval as ISO 8601 writes it: PT10M, P4D. */
const isoDuration = ({ unit, length }: Interval) => (unit === 'minutes' ? `PT${length}M` : `P${length}D`);
