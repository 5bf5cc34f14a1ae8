import { useEffect, useState } from 'react';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';

type TimerProps = { readonly since: number; readonly longest: number };

/** Seconds since the card was shown; it stops where a longer look no longer counts. */
export function Timer({ since, longest }: TimerProps) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    setNow(since);
    const timer = setInterval(() => setNow(momentNow().now), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const seconds = Math.min(longest, Math.max(0, Math.round((now - since) / 1000)));
  return (
    <span className={styles.timer} role="timer" aria-label={m.timer(seconds)}>
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}
