import type { StoredDeck } from '../../journal/journalStore.ts';
import { addWords } from '../messages/addWords.ts';
import { m } from '../messages/messages.ts';
import type { Proposal } from '../worker/generate/reportWork.ts';
import styles from './Add.module.css';
import { cancel, settle } from './addReport.ts';

type RecognisedProps = { readonly proposal: Proposal; readonly older: StoredDeck };

/** Asks whether the report replaces the one that it looks like. */
export function Recognised({ proposal, older }: RecognisedProps) {
  return (
    <section className={`page ${styles.choose}`}>
      <h1>{m.addReport}</h1>
      <p role="status">{addWords.add.looksNewer(older.deck.title)}</p>
      <p className={styles.intro}>{addWords.add.updating}</p>
      <p className={styles.actions}>
        <button type="button" className="button primary" onClick={() => settle(proposal, older)}>
          {addWords.add.update}
        </button>
        <button type="button" className="button" onClick={() => settle(proposal, undefined)}>
          {addWords.add.separate}
        </button>
        <button type="button" className="button plain" onClick={cancel}>
          {m.cancel}
        </button>
      </p>
    </section>
  );
}
