import type { BlockKind, Span } from '../report.ts';
import { linesOf } from './lines.ts';
import { isMetadata } from './metadata.ts';

/** A block before its sentences are known; `body` is what lies behind the label. */
export type RawBlock = Span & { readonly kind: BlockKind; readonly label?: string; readonly body: Span };

const BULLET = /^(?:[-*•–—‣◦▪·●○■□✓]|#{1,6})\s+/u;
const LABEL =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z]{1,2}\)|\(\d{1,3}\)|\(?[ivxlc]{1,6}\)|[IVXLC]{1,6}\.|[A-Z]\.)\s+(?=\S)/u;
/** A number without a full stop labels a paragraph only before a capital letter: "12 The Board noted …". */
const BARE_NUMBER = /^\d{1,3}(?:\.\d{1,3})+\s+(?=\p{Lu})/u;
const WRAPPED_LINE_CHARS = 45;

/** Cuts a stretch of text into blocks. Hard-wrapped lines are joined; bullets, labels and short lines start anew. */
export function readBlocks(text: string, region: Span): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: Span | undefined;
  let previous = 0;
  const close = () => {
    if (open) blocks.push(blockOf(text, open));
    open = undefined;
  };
  for (const line of linesOf(text, region)) {
    if (line.end === line.start) close();
    else if (open && continues(text, open, line, previous)) open = { start: open.start, end: line.end };
    else {
      close();
      open = line;
    }
    previous = line.end - line.start;
  }
  close();
  return blocks;
}

/** Does the line go on where the open block's last line was wrapped? */
function continues(text: string, open: Span, line: Span, previousLength: number): boolean {
  const current = text.slice(line.start, line.end);
  if (BULLET.test(current) || LABEL.test(current) || isMetadata(current)) return false;
  if (/^\p{Ll}/u.test(current)) return !/[.:;!?]$/u.test(text.slice(open.start, open.end));
  const length = Math.max(previousLength, line.end - line.start);
  return previousLength >= WRAPPED_LINE_CHARS && previousLength < 160 && length < 160;
}

function blockOf(text: string, span: Span): RawBlock {
  const content = text.slice(span.start, span.end);
  const bullet = BULLET.exec(content);
  const start = span.start + (bullet?.[0].length ?? 0);
  const rest = text.slice(start, span.end);
  if (isMetadata(content)) return { ...span, kind: 'metadata', body: span };
  const label = (LABEL.exec(rest) ?? BARE_NUMBER.exec(rest))?.[0];
  const body = { start: start + (label?.length ?? 0), end: span.end };
  const words = text.slice(body.start, body.end);
  return {
    start,
    end: span.end,
    kind:
      bullet?.[0].startsWith('#') || (!bullet && !isSubLabel(label) && isHeading(words))
        ? 'heading'
        : bullet || isSubLabel(label)
          ? 'item'
          : 'paragraph',
    ...(label === undefined ? {} : { label: label.trim() }),
    body,
  };
}

const isSubLabel = (label: string | undefined) => label !== undefined && /^\(|\)/.test(label);

/** Short, without a mark at its end, and not the run-on of a list: a heading. */
function isHeading(words: string): boolean {
  return (
    !/[.!?;,:…]["'”’)]*$/u.test(words) &&
    /^["'“‘(]?[\p{Lu}\p{N}]/u.test(words) &&
    words.split(/\s+/u).length <= 12 &&
    !words.includes('\n')
  );
}
