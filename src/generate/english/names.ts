import { HONORIFICS, OFFICE_WORDS, ORGANISATION_WORDS } from './lexicon/genre.ts';
import type { Range, Token } from './token.ts';

const PARTICLE =
  /^(?:van|von|der|den|de|da|do|dos|du|la|le|del|di|bin|binti|ibn|al|el|ter|ten|y|e|abu|af|zu|san|st\.?)$/;

/** The run of name tokens from `from` on, particles ("van der", "bin") included. */
export function nameRun(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let at = from;
  let end = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    const isName =
      token.capital &&
      !/^(?:determiner|preposition|pronoun|coordinator|modal|be|subordinator)$/.test(token.tag);
    if (isName) end = ++at;
    else if (at > from && PARTICLE.test(token.lower) && nextCapital(tokens, at, to)) at++;
    else break;
  }
  return end > from ? { from, to: end } : undefined;
}

function nextCapital(tokens: readonly Token[], at: number, to: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(to, at + 3); ahead++) {
    const token = tokens[ahead];
    if (token?.capital) return true;
    if (!token || !PARTICLE.test(token.lower)) return false;
  }
  return false;
}

/** Office or honorific words in front of a name, and the name itself. */
export type TitledName = { readonly title?: Range; readonly name: Range };

/**
 * Reads a range as the name of a person: capitalised words, none of them a word for a body, a place or a paper;
 * "Foreign Minister Wang Yi" is cut where the words for offices end.
 */
export function personIn(tokens: readonly Token[], range: Range): TitledName | undefined {
  const opening =
    /^(?:his|her)$/.test(tokens[range.from]?.lower ?? '') &&
    HONORIFICS.has(tokens[range.from + 1]?.lower ?? '')
      ? 1
      : 0;
  const run = nameRun(tokens, range.from + opening, range.to);
  if (!run || run.to < range.to) return undefined;
  let cut = run.from;
  for (let at = run.from; at < run.to; at++) {
    const word = (tokens[at]?.lower ?? '').replace(/\.$/, '');
    if (OFFICE_WORDS.has(word) || HONORIFICS.has(word)) cut = at + 1;
  }
  const name = { from: cut, to: run.to };
  const count = name.to - name.from;
  if (count < 1 || count > 6) return undefined;
  const words = tokens.slice(name.from, name.to);
  if (
    words.some(
      (word) =>
        ORGANISATION_WORDS.has(word.lower) ||
        (/^\p{Lu}{2,}$/u.test(word.text) && word.text.length > 2 && count === 1),
    )
  )
    return undefined;
  if (words.some((word) => /\d|'s$/.test(word.lower))) return undefined;
  return cut > run.from ? { title: { from: run.from, to: cut }, name } : { name };
}
