import { type Line, median, type Segment, segmentOf } from './pdfLine.ts';

/** A page has at most four columns side by side. */
const MAX_CUTS = 2;
/** More pieces than a page of prose has: a drawing or an attack, and not worth the time to compare all with all. */
const MAX_SEGMENTS = 1500;
const MAX_CANDIDATES = 12;
/** A column has at least so many lines, beside at least so many of its neighbour. */
const MIN_ROWS = 4;

/** The segments of a page as lines in reading order, one list a column or full-width band. */
export function readingOrder(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  return ordered(segments, MAX_CUTS)
    .map(linesOf)
    .filter((lines) => lines.length > 0);
}

function ordered(segments: readonly Segment[], cuts: number): readonly (readonly Segment[])[] {
  const gutter = cuts > 0 && segments.length <= MAX_SEGMENTS ? findGutter(segments) : undefined;
  if (gutter === undefined) return [segments];
  const groups: (readonly Segment[])[] = [];
  let band: Segment[] = [];
  let across: Segment[] = [];
  const closeBand = () => {
    if (band.length > 0) groups.push(...sides(band, gutter).flatMap((side) => ordered(side, cuts - 1)));
    band = [];
  };
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    if (crosses(segment, gutter)) {
      closeBand();
      across.push(segment);
    } else {
      if (across.length > 0) groups.push(across);
      across = [];
      band.push(segment);
    }
  }
  if (across.length > 0) groups.push(across);
  closeBand();
  return groups;
}

const crosses = (segment: Segment, gutter: number) => segment.x < gutter - 1 && segment.right > gutter + 1;

function sides(segments: readonly Segment[], gutter: number): readonly [Segment[], Segment[]] {
  const isLeft = (segment: Segment) => segment.x + segment.right < 2 * gutter;
  return [segments.filter(isLeft), segments.filter((segment) => !isLeft(segment))];
}

/** The x that parts two columns: text stands beside text on both sides of it and little runs across. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const left = Math.min(...segments.map((segment) => segment.x));
  const width = Math.max(...segments.map((segment) => segment.right)) - left;
  let best: { readonly at: number; readonly across: number } | undefined;
  // Columns begin where many lines begin: just before such a place is the only place to look for a gutter.
  for (const start of commonStarts(segments)) {
    const at = start - 2;
    if (at < left + width * 0.18 || at > left + width * 0.82) continue;
    const across = segments.filter((segment) => crosses(segment, at)).length;
    if ((best === undefined || across < best.across) && isGutter(segments, at)) best = { at, across };
  }
  return best?.at;
}

function commonStarts(segments: readonly Segment[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const segment of segments) {
    const start = Math.floor(segment.x / 2) * 2;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([start]) => start);
}

/** Prose fills its column; the cells of a table do not, and a table is read row by row. */
function isGutter(segments: readonly Segment[], at: number): boolean {
  const [left, right] = sides(
    segments.filter((segment) => !crosses(segment, at)),
    at,
  );
  const beside = left.filter((a) => right.some((b) => Math.abs(a.y - b.y) < a.size));
  if (beside.length < MIN_ROWS || right.length < MIN_ROWS) return false;
  const filled = (side: readonly Segment[]) => {
    const from = Math.min(...side.map((segment) => segment.x));
    const width = Math.max(...side.map((segment) => segment.right)) - from;
    return width > 60 && median(side.map((segment) => segment.right - segment.x)) > 0.6 * width;
  };
  return filled(left) && filled(right);
}

/** Joins the segments that stand on one baseline, top to bottom. */
function linesOf(segments: readonly Segment[]): readonly Segment[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(segment.y - first.y) < 0.4 * Math.min(segment.size, first.size))
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => segmentOf(row.sort((a, b) => a.x - b.x).flatMap((segment) => segment.fragments)));
}

/** Gives each line its column, page and the font that most of it is set in. */
export function asLines(
  columns: readonly (readonly Segment[])[],
  page: number,
  firstColumn: number,
): readonly Line[] {
  return columns.flatMap((lines, index) =>
    lines.map((line) => ({ ...line, font: mainFont(line), column: firstColumn + index, page })),
  );
}

function mainFont(line: Segment): string {
  const chars = new Map<string, number>();
  for (const { font, text } of line.fragments) chars.set(font, (chars.get(font) ?? 0) + text.length);
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
