import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Card } from '../../deck/card.ts';
import { judgeTyped } from '../../quiz/typedAnswer.ts';
import { readyState } from '../collection/appState.ts';
import { studyingWords as w } from '../messages/studyingWords.ts';
import type { Typed } from './answering.ts';
import styles from './Study.module.css';

type TypeAnswerProps = {
  readonly card: Card;
  readonly language: string;
  /** Called with what was typed, judged; with nothing when nothing was typed. */
  readonly onTyped: (typed: Typed | undefined) => void;
};

/** A place to type the answer; a list has its items one a line. */
export function TypeAnswer({ card, language, onTyped }: TypeAnswerProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const isList = card.form === 'list';
  const check = (event?: FormEvent) => {
    event?.preventDefault();
    onTyped(text.trim() === '' ? undefined : typedOf(text, card, language));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // In a list Enter begins the next item, and Ctrl+Enter is done.
    if (event.key === 'Enter' && (!isList || event.ctrlKey || event.metaKey)) check(event);
  };
  return (
    <form className={styles.type} onSubmit={check}>
      <label>
        {isList ? w.typeItemsLabel : w.typeLabel}
        <textarea
          ref={field}
          rows={isList ? card.answer.length : 1}
          value={text}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          lang={language}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="submit" className="button">
        {w.typeCheck}
      </button>
    </form>
  );
}

function typedOf(text: string, { id, answer, ordered }: Card, language: string): Typed {
  const accepted = readyState().journal.collection.acceptedOf(id);
  const expected = { answer, accepted, language, ...(ordered !== undefined && { ordered }) };
  return { text, judgement: judgeTyped(text, expected) };
}
