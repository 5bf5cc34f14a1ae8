import type { Span } from '../report.ts';

/** The span without the white space (byte-order mark and no-break spaces included) at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** The lines of a stretch of text, trimmed; a line of nothing but white space is an empty span. */
export function linesOf(text: string, region: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = region.start;
  for (let at = region.start; at <= region.end; at++) {
    const isEnd = at === region.end || text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (!isEnd) continue;
    lines.push(trimmed(text, from, at));
    from = at + 1;
  }
  return lines;
}
