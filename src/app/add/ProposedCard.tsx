import type { Card } from '../../deck/card.ts';
import { addWords } from '../messages/addWords.ts';
import { m } from '../messages/messages.ts';
import { Proof } from '../study/Proof.tsx';
import styles from './Add.module.css';

type ProposedCardProps = {
  readonly card: Card;
  readonly isChosen: boolean;
  readonly isRejected: boolean;
  readonly report: string;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
  readonly onReject: (rejected: boolean) => void;
};

/** One proposal; chosen, it shows the sentence that proves it. */
export function ProposedCard({
  card,
  isChosen,
  isRejected,
  report,
  onChoose,
  onEdit,
  onReject,
}: ProposedCardProps) {
  return (
    <li className={styles.proposed} data-rejected={isRejected}>
      <button
        type="button"
        id={`proposed-${card.id}`}
        className={styles.wording}
        aria-expanded={isChosen}
        onClick={onChoose}
        onFocus={onChoose}
      >
        <span>{card.prompt}</span>
        <strong>{card.answer.join(' · ')}</strong>
        {isRejected && <em>{addWords.add.rejected}</em>}
      </button>
      {isChosen && (
        <>
          <Proof report={report} passage={card.passage} answers={card.answer} />
          <p className={styles.actions}>
            <button type="button" className="button" onClick={() => onReject(!isRejected)}>
              {isRejected ? addWords.add.accept : addWords.add.reject}
            </button>
            <button type="button" className="button" onClick={onEdit}>
              {m.actions.edit}
            </button>
          </p>
        </>
      )}
    </li>
  );
}
