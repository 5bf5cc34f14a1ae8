import { lazy, Suspense } from 'react';
import type { OpenProblem } from '../../journal/journalStore.ts';
import { m } from '../messages/messages.ts';
import { readMarker } from '../mirror/copies.ts';
import { ProblemPage } from './ProblemPage.tsx';

const RestoreScreen = lazy(() =>
  import('../mirror/RestoreScreen.tsx').then((file) => ({ default: file.RestoreScreen })),
);

/** The store could not be opened: nothing was changed, and the learner is told what to do. */
export function OpenFailed({ problem }: { readonly problem: OpenProblem }) {
  const wasThere = problem.kind === 'unavailable' && readMarker() !== undefined;
  if (problem.kind === 'short' || wasThere)
    return (
      <Suspense fallback={<p className="page">{m.loading}</p>}>
        <RestoreScreen reason={problem.kind === 'short' ? undefined : problem.reason} />
      </Suspense>
    );
  return <ProblemPage title={m.openFailedTitle} explanation={explain(problem)} />;
}

function explain(problem: Exclude<OpenProblem, { kind: 'short' }>): string {
  switch (problem.kind) {
    case 'unavailable':
      return m.openFailed.unavailable(problem.reason);
    case 'blocked':
      return m.openFailed.blocked;
    case 'newer':
      return m.openFailed.newer(problem.found, problem.known);
    case 'damaged':
      return m.openFailed.damaged(problem.reason);
  }
}
