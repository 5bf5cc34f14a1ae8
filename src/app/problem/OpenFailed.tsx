import type { OpenProblem } from '../../journal/journalStore.ts';
import { m } from '../messages/messages.ts';
import { ProblemPage } from './ProblemPage.tsx';

/** The store could not be opened: nothing was changed, and the learner is told what to do. */
export function OpenFailed({ problem }: { readonly problem: OpenProblem }) {
  return <ProblemPage title={m.openFailedTitle} explanation={explain(problem)} />;
}

function explain(problem: OpenProblem): string {
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
