import type { Card } from '../../deck/card.ts';
import { recall } from '../../schedule/fsrs.ts';
import { dueDayOf, studyDayOf } from '../../schedule/studyDay.ts';
import { playedDecks, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { cardWords } from '../messages/cardWords.ts';
import styles from './CardDialogs.module.css';

const WIDTH = 320;
const HEIGHT = 120;
const POINTS = 80;
const LINES = [1, 0.75, 0.5, 0.25] as const;

/** How the recall of a card falls from its last answer on, with today and the day on which it is due. */
export function ForgettingCurve({ card }: { readonly card: Card }) {
  const { table } = readyState().journal.collection;
  const played = playedDecks(readyState()).find(({ cards }) => cards.some(({ id }) => id === card.id));
  const state = table.state(card.id);
  if (state.state === 'New' || played === undefined) return null;
  const { weights, rollover } = played.options;
  const moment = momentNow();
  const today = studyDayOf(moment, rollover) - state.lastDay;
  const due = dueDayOf(state.due, moment.utcOffset, rollover) - state.lastDay;
  const days = Math.max(30, 2 * due, today + 1);
  const chance = (elapsed: number) => recall(weights, state.stability, elapsed);
  const x = (elapsed: number) => (elapsed / days) * WIDTH;
  const y = (share: number) => (1 - share) * HEIGHT;
  const line = Array.from({ length: POINTS + 1 }, (_, index) => {
    const elapsed = (days * index) / POINTS;
    return `${x(elapsed).toFixed(1)},${y(chance(elapsed)).toFixed(1)}`;
  }).join(' ');
  const percent = (elapsed: number) => Math.round(100 * chance(elapsed));
  return (
    <figure className={styles.curve}>
      <figcaption>{cardWords.info.curve}</figcaption>
      <svg
        viewBox={`-40 -8 ${WIDTH + 50} ${HEIGHT + 28}`}
        role="img"
        aria-label={cardWords.info.curveText(percent(today), percent(due))}
      >
        {LINES.map((share) => (
          <g key={share}>
            <line x1="0" x2={WIDTH} y1={y(share)} y2={y(share)} className={styles.grid} />
            <text x="-6" y={y(share) + 4} textAnchor="end">
              {Math.round(share * 100)} %
            </text>
          </g>
        ))}
        <line x1={x(due)} x2={x(due)} y1="0" y2={HEIGHT} className={styles.mark} />
        <text x={x(due)} y={HEIGHT + 14} textAnchor="middle">
          {cardWords.info.dueMark}
        </text>
        <polyline points={line} className={styles.line} />
        <circle cx={x(today)} cy={y(chance(today))} r="4.5" className={styles.now} />
        <text x={WIDTH} y={HEIGHT + 14} textAnchor="end">
          {cardWords.info.days(days)}
        </text>
      </svg>
      <p>{cardWords.info.curveText(percent(today), percent(due))}</p>
    </figure>
  );
}
