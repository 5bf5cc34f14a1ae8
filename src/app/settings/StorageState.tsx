import { useEffect, useState } from 'react';
import { readyState } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { settingsWords } from '../messages/settingsWords.ts';
import { useMirror } from '../mirror/mirror.ts';
import styles from './Settings.module.css';

type Storage = { readonly persisted: boolean; readonly used: number; readonly quota: number };

/** How much is stored, and whether the browser has promised to keep it. */
export function StorageState() {
  const [storage, setStorage] = useState<Storage>();
  const [refused, setRefused] = useState(false);
  const mirror = useMirror();
  const { unreadable } = readyState().journal;
  useEffect(() => {
    void readStorage().then(setStorage);
  }, []);
  if (!('storage' in navigator)) return <p>{settingsWords.persistUnsupported}</p>;
  if (storage === undefined) return <p>{m.loading}</p>;
  const ask = async () => {
    setRefused(!(await navigator.storage.persist()));
    setStorage(await readStorage());
  };
  return (
    <>
      <p>{settingsWords.storageUsed(bytes(storage.used), bytes(storage.quota))}</p>
      <p>{storage.persisted ? settingsWords.persisted : settingsWords.notPersisted}</p>
      {unreadable > 0 && <p role="alert">{settingsWords.unreadable(unreadable)}</p>}
      {!storage.persisted && (
        <p className={styles.row}>
          <button type="button" className="button" onClick={() => void ask()}>
            {settingsWords.askPersist}
          </button>
        </p>
      )}
      <p>{settingsWords.secondCopy(mirror)}</p>
      {refused && <p role="status">{settingsWords.persistRefused}</p>}
    </>
  );
}

async function readStorage(): Promise<Storage> {
  const [persisted, { usage = 0, quota = 0 }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, used: usage, quota };
}

/** Bytes in the unit that fits: 3.4 MB. */
function bytes(count: number): string {
  const power = Math.min(4, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const)[power] ?? 'byte';
  return new Intl.NumberFormat(m.locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    count / 1000 ** power,
  );
}
