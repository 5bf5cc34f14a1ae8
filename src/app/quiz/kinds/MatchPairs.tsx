import { useState } from 'react';
import { q } from '../../messages/quizWords.ts';
import styles from '../Quiz.module.css';

type MatchPairsProps = {
  readonly prompts: readonly string[];
  readonly options: readonly string[];
  readonly onGive: (pairs: readonly number[]) => void;
};

/** The letter that stands for an option. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

/** Answers with a letter each, and for every prompt the choice of a letter. */
export function MatchPairs({ prompts, options, onGive }: MatchPairsProps) {
  const [pairs, setPairs] = useState<readonly number[]>(() => prompts.map(() => -1));
  return (
    <div>
      <ul className={styles.lettered}>
        {options.map((option, index) => (
          <li key={option}>
            <span className={styles.number}>{letterOf(index)}</span>
            <span>{option}</span>
          </li>
        ))}
      </ul>
      {prompts.map((prompt, row) => (
        <fieldset key={prompt} className={styles.pair}>
          <legend>{prompt}</legend>
          <div className={styles.letters}>
            {options.map((option, index) => (
              <label key={option}>
                <input
                  type="radio"
                  name={`pair-${row}`}
                  aria-label={q.option(letterOf(index), option)}
                  checked={pairs[row] === index}
                  onChange={() => setPairs(pairs.with(row, index))}
                />
                <span aria-hidden="true">{letterOf(index)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className={styles.row}>
        <button
          type="button"
          className="button primary"
          disabled={pairs.includes(-1)}
          onClick={() => onGive(pairs)}
        >
          {q.check}
        </button>
      </p>
    </div>
  );
}
