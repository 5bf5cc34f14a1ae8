import { useLayoutEffect } from 'react';
import styles from '../Quiz.module.css';

type OptionButtonsProps = {
  readonly label: string;
  readonly options: readonly string[];
  /** Letters that choose an option besides its number. */
  readonly letters?: readonly string[];
  readonly onChoose: (index: number) => void;
};

/** Options of which one is chosen by a tap, or by its number on the keyboard. */
export function OptionButtons({ label, options, letters, onChoose }: OptionButtonsProps) {
  // Before the paint: whoever sees it may already press.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const byLetter = letters?.indexOf(event.key.toLowerCase()) ?? -1;
      const index = byLetter >= 0 ? byLetter : Number(event.key) - 1;
      if (!Number.isInteger(index) || options[index] === undefined) return;
      event.preventDefault();
      onChoose(index);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <fieldset className={styles.plainset}>
      <legend className={styles.task}>{label}</legend>
      <ol className={styles.options}>
        {options.map((option, index) => (
          <li key={option}>
            <button type="button" className={styles.option} onClick={() => onChoose(index)}>
              <span className={styles.number} aria-hidden="true">
                {letters?.[index]?.toUpperCase() ?? index + 1}
              </span>
              <span>{option}</span>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
