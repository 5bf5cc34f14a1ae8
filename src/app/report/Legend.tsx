import { reportWords } from '../messages/reportWords.ts';
import { LEVEL_BOUNDS, LEVELS } from './memoryMap.ts';
import styles from './Report.module.css';

/** What the colours mean, with the recall at which each begins. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={reportWords.legend}>
      <li>
        <span data-shade="new">{reportWords.shades.new}</span>
      </li>
      {LEVELS.map((level, index) => {
        const from = LEVEL_BOUNDS[index - 1] ?? 0;
        return (
          <li key={level}>
            <span data-shade={level}>{reportWords.shades[level]}</span>{' '}
            <small>{reportWords.fromPercent(Math.round(100 * from))}</small>
          </li>
        );
      })}
    </ul>
  );
}
