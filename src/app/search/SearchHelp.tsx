import { Dialog } from '../dialog/Dialog.tsx';
import { searchWords as w } from '../messages/searchWords.ts';
import styles from './Search.module.css';

type SearchHelpProps = { readonly onInsert: (example: string) => void; readonly onClose: () => void };

/** The search language by its examples; choosing one adds it to the search. */
export function SearchHelp({ onInsert, onClose }: SearchHelpProps) {
  return (
    <Dialog title={w.help} onClose={onClose}>
      <p>{w.helpIntro}</p>
      <ul className={styles.examples}>
        {w.examples.map(([example, meaning]) => (
          <li key={example}>
            <button type="button" className="button plain" onClick={() => onInsert(example)}>
              <code>{example}</code>
              <span>{meaning}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
