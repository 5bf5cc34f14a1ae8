import { type FormEvent, useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { browseWords as w } from '../messages/browseWords.ts';
import { m } from '../messages/messages.ts';
import styles from './Browse.module.css';
import { tagsIn } from './tagEdits.ts';

type TagsDialogProps = {
  /** All tags of the selected cards, each once. */
  readonly present: readonly string[];
  readonly onSave: (add: readonly string[], remove: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Adds tags to the selected cards and takes others away. */
export function TagsDialog({ present, onSave, onClose }: TagsDialogProps) {
  const [added, setAdded] = useState('');
  const [removed, setRemoved] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(tagsIn(added), tagsIn(removed));
  };
  return (
    <Dialog title={w.tagsTitle} onClose={onClose}>
      <form onSubmit={save}>
        <p>{w.tagsPresent(present)}</p>
        <label className={styles.field}>
          {w.tagsToAdd}
          <input value={added} maxLength={1000} onChange={(event) => setAdded(event.target.value)} />
        </label>
        <label className={styles.field}>
          {w.tagsToRemove}
          <input value={removed} maxLength={1000} onChange={(event) => setRemoved(event.target.value)} />
        </label>
        <p>{w.tagsHint}</p>
        <div className={styles.actions}>
          <button type="button" className="button plain" onClick={onClose}>
            {m.cancel}
          </button>
          <button type="submit" className="button primary">
            {m.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
