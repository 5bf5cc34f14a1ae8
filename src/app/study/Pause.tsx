import { Link } from 'wouter';
import { momentNow } from '../collection/clock.ts';
import { studyingWords as w } from '../messages/studyingWords.ts';
import styles from './SessionEnd.module.css';
import { useStudy } from './sessionState.ts';
import { goOn } from './studySession.ts';

/** The goal or the time that the learner had set is reached: go on, or stop with a good conscience. */
export function Pause({ reason }: { readonly reason: 'goal' | 'timebox' }) {
  const { answers, since } = useStudy();
  const minutes = Math.max(1, Math.round((momentNow().now - since.at) / 60_000));
  return (
    <section className={styles.end}>
      <h1>{w.pause[reason]}</h1>
      <p>{w.pauseFigures(answers.length - since.answers, minutes)}</p>
      <p className={styles.choices}>
        <button type="button" className="button primary" onClick={goOn}>
          {w.goOn}
        </button>
        <Link href="/" className="button">
          {w.stopHere}
        </Link>
      </p>
    </section>
  );
}
