import { Component, type ReactNode } from 'react';
import { m } from '../messages/messages.ts';
import { ProblemPage } from './ProblemPage.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly error?: unknown };

/** Stands in for a screen that failed: what is stored is untouched, and the journal can be downloaded. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (!('error' in this.state)) return this.props.children;
    const { error } = this.state;
    return (
      <ProblemPage
        title={m.faultTitle}
        explanation={m.faultHint}
        detail={error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      />
    );
  }
}
