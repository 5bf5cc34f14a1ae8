import { GAP } from '../../src/deck/card.ts';
import { type JudgedCard, likeness, telling } from './judge.ts';

const DOUBT_KINDS = [
  'form',
  'pronoun',
  'wordy',
  'ragged',
  'several',
  'clumsy',
  'echo',
  'twin',
  'crowd',
  'mismatch',
] as const;
/**
 * Signs that a strict reader would not keep a card: neither question nor cloze; a pronoun that nothing in the
 * prompt explains; more words than a card should have; an answer cut at the wrong place; several answers in one;
 * a slip of wording; an answer mostly said by the prompt; another card that asks nearly the same; a list too long; an
 * answer that is not of the kind asked for.
 */
export type DoubtKind = (typeof DOUBT_KINDS)[number];
export type Doubt = { readonly kind: DoubtKind; readonly card: JudgedCard };

const MAX_ANSWER_WORDS = 12;
const MAX_PROMPT_WORDS = 28;
const MAX_ITEMS = 5;
const ECHO = 0.6;
const TWIN = 0.9;

const PRONOUN = /\b(we|our|ours|us|he|she|him|his|hers|I|my)\b|\b(this|these|those|such)\s+\p{Ll}/u;
const LOOSE_START = /^(and|or|but|that|which|who|whose|is|are|was|were|be|been|,|;|:|\))(\s|$)/i;
const LOOSE_END =
  /((^|\s)(and|or|but|of|the|a|an|to|in|on|at|by|for|with|from|that|which|as|is|are|its|their)|[,;:(–—-])$/i;
const SLIP = /\b(\p{L}+)\s+\1\b|\s[,.;?]|\?\?|,\?|\b(a|an|the)\s+(a|an|the)\b|^\p{Ll}/u;
const QUESTION_WORD = /\b(what|which|who|whom|whose|when|where|why|how)\b/gi;

const countWords = (text: string): number => text.split(/\s+/).length;
const isCloze = ({ prompt }: JudgedCard): boolean => prompt.includes(GAP);
const isList = ({ answer }: JudgedCard): boolean => answer.length > 1;

function isUnbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count('(') !== count(')') || count('“') !== count('”') || count('"') % 2 === 0;
}

const isRagged = (entry: string): boolean =>
  LOOSE_START.test(entry) || LOOSE_END.test(entry) || isUnbalanced(entry);

function isClumsy(card: JudgedCard): boolean {
  const asked = isCloze(card) ? 0 : (card.prompt.match(QUESTION_WORD) ?? []).length;
  return SLIP.test(card.prompt.replaceAll(GAP, 'gap')) || asked > 2 || isUnbalanced(card.prompt);
}

function isEcho({ prompt, answer }: JudgedCard): boolean {
  const said = new Set(telling(prompt));
  const words = answer.flatMap(telling);
  return words.length > 1 && words.filter((word) => said.has(word)).length / words.length >= ECHO;
}

const TIME =
  /\d|\b(january|february|march|april|may|june|july|august|september|october|november|december|(sun|mon|tues|wednes|thurs|fri|satur)day|spring|summer|autumn|winter|year|month|week|day|session|quarter|once|after|before|until|when)/i;

/** A figure for "by whom", no time for "when", or an adverb for a thing. */
function isMismatch({ prompt, answer }: JudgedCard): boolean {
  if (/\b[Bb]y whom\b/.test(prompt))
    return answer.some((entry) => /\d/.test(entry) || !/\p{Lu}|the /u.test(entry));
  if (
    /\b[Ww]hen (is|are|was|were|do|does|did|will|would|shall|should|must|has|have|had|can)\b/.test(prompt) &&
    !prompt.includes(GAP)
  )
    return !answer.every((entry) => TIME.test(entry));
  return answer.some((entry) =>
    /^(again|only|yet|part|so|such|well|weak|closer|together|\p{L}+ly)$/iu.test(entry),
  );
}

const areTwins = (one: JudgedCard, other: JudgedCard): boolean =>
  one !== other && isCloze(one) === isCloze(other) && likeness(one.prompt, other.prompt) >= TWIN;

/** Everything about the cards that a person should look at; unlike a fault, a doubt may be unfounded. */
export function findDoubts(cards: readonly JudgedCard[]): readonly Doubt[] {
  return cards.flatMap((card) => {
    const verdicts: Readonly<Record<DoubtKind, boolean>> = {
      form: !isCloze(card) && !card.prompt.endsWith('?'),
      pronoun: PRONOUN.test(card.prompt),
      wordy:
        countWords(card.prompt) > MAX_PROMPT_WORDS ||
        card.answer.some((a) => countWords(a) > MAX_ANSWER_WORDS),
      ragged: card.answer.some(isRagged),
      several: !isList(card) && card.answer.some((entry) => entry.split(/[,;]\s/).length > 2),
      clumsy: isClumsy(card),
      echo: isEcho(card),
      twin: cards.some((other) => areTwins(card, other)),
      crowd: card.answer.length > MAX_ITEMS,
      mismatch: isMismatch(card),
    };
    return DOUBT_KINDS.filter((kind) => verdicts[kind]).map((kind) => ({ kind, card }));
  });
}
