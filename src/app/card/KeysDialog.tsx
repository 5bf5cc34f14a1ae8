import { Dialog } from '../dialog/Dialog.tsx';
import { cardWords } from '../messages/cardWords.ts';
import { m } from '../messages/messages.ts';
import { KEY_HELP } from '../study/keys.ts';
import styles from './CardDialogs.module.css';

/** The keys of the study screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={m.actions.keys} onClose={onClose}>
      <dl className={styles.pairs}>
        {KEY_HELP.map(([keys, command]) => (
          <div key={command}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{cardWords.commands[command]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
