import { type FormEvent, useState } from 'react';
import { type StudyDay, studyDayOf } from '../../schedule/studyDay.ts';
import { momentNow } from '../collection/clock.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { m } from '../messages/messages.ts';
import { studyingWords as w } from '../messages/studyingWords.ts';
import styles from './CardDialogs.module.css';

type SetDueDialogProps = {
  /** Local hour at which the learner's day turns. */
  readonly rollover: number;
  readonly onSetDue: (day: StudyDay) => void;
  readonly onClose: () => void;
};

const LONGEST = 36_500;

/** Asks in how many days a card is to come back. */
export function SetDueDialog({ rollover, onSetDue, onClose }: SetDueDialogProps) {
  const [days, setDays] = useState('1');
  const count = days.trim() === '' ? Number.NaN : Number(days);
  const isValid = Number.isInteger(count) && count >= 0 && count <= LONGEST;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isValid) onSetDue(studyDayOf(momentNow(), rollover) + count);
  };
  return (
    <Dialog title={w.setDueTitle} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <label className={styles.field}>
          {w.setDueLabel}
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={LONGEST}
            value={days}
            aria-invalid={!isValid}
            onChange={(event) => setDays(event.target.value)}
          />
          {!isValid && (
            <span className={styles.error} role="alert">
              {w.setDueRange(LONGEST)}
            </span>
          )}
        </label>
        <p>{w.setDueHint}</p>
        <div className={styles.buttons}>
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
