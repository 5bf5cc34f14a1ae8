import { useEffect, useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { parseQuery } from '../../search/parseQuery.ts';
import { type ReadyState, useApp } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { browseWords as w } from '../messages/browseWords.ts';
import { m } from '../messages/messages.ts';
import { browsePath, searchOf } from '../routes.ts';
import { SearchField } from '../search/SearchField.tsx';
import styles from './Browse.module.css';
import { BrowseActions } from './BrowseActions.tsx';
import { CardGrid } from './CardGrid.tsx';
import { COLUMN_CHOICES, type ColumnName, contextOf, type Sorting, sorted } from './columns.ts';
import { NOTHING_SELECTED } from './selection.ts';
import { useResults } from './useResults.ts';

const FIRST_COLUMNS: readonly ColumnName[] = ['prompt', 'answer', 'state', 'due'];

/** All cards of all decks: searched, sorted, selected, changed. The address holds the search. */
export function BrowseScreen({ state }: { readonly state: ReadyState }) {
  const version = useApp((app) => (app.phase === 'ready' ? app.version : 0));
  const [search, setSearch] = useSearch();
  const parsed = useMemo(() => parseQuery(search), [search]);
  const [inBin, setInBin] = useState(false);
  const found = useResults(parsed, inBin, state, version);
  const [columns, setColumns] = useState(FIRST_COLUMNS);
  const [sorting, setSorting] = useState<Sorting>();
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [opened, setOpened] = useState<'edit'>();
  const context = contextOf(state.journal.collection, momentNow());
  // biome-ignore lint/correctness/useExhaustiveDependencies: results change whenever what they are sorted by does
  const rows = useMemo(() => sorted(found.rows, sorting, context), [found.rows, sorting]);
  const selected = useMemo(
    () => (selection.cards.size === 0 ? [] : rows.filter(({ card }) => selection.cards.has(card.id))),
    [rows, selection.cards],
  );
  const toggleColumn = (name: ColumnName) =>
    setColumns(
      COLUMN_CHOICES.filter((each) => (each === name ? !columns.includes(name) : columns.includes(each))),
    );
  const sortBy = (by: ColumnName) =>
    setSorting(
      sorting?.by !== by
        ? { by, descending: false }
        : sorting.descending
          ? undefined
          : { by, descending: true },
    );
  return (
    <div className={`page ${styles.browse}`}>
      <h1>{m.browse}</h1>
      <SearchField
        label={w.search}
        search={search}
        problem={parsed.ok ? undefined : parsed.problem}
        onSearch={setSearch}
      />
      <div className={styles.line}>
        <span role="status">{found.searching ? w.searching : w.found(rows.length, found.all)}</span>
        <label className={styles.check}>
          <input type="checkbox" checked={inBin} onChange={(event) => setInBin(event.target.checked)} />
          {w.bin}
        </label>
        <details className={styles.columns}>
          <summary>{w.columns}</summary>
          <div>
            {COLUMN_CHOICES.slice(1).map((name) => (
              <label key={name} className={styles.check}>
                <input type="checkbox" checked={columns.includes(name)} onChange={() => toggleColumn(name)} />
                {w.column[name]}
              </label>
            ))}
          </div>
        </details>
      </div>
      <BrowseActions
        selected={selected}
        rows={rows}
        inBin={inBin}
        context={context}
        opened={opened}
        onOpen={setOpened}
        selection={selection}
        onSelect={setSelection}
      />
      {rows.length === 0 && !found.searching ? (
        <p>
          {inBin && found.all === 0 ? w.binEmpty : found.all === 0 ? w.noCards : `${w.none} ${w.noneHint}`}
        </p>
      ) : (
        <div className={styles.list}>
          <CardGrid
            rows={rows}
            columns={columns}
            context={context}
            sorting={sorting}
            selection={selection}
            onSort={sortBy}
            onSelect={setSelection}
            onOpen={(row) => {
              setSelection({ ...selection, cards: new Set([row.card.id]) });
              setOpened('edit');
            }}
          />
        </div>
      )}
    </div>
  );
}

/** The search of the address; what is typed is taken into the address without leaving a trail behind. */
function useSearch(): readonly [string, (search: string) => void] {
  const inAddress = searchOf(useParams<{ search?: string }>().search);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(inAddress);
  // A link or the back button may lead to another search while the screen stands.
  useEffect(() => setTyped(inAddress), [inAddress]);
  return [
    typed,
    (search) => {
      setTyped(search);
      navigate(browsePath(search), { replace: true });
    },
  ];
}
