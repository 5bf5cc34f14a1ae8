import { type ReactNode, useId } from 'react';
import styles from './Quiz.module.css';

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
};

/** A labelled control, with a hint where it needs one. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
