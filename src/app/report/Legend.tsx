import { m } from '../messages/messages.ts';
import { LEVEL_BOUNDS, LEVELS } from './memoryMap.ts';
import styles from './Report.module.css';

/** What the colours mean, with the recall at which each begins. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={m.legend}>
      <li>
        <span data-shade="new">{m.shades.new}</span>
      </li>
      {LEVELS.map((level, index) => {
        const from = LEVEL_BOUNDS[index - 1] ?? 0;
        return (
          <li key={level}>
            <span data-shade={level}>{m.shades[level]}</span>{' '}
            <small>{m.fromPercent(Math.round(100 * from))}</small>
          </li>
        );
      })}
    </ul>
  );
}
