import type { Pattern } from './query.ts';

/** A text without case and accents, so that `uber` finds `Über`. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has no accents, and most text is ASCII
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  return small.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ς/g, 'σ');
}

/**
 * Whether a folded text contains the pattern, or is the pattern as a whole. Compiled once, to be asked of every card.
 */
export function finds(pattern: Pattern, extent: 'part' | 'whole'): (foldedText: string) => boolean {
  const pieces = pattern.match(/\\?./gsu) ?? [];
  const plain = pieces.every((piece) => piece !== '*' && piece !== '_');
  if (plain) {
    const wanted = folded(pieces.map(literal).join(''));
    return extent === 'whole' ? (text) => text === wanted : (text) => text.includes(wanted);
  }
  const source = pieces
    .map((piece) => (piece === '*' ? '.*' : piece === '_' ? '.' : escaped(folded(literal(piece)))))
    .join('');
  const expression = new RegExp(extent === 'whole' ? `^${source}$` : source, 'su');
  return (text) => expression.test(text);
}

const literal = (piece: string) => (piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece);
const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
