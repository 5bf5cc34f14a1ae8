import { readyState } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';
import { useStudy } from './sessionState.ts';

/** How much is left, as Anki shows it: new, learning, review; the one of the present card underlined. */
export function Left() {
  const { queue, studying } = useStudy();
  const { table } = readyState().journal.collection;
  const isNew = (id: Parameters<typeof table.state>[0]) => table.state(id).state === 'New';
  const fresh = queue.main.filter((card) => isNew(card.id)).length;
  const counts = { new: fresh, learning: queue.learning.length, review: queue.main.length - fresh };
  const current =
    studying.phase === 'asking' || studying.phase === 'answered'
      ? kindOf(table.state(studying.card.id).state)
      : '';
  return (
    <p className={styles.left} data-testid="left">
      <span className="visually-hidden">{m.leftAria(counts.new, counts.learning, counts.review)}</span>
      {(['new', 'learning', 'review'] as const).map((kind) => (
        <span
          key={kind}
          aria-hidden="true"
          title={m.left[kind]}
          className={`${styles[kind]} ${kind === current ? styles.current : ''}`}
        >
          {counts[kind]}
        </span>
      ))}
    </p>
  );
}

const kindOf = (state: 'New' | 'Learning' | 'Review' | 'Relearning') =>
  state === 'New' ? 'new' : state === 'Review' ? 'review' : 'learning';
