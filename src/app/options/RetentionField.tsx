import { useId, useState } from 'react';
import { OPTION_BOUNDS } from '../../schedule/options.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import styles from './Options.module.css';

type RetentionFieldProps = {
  readonly value: number;
  readonly onDraft: (value: number) => void;
  readonly onCommit: (value: number) => void;
};

/** A slider from 70 to 97 %; a value outside cannot be set. */
export function RetentionField({ value, onDraft, onCommit }: RetentionFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const { min, max } = OPTION_BOUNDS.desiredRetention;
  const commit = () => {
    if (draft !== value) onCommit(draft);
  };
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{w.desiredRetention}</label>
      <output htmlFor={id}>{Math.round(draft * 100)} %</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={0.01}
        value={draft}
        aria-valuetext={`${Math.round(draft * 100)} %`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const chosen = Math.round(Number(event.target.value) * 100) / 100;
          setDraft(chosen);
          onDraft(chosen);
        }}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {w.desiredRetentionHint}
      </p>
    </div>
  );
}
