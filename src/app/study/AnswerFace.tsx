import { lazy, type ReactNode, Suspense } from 'react';
import type { Card } from '../../deck/card.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';

const loadProof = () => import('./Proof.tsx').then((file) => ({ default: file.Proof }));
const Proof = lazy(loadProof);

/** Fetches what the answer's side needs while the prompt is being thought about. */
export const prepareAnswer = (): void => void loadProof();

type AnswerFaceProps = {
  readonly card: Card;
  readonly deck: string;
  /** The report's text; undefined when it is not on this device. */
  readonly report: string | undefined;
  /** The items of a list to be ticked, in place of the plain answer. */
  readonly items: ReactNode;
  /** What stands before the answer. */
  readonly children: ReactNode;
};

/** The answer, and under it the sentence of the report that proves it. */
export function AnswerFace({ card, deck, report, items, children }: AnswerFaceProps) {
  return (
    <section className={styles.answer} aria-label={m.answer}>
      {children}
      {items ?? <Answer card={card} />}
      {report === undefined ? (
        <p className={styles.hint}>{m.noProof}</p>
      ) : (
        <Suspense>
          <Proof deck={deck} report={report} passage={card.passage} answers={card.answer} />
        </Suspense>
      )}
    </section>
  );
}

function Answer({ card }: { readonly card: Card }) {
  if (card.form !== 'list') return <p className={styles.answerText}>{card.answer.join(' · ')}</p>;
  const items = card.answer.map((item) => <li key={item}>{item}</li>);
  const className = `${styles.answerText} ${styles.items}`;
  return card.ordered === true ? (
    <ol className={className}>{items}</ol>
  ) : (
    <ul className={className}>{items}</ul>
  );
}
