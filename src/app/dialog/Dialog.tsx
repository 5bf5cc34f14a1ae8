import { type ReactNode, useEffect, useRef } from 'react';
import { m } from '../messages/messages.ts';
import styles from './Dialog.module.css';

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** A modal dialog on the native element: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} onClose={onClose} aria-labelledby="dialog-title">
      <header className={styles.head}>
        <h2 id="dialog-title">{title}</h2>
        <button type="button" className="button plain" onClick={onClose}>
          {m.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
