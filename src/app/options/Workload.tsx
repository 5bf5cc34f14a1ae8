import type { Card } from '../../deck/card.ts';
import type { DeckOptions } from '../../schedule/options.ts';
import { OPTION_BOUNDS } from '../../schedule/options.ts';
import { workload } from '../../schedule/workload.ts';
import { readyState } from '../collection/appState.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import styles from './Options.module.css';

type WorkloadProps = { readonly cards: readonly Card[]; readonly options: DeckOptions };

const { min, max } = OPTION_BOUNDS.desiredRetention;
/** One point a percent. */
const RETENTIONS = Array.from({ length: Math.round((max - min) * 100) + 1 }, (_, index) => min + index / 100);
const WIDTH = 320;
const HEIGHT = 96;

/** What each desired retention would cost a day, with the chosen one marked. */
export function Workload({ cards, options }: WorkloadProps) {
  const { table } = readyState().journal.collection;
  const costs = RETENTIONS.map((retention) => workload(cards, table, options, retention));
  const most = Math.max(...costs);
  const { desiredRetention } = options;
  const chosen = workload(cards, table, options, desiredRetention);
  if (most === 0) return <p className={styles.hint}>{w.workloadNone}</p>;
  const x = (retention: number) => ((retention - min) / (max - min)) * WIDTH;
  const y = (cost: number) => HEIGHT - (cost / most) * (HEIGHT - 8);
  const line = costs.map((cost, index) => `${x(RETENTIONS[index] ?? min)},${y(cost)}`).join(' ');
  const percent = Math.round(desiredRetention * 100);
  const perDay = chosen < 10 ? chosen.toFixed(1) : String(Math.round(chosen));
  return (
    <figure className={styles.workload}>
      <figcaption>{w.workload}</figcaption>
      <svg viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`} role="img" aria-label={w.workloadAxis}>
        <polyline points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} className={styles.area} />
        <polyline points={line} className={styles.line} />
        <circle cx={x(desiredRetention)} cy={y(chosen)} r="5" className={styles.point} />
      </svg>
      <p className={styles.axis} aria-hidden="true">
        <span>70 %</span>
        <span>97 %</span>
      </p>
      <p>{w.workloadAt(perDay, percent)}</p>
    </figure>
  );
}
