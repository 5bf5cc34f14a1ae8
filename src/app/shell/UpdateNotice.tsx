import { useState } from 'react';
import { m } from '../messages/messages.ts';
import { useOfflineCopy } from '../pwa/offlineCopy.ts';
import styles from './UpdateNotice.module.css';

/** Says that a newer version waits; it is applied only when the learner says so. */
export function UpdateNotice() {
  const copy = useOfflineCopy((state) => state.copy);
  const [postponed, setPostponed] = useState(false);
  if (copy.kind !== 'update' || postponed) return null;
  return (
    <aside className={styles.notice} role="status">
      <p>{m.updateReady}</p>
      <button type="button" className="button primary" onClick={copy.apply}>
        {m.updateApply}
      </button>
      <button type="button" className="button plain" onClick={() => setPostponed(true)}>
        {m.updateLater}
      </button>
    </aside>
  );
}
