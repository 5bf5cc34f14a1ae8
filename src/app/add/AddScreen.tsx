import { useEffect } from 'react';
import { addWords } from '../messages/addWords.ts';
import { m } from '../messages/messages.ts';
import styles from './Add.module.css';
import { cancel, resume, useAdding } from './addReport.ts';
import { ChooseReport } from './ChooseReport.tsx';
import { Proposals } from './Proposals.tsx';
import { Recognised } from './Recognised.tsx';

/** A report in, a deck out: choose, wait, decide. */
export function AddScreen() {
  const adding = useAdding((state) => state.adding);
  useEffect(() => void resume(), []);
  switch (adding.phase) {
    case 'choosing':
      return <ChooseReport problem={adding.problem} />;
    case 'working':
      return (
        <section className={`page ${styles.working}`}>
          <h1>{m.addReport}</h1>
          <p role="status">{addWords.add.stage[adding.stage]}</p>
          <progress
            aria-label={addWords.add.stage[adding.stage]}
            {...(adding.of > 0 && { value: adding.done, max: adding.of })}
          />
          <p>
            <button type="button" className="button" onClick={cancel}>
              {m.cancel}
            </button>
          </p>
        </section>
      );
    case 'recognised':
      return <Recognised proposal={adding.proposal} older={adding.older} />;
    case 'reviewing':
      return <Proposals draft={adding.draft} canUndo={adding.past.length > 0} />;
  }
}
