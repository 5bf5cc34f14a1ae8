import { useState } from 'react';
import { openStore } from '../../journal/store.ts';
import { m } from '../messages/messages.ts';

/** Hands the learner everything that the store holds, whatever state the app is in. */
export function DownloadJournal() {
  const [problem, setProblem] = useState<string>();
  const download = async () => {
    const opened = await openStore();
    if (!opened.ok) return setProblem(m.downloadFailed(opened.problem.kind));
    const records = await opened.value.dump();
    opened.value.close();
    save(records.map((record) => JSON.stringify(record, plain)).join('\n'));
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void download()}>
        {m.downloadJournal}
      </button>
      {problem !== undefined && <span role="alert">{problem}</span>}
    </>
  );
}

/** Columns, maps and sets as JSON can say them. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value];
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as Float64Array)
    : value;
}

function save(lines: string): void {
  const address = URL.createObjectURL(new Blob([lines], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `aide-memoire-${new Date().toISOString().slice(0, 10)}.jsonl`;
  link.click();
  // The browser has taken the blob over once the click is handled; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
