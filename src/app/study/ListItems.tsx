import type { Card } from '../../deck/card.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';

type ListItemsProps = {
  readonly card: Card;
  /** How many items are shown, from the first. */
  readonly shown: number;
  /** Which of them the learner had; undefined before the first tick. */
  readonly had: readonly boolean[] | undefined;
  readonly onTick: (index: number) => void;
};

/** The items of a list, each to be ticked by a learner who had it. */
export function ListItems({ card, shown, had, onTick }: ListItemsProps) {
  const items = card.answer.slice(0, shown).map((item, index) => (
    <li key={item}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={had?.[index] ?? false}
          onChange={() => onTick(index)}
          aria-label={m.hadItem(item)}
        />
        <span className={styles.answerText}>{item}</span>
      </label>
    </li>
  ));
  return (
    <>
      {card.ordered === true ? (
        <ol className={styles.ticks}>{items}</ol>
      ) : (
        <ul className={styles.ticks}>{items}</ul>
      )}
      <p className={styles.hint}>{m.tickHint}</p>
    </>
  );
}
