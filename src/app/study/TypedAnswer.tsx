import type { DiffPart } from '../../quiz/letterDiff.ts';
import { studyingWords as w } from '../messages/studyingWords.ts';
import type { Typed } from './answering.ts';
import styles from './Study.module.css';

const VERDICTS = { right: w.typedRight, almost: w.typedAlmost, wrong: w.typedWrong } as const;

/** What was typed, and letter by letter where it differs from the answer. */
export function TypedAnswer({ typed: { text, judgement } }: { readonly typed: Typed }) {
  const { verdict, items, surplus } = judgement;
  return (
    <section className={styles.typed} aria-label={w.youTyped} data-verdict={verdict}>
      <p>
        <strong>{VERDICTS[verdict]}</strong>
      </p>
      {verdict === 'right' ? (
        <p>{text}</p>
      ) : (
        <ul>
          {items.map(({ item, diff }) => (
            <li key={item}>
              <Letters diff={diff} />
            </li>
          ))}
          {surplus.map((entry) => (
            <li key={entry}>
              <del>{entry}</del>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Letters that were typed and do not belong are struck out; those that are missing are underlined. */
function Letters({ diff }: { readonly diff: readonly DiffPart[] }) {
  let at = 0;
  return diff.map(({ kind, text }) => {
    const key = at;
    at += text.length;
    if (kind === 'same') return <span key={key}>{text}</span>;
    return kind === 'extra' ? (
      <del key={`${key} extra`}>{text}</del>
    ) : (
      <ins key={`${key} missing`}>{text}</ins>
    );
  });
}
