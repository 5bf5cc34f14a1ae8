import type { Span } from '../../report/report.ts';

export type RawToken = Span & { readonly text: string };

/**
 * Words keep their hyphens, apostrophes, inner full stops and thousands; "Amsel' s" is one word.
 * Every alternative begins with another class of character, so that the scan is linear.
 */
const WORD =
  /(?:US\$|A\$|C\$|[$€£¥])\s?\d[\d.,]*\d|[$€£¥]\d|\d+(?:[.,]\d+)*(?:\p{L}+|%)?(?:[-–]\d+(?:[.,]\d+)*%?)?(?:-\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:\.(?=\p{L}\.?)|[-–&/'’](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*(?:['’] ?s\b|['’](?=\s))?|\.{2,}|\S/gu;

/** The words and marks between two offsets of a text. */
export function tokenise(text: string, span: Span): readonly RawToken[] {
  const tokens: RawToken[] = [];
  const slice = text.slice(span.start, span.end);
  for (const match of slice.matchAll(WORD)) {
    const start = span.start + match.index;
    tokens.push({ text: match[0], start, end: start + match[0].length });
  }
  return joinAbbreviations(text, tokens);
}

const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|no|nos|st|art|sen|rep|gov|amb|rev|hon|jr|sr|inc|ltd|co|corp|approx|vs|[a-z]|(?:[a-z]\.)+[a-z])$/i;

/** "Mr" + "." become one token, so that the full stop is not taken for the end of anything. */
function joinAbbreviations(text: string, tokens: readonly RawToken[]): readonly RawToken[] {
  const joined: RawToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) continue;
    const isJoined =
      next?.text === '.' &&
      next.start === token.end &&
      at + 2 < tokens.length &&
      ABBREVIATED.test(token.text);
    joined.push(
      isJoined ? { text: text.slice(token.start, next.end), start: token.start, end: next.end } : token,
    );
    if (isJoined) at++;
  }
  return joined;
}
