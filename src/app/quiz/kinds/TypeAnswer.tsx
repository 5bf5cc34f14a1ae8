import { type FormEvent, useId, useState } from 'react';
import { q } from '../../messages/quizWords.ts';
import styles from '../Quiz.module.css';

type TypeAnswerProps = {
  /** Items to name; 1 for an answer that is no list. */
  readonly items: number;
  readonly onGive: (text: string) => void;
};

/** An answer to be typed. */
export function TypeAnswer({ items, onGive }: TypeAnswerProps) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onGive(text);
  };
  const field = {
    id,
    value: text,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    autoFocus: true,
    'aria-describedby': 'question',
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={id} className={styles.task}>
        {items > 1 ? q.typeItems(items) : q.typeAnswer}
      </label>
      {items > 1 ? (
        <textarea
          {...field}
          className={styles.text}
          rows={items + 1}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <input {...field} className={styles.text} onChange={(event) => setText(event.target.value)} />
      )}
      <p className={styles.row}>
        <button type="submit" className="button primary" disabled={text.trim() === ''}>
          {q.check}
        </button>
      </p>
    </form>
  );
}
