import { useId, useState } from 'react';
import { settingsWords } from '../messages/settingsWords.ts';
import styles from './Settings.module.css';

type NumberFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly bounds: { readonly min: number; readonly max: number };
  readonly step: number;
  readonly onCommit: (value: number) => void;
};

/** A number that is taken over only when it lies within its bounds; otherwise it says which bounds. */
export function NumberField({ label, hint, value, bounds, step, onCommit }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(String(value));
  const entered = draft.trim() === '' ? Number.NaN : Number(draft);
  const valid = entered >= bounds.min && entered <= bounds.max && (step < 1 || Number.isInteger(entered));
  const commit = () => {
    if (valid && entered !== value) onCommit(entered);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={bounds.min}
        max={bounds.max}
        step={step}
        value={draft}
        aria-invalid={!valid}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {!valid && (
          <span className={styles.error} role="alert">
            {settingsWords.outOfRange(bounds.min, bounds.max)}{' '}
          </span>
        )}
        {hint}
      </p>
    </div>
  );
}
