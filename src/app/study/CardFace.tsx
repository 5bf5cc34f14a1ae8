import { type Card, GAP } from '../../deck/card.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';

type CardFaceProps = { readonly card: Card; readonly flag: number; readonly leech: boolean };

/** The asking side of a card. */
export function CardFace({ card, flag, leech }: CardFaceProps) {
  return (
    <>
      <p className={styles.kicker}>
        {m.section(card.section)}
        {flag > 0 && <FlagMark flag={flag} />}
        {leech && <span className={styles.leech}>{m.leech}</span>}
      </p>
      <h1 id="prompt" className={styles.prompt}>
        {card.form === 'cloze' ? <ClozeText prompt={card.prompt} /> : card.prompt}
      </h1>
      {card.form === 'list' && (
        <p className={styles.hint}>
          {m.itemsToRecall(card.answer.length)}
          {card.ordered === true && `, ${m.inOrder}`}
        </p>
      )}
    </>
  );
}

function ClozeText({ prompt }: { readonly prompt: string }) {
  const at = prompt.indexOf(GAP);
  if (at < 0) return prompt;
  return (
    <>
      {prompt.slice(0, at)}
      <span className={styles.gap}>
        <span aria-hidden="true">{GAP}</span>
        <span className="visually-hidden">{m.blank}</span>
      </span>
      {prompt.slice(at + GAP.length)}
    </>
  );
}

const FLAG_COLOURS = ['', 'var(--again)', 'var(--hard)', 'var(--good)', 'var(--easy)'] as const;

function FlagMark({ flag }: { readonly flag: number }) {
  return (
    <svg className={styles.flag} viewBox="0 0 16 16" role="img" aria-label={m.actions.flag(flag)}>
      <path
        d="M3 1v14M3 2h10l-2.5 3.500L13 9H3"
        fill={FLAG_COLOURS[flag]}
        stroke={FLAG_COLOURS[flag]}
        strokeWidth="1.5"
      />
    </svg>
  );
}
