import { type Line, median, textOf } from './pdfLine.ts';

const BULLET = /^\s*[-*•–—‣◦▪·●○■□✓\uf0b7]\s/u;
const LABEL = /^\s*(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+)\s/i;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*\s*$/u;

/** What a column's lines have in common. */
type Column = {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  readonly size: number;
};

/** Joins the lines of a document, in reading order, to paragraphs; one may run on over columns and pages. */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns = measureColumns(lines);
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last && begins(last, line, open.length, columns)) {
      paragraphs.push(open);
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

function measureColumns(lines: readonly Line[]): ReadonlyMap<number, Column> {
  const byColumn = new Map<number, Line[]>();
  for (const line of lines) {
    const own = byColumn.get(line.column);
    if (own) own.push(line);
    else byColumn.set(line.column, [line]);
  }
  const everyLeading = leadings(lines);
  const columns = new Map<number, Column>();
  for (const [column, own] of byColumn) {
    const ownLeading = leadings(own);
    columns.set(column, {
      left: quantile(
        own.map((line) => line.x),
        0.1,
      ),
      right: quantile(
        own.map((line) => line.right),
        0.9,
      ),
      leading: median(ownLeading.length >= 4 ? ownLeading : everyLeading),
      size: median(own.map((line) => line.size)),
    });
  }
  return columns;
}

/** The distances between neighbouring lines that can be lines of one paragraph. */
const leadings = (lines: readonly Line[]) =>
  lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    const distance = previous?.column === line.column ? line.y - previous.y : 0;
    return distance > 0.5 * line.size && distance < 2.2 * line.size ? [distance] : [];
  });

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** Does `line` begin a paragraph after `last`, of whose paragraph `length` lines are known? */
function begins(last: Line, line: Line, length: number, columns: ReadonlyMap<number, Column>): boolean {
  const column = columns.get(last.column) ?? {
    left: last.x,
    right: last.right,
    leading: line.size * 1.2,
    size: line.size,
  };
  const [before, words] = [textOf(last), textOf(line)];
  if (Math.abs(line.size - last.size) > 0.08 * Math.max(line.size, last.size)) return true;
  const ended = SENTENCE_END.test(before);
  const isShort = hasRoom(last, line, column);
  const isListItem = BULLET.test(`${words} `) || LABEL.test(`${words} `);
  if (isListItem && (ended || isShort || /\b(?:and|or)$|,$/.test(before))) return true;
  // A line of the same page's next column, or of the next page: distances say nothing.
  if (line.column !== last.column)
    return ended ? isShort || !/^\p{Ll}/u.test(words) : isShort && /^\p{Lu}/u.test(words);
  // Larger letters, a heading's, stand further apart.
  const leading = column.leading * Math.max(1, line.size / Math.max(column.size, 1));
  if (line.y - last.y > 1.3 * leading || line.y < last.y) return true;
  if (line.font !== last.font && isShort) return true;
  const isIndented =
    line.x - last.x > 0.8 * line.size && length > 0 && last.x - column.left < 0.5 * line.size;
  // Back from a hanging indent: the list item is over.
  if (last.x - line.x > 0.8 * line.size && length > 1 && ended) return true;
  if (isIndented && (ended || isShort) && !BULLET.test(`${before} `) && !LABEL.test(`${before} `))
    return true;
  return isShort && (ended || !/^\p{Ll}/u.test(words)) && hasRoomToSpare(last, line, column);
}

/** Would the first word of the next line have stood on this one? Then the line ended of its own will. */
function hasRoom(last: Line, next: Line, column: Column): boolean {
  return column.right - last.right > firstWordWidth(next) + 0.3 * last.size;
}

/** Centred and ragged lines leave some room; a paragraph's last line mostly leaves much. */
const hasRoomToSpare = (last: Line, next: Line, column: Column) =>
  column.right - last.right > firstWordWidth(next) + 2 * last.size;

function firstWordWidth(line: Line): number {
  const words = textOf(line);
  const first = /^\S+/.exec(words)?.[0] ?? '';
  return ((line.right - line.x) * first.length) / Math.max(words.length, 1);
}
