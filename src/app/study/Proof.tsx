import { useId } from 'react';
import { Link } from 'wouter';
import type { Passage } from '../../deck/card.ts';
import { isUnproved } from '../../deck/unproved.ts';
import { sentenceAround } from '../../report/sentences.ts';
import { m } from '../messages/messages.ts';
import { reportPath } from '../routes.ts';
import { type ProofRun, proofRuns } from './proof.ts';
import styles from './Study.module.css';

type ProofProps = {
  /** The deck whose report the proof leads to; none while it is only proposed. */
  readonly deck?: string;
  readonly report: string;
  readonly passage: Passage;
  readonly answers: readonly string[];
};

/** The proving sentence in the report's own words, the passage marked and the answer in it picked out. */
export function Proof({ deck, report, passage, answers }: ProofProps) {
  const caption = useId();
  if (isUnproved({ passage })) return <p className={styles.hint}>{m.unproved}</p>;
  const sentence = sentenceAround(report, passage);
  const runs = proofRuns(report, sentence, passage, answers);
  const answered = runs.some((run) => run.kind === 'answer');
  return (
    <figure className={styles.proof} aria-labelledby={caption}>
      <figcaption id={caption}>{m.proof}</figcaption>
      <blockquote>
        {runs.map((run) => (
          <Run key={run.start} run={run} />
        ))}
      </blockquote>
      {deck !== undefined && (
        <p className={styles.hint}>
          <Link href={reportPath(deck, sentence.start)}>{m.showInReport}</Link>
        </p>
      )}
      {!answered && <p className={styles.hint}>{m.editedAnswer}</p>}
    </figure>
  );
}

function Run({ run }: { readonly run: ProofRun }) {
  switch (run.kind) {
    case 'around':
      return run.text;
    case 'passage':
      return <mark>{run.text}</mark>;
    case 'answer':
      return (
        <mark>
          <strong>{run.text}</strong>
        </mark>
      );
  }
}
