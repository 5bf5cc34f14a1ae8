import type { Line } from './pdfLine.ts';

/** Letters of a note are at least so much smaller than those of the body. */
const NOTE_SHARE = 0.93;

/** The size that most of the document's letters have. */
function bodySize(lines: readonly Line[]): number {
  const chars = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    const length = line.fragments.reduce((sum, fragment) => sum + fragment.text.length, 0);
    chars.set(size, (chars.get(size) ?? 0) + length);
  }
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Parts the notes at the foot of columns from the body, which would otherwise break off at every page. */
export function partNotes(lines: readonly Line[]): {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
} {
  const limit = bodySize(lines) * NOTE_SHARE;
  const body: Line[] = [];
  const notes: Line[] = [];
  for (const column of columnsOf(lines)) {
    const start = column.findLastIndex((line) => line.size > limit) + 1;
    const isNote = /^\s*(?:\d{1,3}|[*†‡§])/.test(column[start]?.fragments[0]?.text ?? '');
    body.push(...(isNote ? column.slice(0, start) : column));
    if (isNote) notes.push(...column.slice(start));
  }
  return { body, notes };
}

function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const open = columns.at(-1);
    if (open?.[0]?.column === line.column) open.push(line);
    else columns.push([line]);
  }
  return columns;
}
