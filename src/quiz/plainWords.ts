import { withDigits } from './numberWords.ts';

/** Articles by language; they carry no knowledge. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['the', 'a', 'an']) };

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** A letter without case and accent. */
export const foldedLetter = (letter: string) =>
  letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() || letter;

/**
 * The words of a text as they are compared: without case, accents, punctuation, quotation marks and articles,
 * numbers in digits, an infinitive without its "to". A text of nothing but such things keeps its bare words.
 *
 * @param language BCP 47 tag; articles and number words are known of English
 */
export function plainWords(text: string, language: string): readonly string[] {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Apostrophes join ("state's" is one word); a comma or a point between digits belongs to the number.
    .replace(/['’‘`]/gu, '')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/%/gu, ' percent ')
    .replace(/&/gu, ' and ')
    .replace(/(?<!\d)[.](?!\d)|(?<=\d)[.](?!\d)|(?<!\d)[.](?=\d)|[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .replace(/\bper cent\b/gu, 'percent');
  const words = bare.split(' ').filter((word) => word !== '');
  const key = languageOf(language);
  if (key !== 'en') return words;
  const kept = words.filter(
    (word, index) => !ARTICLES[key]?.has(word) && !(index === 0 && word === 'to' && words.length > 1),
  );
  return withDigits(kept.length > 0 ? kept : words);
}

/** Plain words in one string, equal for two texts that say the same; letters may be joined or apart, figures not. */
export const plainKey = (words: readonly string[]) => words.join(' ').replace(/(?<=\p{L}) (?=\p{L})/gu, '');
