import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SearchContext, SearchRow } from '../../search/matches.ts';
import { browseWords as w } from '../messages/browseWords.ts';
import styles from './Browse.module.css';
import { COLUMNS, type ColumnName, type Sorting } from './columns.ts';
import { allSelected, extended, movedTo, type Selection, toggled } from './selection.ts';

/** Rows drawn beyond each edge, so that a quick scroll meets no blank. */
const SPARE = 8;

type CardGridProps = {
  readonly rows: readonly SearchRow[];
  readonly columns: readonly ColumnName[];
  readonly context: SearchContext;
  readonly sorting: Sorting | undefined;
  readonly selection: Selection;
  readonly onSort: (by: ColumnName) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (row: SearchRow) => void;
};

/** The cards as a table of which only the rows in sight exist; on a phone each row is a small card. */
export function CardGrid(props: CardGridProps) {
  const { rows, columns, context, sorting, selection, onSort, onSelect, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { top, height, rowHeight } = useView(scroller);
  const from = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const to = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + SPARE);
  const show = (at: number) => {
    const view = scroller.current;
    if (view === null) return;
    const [first, last] = [at * rowHeight, (at + 1) * rowHeight - (view.clientHeight - rowHeight)];
    if (view.scrollTop > first) view.scrollTop = first;
    else if (view.scrollTop < last) view.scrollTop = last;
  };
  const onKey = (event: KeyboardEvent) => {
    const goal = goalOf(event.key, selection.active, Math.max(1, Math.floor(height / rowHeight) - 2));
    const row = rows[selection.active];
    if (goal !== undefined) {
      const at = Math.min(rows.length - 1, Math.max(0, goal));
      onSelect(event.shiftKey ? extended(selection, rows, at) : movedTo(selection, at));
      show(at);
    } else if (event.key === ' ') onSelect(toggled(selection, rows, selection.active));
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(allSelected(selection, rows));
    else if (event.key === 'Escape') onSelect({ ...selection, cards: new Set() });
    else if (event.key === 'Enter' && row !== undefined) onOpen(row);
    else return;
    event.preventDefault();
  };
  const onPress = (event: MouseEvent, at: number) =>
    onSelect(event.shiftKey ? extended(selection, rows, at) : toggled(selection, rows, at));
  const grid = { gridTemplateColumns: `2.5rem 3fr ${columns.slice(1).map(widthOf).join(' ')}` };
  return (
    <>
      <div className={styles.heads} style={grid}>
        <span />
        {columns.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.head}
            aria-pressed={sorting?.by === name}
            onClick={() => onSort(name)}
          >
            {w.column[name]}
            {sorting?.by === name && <span aria-hidden="true">{sorting.descending ? ' ▾' : ' ▴'}</span>}
          </button>
        ))}
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        aria-multiselectable="true"
        aria-label={w.table}
        tabIndex={0}
        aria-activedescendant={
          selection.active >= from && selection.active < to ? `card-${selection.active}` : undefined
        }
        onKeyDown={onKey}
      >
        <div role="presentation" className={styles.whole} style={{ height: rows.length * rowHeight }}>
          {rows.slice(from, to).map((row, index) => {
            const at = from + index;
            const isSelected = selection.cards.has(row.card.id);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list around takes the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names the active row
              <div
                key={row.card.id}
                id={`card-${at}`}
                role="option"
                aria-selected={isSelected}
                aria-posinset={at + 1}
                aria-setsize={rows.length}
                className={`${styles.row} ${at === selection.active ? styles.active : ''}`}
                style={{ ...grid, transform: `translateY(${at * rowHeight}px)`, height: rowHeight }}
                onClick={(event) => onPress(event, at)}
                onDoubleClick={() => onOpen(row)}
              >
                <span className={styles.tick} aria-hidden="true">
                  {isSelected ? '✓' : ''}
                </span>
                {columns.map((name) => (
                  <span key={name} className={name === 'prompt' ? styles.prompt : styles.cell}>
                    {COLUMNS[name].text(row, context)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

const widthOf = (name: ColumnName) =>
  name === 'answer' ? '2fr' : name === 'deck' || name === 'tags' ? '1.5fr' : '6.5rem';

/** Where a key leads from a row; undefined for a key that leads nowhere. */
function goalOf(key: string, active: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return Number.MAX_SAFE_INTEGER;
    default:
      return undefined;
  }
}

/** What of the list is in sight, in pixels, and how high a row is there. */
function useView(scroller: { readonly current: HTMLDivElement | null }) {
  const [view, setView] = useState({ top: 0, height: 600, rowHeight: 48 });
  const measure = () => {
    const element = scroller.current;
    if (element === null) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isWide = element.clientWidth >= 44 * rem;
    setView({ top: element.scrollTop, height: element.clientHeight, rowHeight: rem * (isWide ? 3 : 5.5) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once before the first paint
  useLayoutEffect(measure, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one listener for as long as the list stands
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  return view;
}
