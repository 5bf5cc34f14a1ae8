import { failure, type Result, success } from '../result.ts';

type Place = { readonly start: number; readonly end: number };

/** One piece of a search, with its place in the text. */
export type Lexeme = Place &
  (
    | { readonly kind: 'open' | 'close' | 'not' | 'and' | 'or' }
    | {
        readonly kind: 'term';
        /** In lower case, without its colon. */
        readonly key?: string;
        readonly value: string;
        readonly valueStart: number;
      }
  );

const KEY = /^[a-z]+:/i;

/**
 * The pieces of a search; the place of a quotation mark that nothing closes is the only thing that can be wrong here.
 */
export function lexemes(text: string): Result<readonly Lexeme[], Place> {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const letter = text[at] ?? '';
    if (/\s/.test(letter)) at++;
    else if (letter === '(' || letter === ')')
      found.push({ kind: letter === '(' ? 'open' : 'close', start, end: ++at });
    else if (letter === '-' && /[^\s)]/.test(text[at + 1] ?? ' '))
      found.push({ kind: 'not', start, end: ++at });
    else {
      const key = KEY.exec(text.slice(at, at + 20))?.[0] ?? '';
      const value = valueAt(text, at + key.length);
      if (value === undefined) return failure({ start: at + key.length, end: text.length });
      at = value.end;
      const word = text.slice(start, at).toLowerCase();
      if (word === 'or' || word === 'and') found.push({ kind: word, start, end: at });
      else
        found.push({
          kind: 'term',
          ...(key !== '' && { key: key.slice(0, -1).toLowerCase() }),
          value: value.text,
          valueStart: start + key.length,
          start,
          end: at,
        });
    }
  }
  return success(found);
}

/** A quoted or bare value; undefined for a quotation that does not end. */
function valueAt(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  const quoted = text[start] === '"';
  const stops = quoted ? /"/ : /[\s()"]/;
  let at = quoted ? start + 1 : start;
  const from = at;
  while (at < text.length && !stops.test(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  at = Math.min(at, text.length);
  if (quoted && text[at] !== '"') return undefined;
  return { text: text.slice(from, at), end: quoted ? at + 1 : at };
}
