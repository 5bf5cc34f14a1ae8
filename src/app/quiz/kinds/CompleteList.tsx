import { useState } from 'react';
import { q } from '../../messages/quizWords.ts';
import styles from '../Quiz.module.css';

type CompleteListProps = {
  readonly options: readonly string[];
  /** How many belong to the list. */
  readonly count: number;
  readonly onGive: (ticked: readonly boolean[]) => void;
};

/** The items of a list to be ticked among decoys. */
export function CompleteList({ options, count, onGive }: CompleteListProps) {
  const [ticked, setTicked] = useState<readonly boolean[]>(() => options.map(() => false));
  return (
    <div>
      <fieldset className={styles.plainset}>
        <legend className={styles.task}>{q.completeList(count)}</legend>
        <ul className={styles.options}>
          {options.map((option, index) => (
            <li key={option}>
              <label className={styles.option}>
                <input
                  type="checkbox"
                  checked={ticked[index] ?? false}
                  onChange={(event) => setTicked(ticked.with(index, event.target.checked))}
                />
                <span>{option}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className={styles.row}>
        <button
          type="button"
          className="button primary"
          disabled={!ticked.includes(true)}
          onClick={() => onGive(ticked)}
        >
          {q.check}
        </button>
      </p>
    </div>
  );
}
