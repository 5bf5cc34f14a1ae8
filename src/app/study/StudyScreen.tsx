import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Queue } from '../../schedule/queue.ts';
import { readyState, useApp } from '../collection/appState.ts';
import { m } from '../messages/messages.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { type Scope, scopeOf } from '../routes.ts';
import { undoIcon } from '../shell/icons.tsx';
import { prepareAnswer } from './AnswerFace.tsx';
import { CardMenu } from './CardMenu.tsx';
import { edit, setDue } from './cardCommands.ts';
import type { Command } from './keys.ts';
import { Left } from './Left.tsx';
import { usePreferences } from './preferences.ts';
import styles from './Study.module.css';
import { StudyCard } from './StudyCard.tsx';
import type { Swiped } from './SwipeLabel.tsx';
import { useStudy } from './sessionState.ts';
import { followOtherWindows, startStudy, undo } from './studySession.ts';
import { Timer } from './Timer.tsx';
import { useAutoAdvance } from './useAutoAdvance.ts';
import { type OpenDialog, useCommands, useKeys, wholeCard } from './useCommands.ts';
import { useWakeLock } from './wakeLock.ts';

const CardDialogs = lazy(() =>
  import('../card/CardDialogs.tsx').then((file) => ({ default: file.CardDialogs })),
);
const SetDueDialog = lazy(() =>
  import('../card/SetDueDialog.tsx').then((file) => ({ default: file.SetDueDialog })),
);
const SessionEnd = lazy(() => import('./SessionEnd.tsx').then((file) => ({ default: file.SessionEnd })));
const Pause = lazy(() => import('./Pause.tsx').then((file) => ({ default: file.Pause })));
const LeechNotice = lazy(() => import('./LeechNotice.tsx').then((file) => ({ default: file.LeechNotice })));

/** Time for the first card to be painted, in ms; nobody answers faster. */
const ONE_LOOK = 200;

/** Studies what is due: a card, its answer with its proof, a rating, the next. */
export function StudyScreen() {
  const scope = scopeOf(useParams());
  return scope === undefined || scope.kind === 'custom' ? (
    <NoSuchPlace title={m.noSuchScope} />
  ) : (
    <StudySession key={JSON.stringify(scope)} scope={scope} />
  );
}

type SessionProps = {
  readonly scope: Scope;
  /** The cards of a session of one's own choice; without them it is what is due. */
  readonly chosen?: Queue;
};

export function StudySession({ scope, chosen }: SessionProps) {
  const { studying, note, problem, unsaved, steps, leech } = useStudy();
  const { focusMode, timer, longestAnswer } = usePreferences();
  const version = useApp((state) => (state.phase === 'ready' ? state.version : 0));
  const [dialog, setDialog] = useState<OpenDialog>();
  const menu = useRef<HTMLDivElement>(null);
  const current = studying.phase === 'asking' || studying.phase === 'answered' ? studying : undefined;

  // Before the first paint: the session before must not be seen, or tapped, in the place of this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key of this component is its scope
  useLayoutEffect(() => startStudy(scope, chosen), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the collection has changed
  useEffect(followOtherWindows, [version]);
  useEffect(() => {
    const timer = setTimeout(prepareAnswer, ONE_LOOK);
    return () => clearTimeout(timer);
  }, []);
  useWakeLock();

  const run = useCommands(current, (wanted) =>
    wanted === 'menu' ? menu.current?.showPopover() : setDialog(wanted),
  );
  useKeys(run, dialog === undefined);
  useAutoAdvance(studying, dialog !== undefined || leech !== undefined);

  if (studying.phase === 'nowhere') return <NoSuchPlace title={m.noSuchScope} />;
  return (
    <div className={styles.study} data-saved={unsaved === 0}>
      <header className={styles.head}>
        <Link href="/" className="button plain">
          {m.decks}
        </Link>
        <span className={styles.scope}>{scopeName(scope)}</span>
        {timer && !focusMode && current && <Timer since={current.shownAt} longest={longestAnswer} />}
        {!focusMode && <Left />}
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
        {current && <CardMenu flag={flagOf(current)} panel={menu} onCommand={run} />}
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
      <Suspense>{leech && <LeechNotice leech={leech} />}</Suspense>
      {current && <StudyCard current={current} onSwipe={(swiped) => run(commandOfSwipe(swiped))} />}
      <Suspense>
        {studying.phase === 'pausing' && <Pause reason={studying.reason} />}
        {(studying.phase === 'waiting' || studying.phase === 'done') && <SessionEnd ending={studying} />}
        {dialog === 'setDue' && current && (
          <SetDueDialog
            rollover={current.played.options.rollover}
            onClose={() => setDialog(undefined)}
            onSetDue={(day) => {
              setDue(wholeCard(current), current.played, day);
              setDialog(undefined);
            }}
          />
        )}
        {dialog && dialog !== 'setDue' && (
          <CardDialogs
            open={dialog}
            card={current && wholeCard(current)}
            onClose={() => setDialog(undefined)}
            onEdit={(text) => {
              if (current) edit(wholeCard(current), text);
              setDialog(undefined);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

const flagOf = (current: Parameters<typeof wholeCard>[0]) =>
  readyState().journal.collection.table.flag(wholeCard(current).id);

function scopeName(scope: Scope): string {
  if (scope.kind === 'section') return m.section(scope.section);
  if (scope.kind === 'custom') return scope.cram ? m.cramming : m.customSession;
  return '';
}

function commandOfSwipe(swiped: Exclude<Swiped, 'none'>): Command {
  switch (swiped) {
    case 'Again':
    case 'Hard':
    case 'Good':
    case 'Easy':
      return { kind: 'rate', rating: swiped };
    default:
      return { kind: swiped };
  }
}
