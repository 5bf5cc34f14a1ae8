import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import type { Studying } from './answering.ts';
import styles from './SessionEnd.module.css';
import { useStudy } from './sessionState.ts';
import { present } from './studySession.ts';

type SessionEndProps = { readonly ending: Extract<Studying, { phase: 'waiting' | 'done' }> };

/** What was gone through, and when the next card comes. */
export function SessionEnd({ ending }: SessionEndProps) {
  const answers = useStudy((session) => session.answers);
  const due = ending.phase === 'waiting' ? ending.due : ending.nextDue;
  const now = useNow();
  useEffect(() => {
    if (due !== undefined && due <= now) present();
  }, [due, now]);
  const cards = [...new Map(answers.map((answered) => [answered.card.id, answered])).values()];
  const minutes = answers.reduce((sum, answered) => sum + answered.took, 0) / 60_000;
  return (
    <section className={styles.end}>
      <h1>{answers.length > 0 ? m.sessionDone : m.sessionEmpty}</h1>
      <p>{due === undefined ? m.noneScheduled : m.nextDue(m.fromNow(due - now))}</p>
      {answers.length > 0 && (
        <>
          <dl className={styles.figures}>
            <Figure name={m.summary.answers} value={String(answers.length)} />
            <Figure name={m.summary.cards} value={String(cards.length)} />
            <Figure
              name={m.summary.introduced}
              value={String(answers.filter((each) => each.wasNew).length)}
            />
            <Figure
              name={m.summary.again}
              value={String(answers.filter((each) => each.rating === 'Again').length)}
            />
            <Figure
              name={m.summary.time}
              value={m.interval({ unit: 'minutes', length: Math.max(1, minutes) })}
            />
          </dl>
          <h2>{m.learnedHeading}</h2>
          <ul className={styles.learned}>
            {cards.map(({ card, rating }) => (
              <li key={card.id}>
                <p>{card.prompt}</p>
                <p>
                  <strong>{card.answer.join(' · ')}</strong>{' '}
                  <span data-rating={rating}>{m.rating(rating)}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href="/" className="button primary">
          {m.backToDecks}
        </Link>
      </p>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The time, told anew every ten seconds: a learning card that comes back is shown by itself. */
function useNow(): number {
  const [now, setNow] = useState(() => momentNow().now);
  useEffect(() => {
    const timer = setInterval(() => setNow(momentNow().now), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
