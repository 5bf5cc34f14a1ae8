import { useId, useState } from 'react';
import type { QueryProblem } from '../../search/parseQuery.ts';
import { searchWords as w } from '../messages/searchWords.ts';
import styles from './Search.module.css';
import { SearchHelp } from './SearchHelp.tsx';

type SearchFieldProps = {
  readonly label: string;
  readonly search: string;
  readonly problem: QueryProblem | undefined;
  readonly onSearch: (search: string) => void;
};

/** A field for the search language; a wrong search is shown with its fault marked, and help stands beside it. */
export function SearchField({ label, search, problem, onSearch }: SearchFieldProps) {
  const id = useId();
  const [helping, setHelping] = useState(false);
  return (
    <div className={styles.search}>
      <label>
        {label}
        <input
          type="search"
          value={search}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      <button type="button" className="button" onClick={() => setHelping(true)}>
        {w.help}
      </button>
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem !== undefined && <Fault search={search} problem={problem} />}
      </p>
      {helping && (
        <SearchHelp
          onInsert={(example) => {
            onSearch(`${search.trimEnd()} ${example}`.trimStart());
            setHelping(false);
          }}
          onClose={() => setHelping(false)}
        />
      )}
    </div>
  );
}

function Fault({ search, problem }: { readonly search: string; readonly problem: QueryProblem }) {
  const { start, end, expected } = problem;
  return (
    <>
      <q>
        {search.slice(0, start)}
        <mark>{search.slice(start, end) || '?'}</mark>
        {search.slice(end)}
      </q>{' '}
      {w.expected[expected]}
    </>
  );
}
