import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import { readyState, useApp } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { type Scope, scopeOf } from '../routes.ts';
import { undoIcon } from '../shell/icons.tsx';
import { CardMenu } from './CardMenu.tsx';
import { bury, edit, flag, suspend } from './cardCommands.ts';
import { type Command, commandOf } from './keys.ts';
import { Left } from './Left.tsx';
import { SessionEnd } from './SessionEnd.tsx';
import styles from './Study.module.css';
import { StudyCard } from './StudyCard.tsx';
import { followOtherWindows, rate, redo, showAnswer, startStudy, undo, useStudy } from './studySession.ts';

const CardDialogs = lazy(() =>
  import('../card/CardDialogs.tsx').then((file) => ({ default: file.CardDialogs })),
);

type OpenDialog = 'edit' | 'info' | 'keys';

/** Studies what is due: a card, its answer with its proof, a rating, the next. */
export function StudyScreen() {
  const scope = scopeOf(useParams());
  return scope === undefined ? (
    <NoSuchPlace title={m.noSuchScope} />
  ) : (
    <StudySession key={JSON.stringify(scope)} scope={scope} />
  );
}

function StudySession({ scope }: { readonly scope: Scope }) {
  const { studying, note, problem, unsaved, steps } = useStudy();
  const version = useApp((state) => (state.phase === 'ready' ? state.version : 0));
  const [dialog, setDialog] = useState<OpenDialog>();
  const current = studying.phase === 'asking' || studying.phase === 'answered' ? studying : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key of this component is its scope
  useEffect(() => startStudy(scope), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the collection has changed
  useEffect(followOtherWindows, [version]);

  const run = (command: Command) => {
    if (command.kind === 'undo') return undo();
    if (command.kind === 'redo') return redo();
    if (command.kind === 'keys') return setDialog('keys');
    if (current === undefined) return;
    const { card, played } = current;
    switch (command.kind) {
      case 'advance':
        return current.phase === 'asking' ? showAnswer() : rate('Good');
      case 'rate':
        return rate(command.rating);
      case 'flag':
        return flag(card, command.flag);
      case 'edit':
      case 'info':
        return setDialog(command.kind);
      case 'suspend':
      case 'suspendSiblings':
        return suspend(card, played, command.kind === 'suspendSiblings');
      case 'bury':
      case 'burySiblings':
        return bury(card, played, command.kind === 'burySiblings');
    }
  };
  useKeys(run, dialog === undefined);

  if (studying.phase === 'nowhere') return <NoSuchPlace title={m.noSuchScope} />;
  return (
    <div className={styles.study} data-saved={unsaved === 0}>
      <header className={styles.head}>
        <Link href="/" className="button plain">
          {m.decks}
        </Link>
        <span className={styles.scope}>{scope.kind === 'section' && m.section(scope.section)}</span>
        <Left />
        <button
          type="button"
          className={styles.iconButton}
          aria-label={m.undo}
          title={m.undo}
          disabled={steps.length === 0}
          onClick={undo}
        >
          {undoIcon}
        </button>
        {current && (
          <CardMenu flag={readyState().journal.collection.table.flag(current.card.id)} onCommand={run} />
        )}
      </header>
      <p className={styles.note} role="status">
        {note}
      </p>
      {problem !== undefined && (
        <div className={styles.problem} role="alert">
          <strong>{m.notSavedTitle}</strong>
          <p>{m.notSaved(problem)}</p>
        </div>
      )}
      {current && <StudyCard current={current} />}
      {(studying.phase === 'waiting' || studying.phase === 'done') && <SessionEnd ending={studying} />}
      {dialog && (
        <Suspense>
          <CardDialogs
            open={dialog}
            card={current?.card}
            onClose={() => setDialog(undefined)}
            onEdit={(text) => {
              if (current) edit(current.card, text);
              setDialog(undefined);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Listens to the keys of studying, unless something else on the page wants them. */
function useKeys(run: (command: Command) => void, listening: boolean): void {
  useEffect(() => {
    if (!listening) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input, textarea, select, [popover]:popover-open')) return;
      const command = commandOf(event);
      if (command === undefined || event.repeat) return;
      // Space and Enter on a focused button or link press it: that is what the key means there.
      if (command.kind === 'advance' && target?.closest('button, a, summary')) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
