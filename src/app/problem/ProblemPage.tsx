import { m } from '../messages/messages.ts';
import { DownloadJournal } from './DownloadJournal.tsx';

type ProblemPageProps = { readonly title: string; readonly explanation: string; readonly detail?: string };

/** What happened, and what can be done: reload, or take the journal along. */
export function ProblemPage({ title, explanation, detail }: ProblemPageProps) {
  return (
    <div className="page notice" role="alert">
      <h1>{title}</h1>
      <p>{explanation}</p>
      {detail !== undefined && <pre className="detail">{detail}</pre>}
      <p className="actions">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {m.reload}
        </button>
        <DownloadJournal />
      </p>
    </div>
  );
}
