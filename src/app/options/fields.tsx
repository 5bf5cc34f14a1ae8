import { type ReactNode, useId, useState } from 'react';
import { parseSteps, writeSteps } from '../../schedule/steps.ts';
import { optionsWords as w } from '../messages/optionsWords.ts';
import styles from '../settings/Settings.module.css';

type SelectFieldProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

/** One of a few named values. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, choices, names, onChoose } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

type CheckFieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Yes or no. */
export function CheckField({ label, hint, checked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

type StepsFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly number[];
  readonly onCommit: (steps: readonly number[]) => void;
};

/** Waits such as "1m 10m"; what cannot be read is not taken. */
export function StepsField({ label, hint, value, onCommit }: StepsFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(writeSteps(value));
  const steps = parseSteps(draft);
  const commit = () => {
    if (steps !== undefined && writeSteps(steps) !== writeSteps(value)) onCommit(steps);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft}
        autoComplete="off"
        aria-invalid={steps === undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {steps === undefined && (
          <span className={styles.error} role="alert">
            {w.stepsWrong}{' '}
          </span>
        )}
        {hint}
      </p>
    </div>
  );
}
