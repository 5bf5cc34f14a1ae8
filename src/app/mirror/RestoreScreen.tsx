import { useEffect, useState } from 'react';
import { backupName, saveFile } from '../backup/backupJob.ts';
import { announceRestore } from '../collection/windows.ts';
import { m } from '../messages/messages.ts';
import { mirrorWords as words } from '../messages/mirrorWords.ts';
import type { MirrorNews } from '../worker/mirror/mirrorWork.ts';
import { removeMarker } from './copies.ts';
import { askMirror, type MirrorQuestion } from './mirror.ts';

type Held = Extract<MirrorNews, { kind: 'held' }>;

/** What happened last, beside what the copy holds. */
type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'restored'; readonly events: number; readonly decks: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The database was found missing, short or broken: puts back what the second copy on the device holds. */
export function RestoreScreen({ reason }: { readonly reason: string | undefined }) {
  const [held, setHeld] = useState<Held>();
  const [said, setSaid] = useState<Said>({ kind: 'working', what: words.looking });

  const ask = async (task: MirrorQuestion, what: string): Promise<MirrorNews> => {
    setSaid({ kind: 'working', what });
    const news = await askMirror(task);
    setSaid(news.kind === 'failed' ? news : { kind: 'nothing' });
    return news;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen comes up
  useEffect(() => {
    void ask({ kind: 'look' }, words.looking).then((news) => news.kind === 'held' && setHeld(news));
  }, []);

  const restore = async () => {
    const news = await ask({ kind: 'restore' }, words.restoring);
    if (news.kind !== 'restored') return;
    removeMarker();
    announceRestore();
    setSaid(news);
  };
  const save = async () => {
    const exported = new Date().toISOString();
    const news = await ask({ kind: 'save', exported }, words.looking);
    if (news.kind !== 'saved') return;
    const name = backupName(exported);
    saveFile(news.file, name);
    setSaid({ kind: 'saved', name });
  };
  const leave = async () => {
    const news = await ask({ kind: 'leave' }, m.loading);
    if (news.kind !== 'left') return;
    removeMarker();
    announceRestore();
    location.reload();
  };

  const isWorking = said.kind === 'working';
  const isEmpty = held !== undefined && held.events === 0 && held.decks === 0;
  return (
    <div className="page notice">
      <h1>{words.title}</h1>
      <p role="alert">{reason === undefined ? words.lost : words.unavailable(reason)}</p>
      {held && <p>{isEmpty ? words.none : words.held(held.events, held.decks, held.newest)}</p>}
      {held !== undefined && held.unreadable > 0 && <p>{words.unreadable(held.unreadable)}</p>}
      <Saying said={said} />
      {said.kind === 'restored' ? (
        <p className="actions">
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {words.show}
          </button>
        </p>
      ) : (
        <p className="actions">
          {held && !isEmpty && (
            <>
              <button
                type="button"
                className="button primary"
                disabled={isWorking}
                onClick={() => void restore()}
              >
                {words.restore}
              </button>
              <button type="button" className="button" disabled={isWorking} onClick={() => void save()}>
                {words.save}
              </button>
            </>
          )}
          <button type="button" className="button" disabled={isWorking} onClick={() => void leave()}>
            {words.leave}
          </button>
        </p>
      )}
      {held && !isEmpty && said.kind !== 'restored' && <p>{words.leaveHint}</p>}
    </div>
  );
}

function Saying({ said }: { readonly said: Said }) {
  switch (said.kind) {
    case 'nothing':
      return null;
    case 'working':
      return (
        <p>
          <progress aria-label={said.what} /> <span role="status">{said.what}</span>
        </p>
      );
    case 'saved':
      return <p role="status">{words.saved(said.name)}</p>;
    case 'restored':
      return <p role="status">{words.restored(said.events, said.decks)}</p>;
    case 'failed':
      return <p role="alert">{words.failed(said.reason)}</p>;
  }
}
