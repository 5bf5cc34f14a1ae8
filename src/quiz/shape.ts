import type { AnswerType } from '../deck/card.ts';

const DETERMINERS =
  /^(?:the|an?|this|these|its|their|his|her|our|all|more|most|some|no|various|each|every)\s/i;
const PREPOSITIONS =
  /^(?:in|on|at|for|with|by|from|through|towards?|under|over|between|among|against|within|without|into|upon|as|according|beyond|during|before|after|of)\s/i;
const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const ADJECTIVE = /(?:able|ible|ous|ful|less|ive|ic|ical|ed|er|est|ent|ant|ary|ly)$/i;

/**
 * The grammatical shape of an English answer, coarsely: what would show among the options at a glance.
 * Equal shapes can stand in each other's place.
 *
 * @param prompt what the text answers: "what … to do?" is answered by a deed, whatever its first word
 */
export function shapeOf(text: string, type: AnswerType, prompt: string): string {
  if (/\bdo\?$/.test(prompt)) return 'deed';
  const words = text.trim().split(/\s+/);
  switch (type) {
    case 'person':
    case 'organisation':
    case 'office':
      return type;
    case 'date':
    case 'period':
      return `${type}:${MONTHS.test(text)}:${/\b\d{4}\b/.test(text)}:${/\b\d{1,2}\b/.test(text)}`;
    case 'figure':
      return `figure:${/%|\bper ?cent\b/i.test(text) ? '%' : (/[£$€¥]/.exec(text)?.[0] ?? unitOf(words))}`;
    default:
      return `${PREPOSITIONS.exec(text)?.[0].trim().toLowerCase() ?? phraseShape(text, words)}`;
  }
}

/** The word that follows the number; nothing for a bare number. */
const unitOf = (words: readonly string[]) =>
  words
    .findLast((word) => !/\d/.test(word))
    ?.toLowerCase()
    .replace(/s$/, '') ?? '';

function phraseShape(text: string, words: readonly string[]): string {
  const first = words[0] ?? '';
  if (/^to$/i.test(first)) return 'infinitive';
  if (DETERMINERS.test(text)) return 'noun';
  if (/[a-z]{2}ing$/.test(first)) return 'gerund';
  if (isQuality(words)) return 'quality';
  return 'noun';
}

/** Adjectives alone, joined or with an adverb: "generally stable", "arduous and formidable". */
function isQuality(words: readonly string[]): boolean {
  if (words.length > 4) return false;
  const content = words.filter((word) => !/^(?:and|or|but|more|most)$/i.test(word));
  return content.every((word) => /^[a-z-]+$/.test(word) && ADJECTIVE.test(word));
}
