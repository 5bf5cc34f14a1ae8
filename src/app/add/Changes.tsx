import type { Card } from '../../deck/card.ts';
import { isUnproved } from '../../deck/unproved.ts';
import { addWords } from '../messages/addWords.ts';
import styles from './Add.module.css';
import type { Update } from './draft.ts';

type ChangesProps = {
  readonly update: Update;
  readonly onSuspend: (suspends: boolean) => void;
};

/** What a newer version of a report does to its deck. */
export function Changes({ update, onSuspend }: ChangesProps) {
  const words = addWords.add.changes;
  const { kept, reworded, fresh, gone, byHand, suspendsGone } = update;
  const unproved = byHand.filter(isUnproved);
  return (
    <section className={styles.changes}>
      <h2>{words.title}</h2>
      <p>{words.kept(kept.size)}</p>
      <p>{words.fresh(fresh.length)}</p>
      {reworded.length === 0 ? (
        <p>{words.reworded(0)}</p>
      ) : (
        <details>
          <summary>{words.reworded(reworded.length)}</summary>
          <ul>
            {reworded.map(({ was, now }) => (
              <li key={now.id}>
                <del>{wording(was)}</del> <ins>{wording(now)}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length === 0 ? (
        <p>{words.gone(0)}</p>
      ) : (
        <>
          <List title={words.gone(gone.length)} cards={gone} />
          <label className={styles.suspend}>
            <input
              type="checkbox"
              checked={suspendsGone}
              onChange={(event) => onSuspend(event.target.checked)}
            />
            {words.suspend}
          </label>
        </>
      )}
      {unproved.length > 0 && <List title={words.unproved(unproved.length)} cards={unproved} />}
    </section>
  );
}

const wording = (card: Card) => `${card.prompt} — ${card.answer.join(' · ')}`;

function List({ title, cards }: { readonly title: string; readonly cards: readonly Card[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>{wording(card)}</li>
        ))}
      </ul>
    </details>
  );
}
