import { useEffect, useRef, useState } from 'react';
import type { RestoreMode } from '../../journal/backup.ts';
import { announceRestore } from '../collection/windows.ts';
import { backupWords as words } from '../messages/backupWords.ts';
import { removeMarker } from '../mirror/copies.ts';
import { askMirror } from '../mirror/mirror.ts';
import type { BackupTask } from '../worker/backup/backupWork.ts';
import styles from './Backup.module.css';
import { type BackupJob, type BackupOutcome, backupName, saveFile, startJob } from './backupJob.ts';

type Shown = BackupOutcome & { readonly name?: string };

/** Everything out into one file, and back in from one. */
export function Backup() {
  const [file, setFile] = useState<File>();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [outcome, setOutcome] = useState<Shown>();
  const [work, setWork] = useState<{ readonly done?: number; readonly said: string }>();
  const job = useRef<BackupJob>(undefined);
  const isRestored = useRef(false);
  useEffect(
    () => () => {
      job.current?.cancel();
      // What this window has in memory is what was there before.
      if (isRestored.current) location.reload();
    },
    [],
  );

  const run = async (task: BackupTask, said: string): Promise<BackupOutcome | undefined> => {
    setOutcome(undefined);
    setWork({ said });
    job.current = startJob(task, (done) => setWork({ said, ...(done !== undefined && { done }) }));
    const ended = await job.current.outcome;
    setWork(undefined);
    if (ended !== undefined) setOutcome(ended);
    return ended;
  };
  const backUp = async (said: string): Promise<boolean> => {
    const exported = new Date().toISOString();
    const ended = await run({ kind: 'backup', exported }, said);
    if (ended?.kind !== 'made') return false;
    const name = backupName(exported);
    saveFile(ended.file, name);
    setOutcome({ ...ended, name });
    return true;
  };
  const restore = async (chosen: File) => {
    if (mode === 'replace' && !(await backUp(words.savingFirst))) return;
    const ended = await run({ kind: 'restore', file: chosen, mode }, words.working);
    if (ended?.kind !== 'restored') return;
    isRestored.current = true;
    if (mode === 'replace') {
      // The second copy holds what was replaced: it is made anew from what is here now.
      removeMarker();
      await askMirror({ kind: 'forget' });
    }
    announceRestore();
  };
  return (
    <>
      <p>{words.hint}</p>
      <p className={styles.row}>
        <button
          type="button"
          className="button primary"
          disabled={work !== undefined}
          onClick={() => void backUp(words.working)}
        >
          {words.make}
        </button>
      </p>
      <h3>{words.restore}</h3>
      <p className={styles.field}>
        <label htmlFor="backup-file">{words.choose}</label>
        <input id="backup-file" type="file" onChange={(event) => setFile(event.target.files?.[0])} />
      </p>
      <fieldset className={styles.modes}>
        <legend>{words.mode}</legend>
        {(['merge', 'replace'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
            {words.modes[each]}
          </label>
        ))}
      </fieldset>
      <p className={styles.row}>
        <button
          type="button"
          className="button"
          disabled={work !== undefined || file === undefined}
          onClick={() => file !== undefined && void restore(file)}
        >
          {words.start}
        </button>
      </p>
      {work !== undefined && (
        <p className={styles.row}>
          <progress max={1} value={work.done} aria-label={work.said} />
          <span role="status">{work.said}</span>
          <button type="button" className="button" onClick={() => job.current?.cancel()}>
            {words.cancel}
          </button>
        </p>
      )}
      {outcome !== undefined && <Outcome outcome={outcome} />}
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: Shown }) {
  switch (outcome.kind) {
    case 'made':
      return <Made {...outcome} name={outcome.name ?? ''} />;
    case 'restored':
      return (
        <>
          <p role="status">{words.restored(outcome.events, outcome.decks)}</p>
          <p className={styles.row}>
            <button type="button" className="button primary" onClick={() => location.reload()}>
              {words.reload}
            </button>
          </p>
        </>
      );
    case 'refused':
      return <p role="alert">{words.refused(outcome.problem)}</p>;
    case 'failed':
      return <p role="alert">{words.failed(outcome.reason)}</p>;
  }
}

type MadeProps = {
  readonly file: Blob;
  readonly events: number;
  readonly unreadable: number;
  readonly name: string;
};

function Made({ file, events, unreadable, name }: MadeProps) {
  const shared = { files: [new File([file], name, { type: file.type })] };
  const canShare = 'canShare' in navigator && navigator.canShare(shared);
  // A learner who closes the share sheet has changed their mind; the file is saved either way.
  const share = () => navigator.share(shared).catch(() => undefined);
  return (
    <>
      <p role="status">{words.made(events, name)}</p>
      {unreadable > 0 && <p role="alert">{words.unreadable(unreadable)}</p>}
      {canShare && (
        <p className={styles.row}>
          <button type="button" className="button" onClick={() => void share()}>
            {words.share}
          </button>
        </p>
      )}
    </>
  );
}
