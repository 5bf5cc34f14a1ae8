import { useState } from 'react';
import { m } from '../messages/messages.ts';
import { settingsWords } from '../messages/settingsWords.ts';
import styles from './Settings.module.css';

/** Written by the build, one list a bundle. */
const LISTS = ['./licences.md', './licences-service-worker.md'] as const;

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response.text() : settingsWords.licencesMissing;
}

/** The licences of everything that the build ships, fetched when they are asked for. */
export function Licences() {
  const [text, setText] = useState<string>();
  const load = async () => {
    if (text !== undefined) return;
    setText((await Promise.all(LISTS.map(fetchText))).join('\n'));
  };
  return (
    <details className={styles.licences} onToggle={load}>
      <summary>{settingsWords.licences}</summary>
      <pre>{text ?? m.loading}</pre>
    </details>
  );
}
