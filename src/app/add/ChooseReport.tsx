import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { addWords } from '../messages/addWords.ts';
import { m } from '../messages/messages.ts';
import styles from './Add.module.css';
import { addFile, propose } from './addReport.ts';

const ACCEPTED =
  '.txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf';

/** Takes a report as a file, chosen or dropped, or as pasted words. */
export function ChooseReport({ problem }: { readonly problem: string | undefined }) {
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) void addFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    propose({ kind: 'text', text });
  };
  return (
    <section className={`page ${styles.choose}`}>
      <h1>{m.addReport}</h1>
      <p className={styles.intro}>{addWords.add.intro}</p>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button inside does the same */}
      <div
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <button type="button" className="button primary" onClick={() => input.current?.click()}>
          {addWords.add.choose}
        </button>
        <p>{addWords.add.formats}</p>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          hidden
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      <form onSubmit={onSubmit}>
        <label className={styles.paste}>
          {addWords.add.paste}
          <textarea rows={8} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {addWords.add.make}
        </button>
      </form>
    </section>
  );
}
