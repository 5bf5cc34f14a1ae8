import type { Span } from '../../report/report.ts';
import * as closed from './lexicon/closed.ts';
import { isTwofold, type VerbForm, verbForm } from './lexicon/morphology.ts';
import type { Tag, Token } from './token.ts';
import { type RawToken, tokenise } from './tokenise.ts';

const PUNCTUATION: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
};

/** The tokens of a stretch of text with their word classes. */
export function tagged(text: string, span: Span): readonly Token[] {
  const raw = tokenise(text, span);
  const tokens: Token[] = [];
  for (const [index, token] of raw.entries()) tokens.push(tagOne(token, tokens, raw[index + 1]));
  return withVerb(tokens);
}

const FINITE = /^(?:modal|third|past|do)$/;

/**
 * A stretch without any finite verb is looked through once more: in "prices range from …" a word that is as often a
 * noun must be the verb, because nothing else is.
 */
function withVerb(tokens: readonly Token[]): readonly Token[] {
  const fixed = [...tokens];
  let from = 0;
  for (let at = 0; at <= fixed.length; at++) {
    const token = fixed[at];
    const isBorder =
      token === undefined ||
      token.tag === 'semicolon' ||
      (token.tag === 'subordinator' && token.lower === 'that');
    if (!isBorder) continue;
    const hasVerb = fixed
      .slice(from, at)
      .some(
        (word, index) =>
          FINITE.test(word.tag) ||
          (word.tag === 'be' && !/^be(?:en|ing)?$/.test(word.lower)) ||
          (word.tag === 'have' && index > 0) ||
          (word.tag === 'verb' && index > 0 && fixed[from + index - 1]?.tag !== 'to'),
      );
    if (!hasVerb) restore(fixed, from, at);
    from = at + 1;
  }
  return fixed;
}

function restore(tokens: Token[], from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const kinds = token?.base === undefined ? undefined : verbForm(token.lower)?.kinds;
    if (!token || !kinds || !before || token.capital || !/^(?:noun|adjective)$/.test(token.tag)) continue;
    const isBehind = /^(?:noun|name|adverb|close)$/.test(before.tag) && !/['’]s$/.test(before.lower);
    const isAhead =
      after === undefined ||
      /^(?:determiner|preposition|number|to|adverb|adjective|name|mark)$/.test(after.tag);
    const isPlural =
      /s$|^(?:people|women|men|children|police)$/.test(before.lower) || before.tag === 'adverb';
    if (!isBehind || !isAhead) continue;
    const tag = kinds.has('third')
      ? 'third'
      : kinds.has('past')
        ? 'past'
        : isPlural && kinds.has('base')
          ? 'verb'
          : undefined;
    if (tag === undefined) continue;
    tokens[at] = { ...token, tag };
    return;
  }
}

function tagOne(raw: RawToken, before: readonly Token[], next: RawToken | undefined): Token {
  const lower = raw.text.toLowerCase().replace(/’/g, "'");
  const capital = /^\p{Lu}/u.test(raw.text);
  const common = { ...raw, lower, capital };
  const fixed = closedTag(lower, before, next, capital);
  if (fixed) return { ...common, tag: fixed };
  const form = verbForm(lower);
  const previous = before.at(-1);
  if (capital && previous !== undefined) return { ...common, tag: 'name' };
  if (form) {
    const tag = verbTag(form, lower, before, next);
    return { ...common, tag, base: form.base };
  }
  return { ...common, tag: openTag(lower, capital, isNominalContext(before.at(-1))) };
}

function closedTag(
  lower: string,
  before: readonly Token[],
  next: RawToken | undefined,
  capital: boolean,
): Tag | undefined {
  const previous = before.at(-1);
  const mark = PUNCTUATION[lower];
  if (mark) return mark;
  if (/^[^\p{L}\p{N}$€£¥]/u.test(lower)) return 'mark';
  if (/^(?:(?:us\$|a\$|c\$|[$€£¥])\s?)?\d/u.test(lower)) return 'number';
  if (capital && previous && closed.MONTHS.has(lower) && lower !== 'may') return 'name';
  if (lower === 'may') return capital && previous ? 'name' : 'modal';
  if (lower === 'to') return 'to';
  if (lower === 'not') return 'adverb';
  if (lower === 'that') return thatTag(previous, next);
  if (closed.MODALS.has(lower)) return 'modal';
  if (closed.BE.has(lower)) return 'be';
  if (closed.HAVE.has(lower)) return 'have';
  if (lower === 'do' && (previous?.tag === 'to' || previous?.tag === 'modal')) return 'verb';
  if (closed.DO.has(lower) && !(previous?.capital && /^\p{Lu}/u.test(next?.text ?? ''))) return 'do';
  if (/^needs?$/.test(lower) && next?.text === 'to' && previous) return 'modal';
  if (closed.COORDINATORS.has(lower)) return 'coordinator';
  if (lower === 'well' || lower === 'so') return 'adverb';
  if (lower === 'which' || lower === 'who' || lower === 'whom' || lower === 'whose') return 'relative';
  if (lower === 'out' && previous?.base) return 'adverb';
  if (lower === 'up' && previous?.base) return 'adverb';
  if (capital && previous && !closed.PREPOSITIONS.has(lower) && !closed.DETERMINERS.has(lower))
    return undefined;
  if (
    /^(?:because|if|unless|although|though|while|whereas|when|whenever|whether|lest|where|wherever)$/.test(
      lower,
    )
  )
    return 'subordinator';
  if (closed.PREPOSITIONS.has(lower)) return 'preposition';
  if (/^(?:he|she|it|they|we|i|you|him|them|us|me|there|\w+sel(?:f|ves))$/.test(lower)) return 'pronoun';
  if (closed.DETERMINERS.has(lower)) return 'determiner';
  if (closed.NUMBERS.has(lower)) return 'number';
  if (closed.ADVERBS.has(lower) && !closed.ADJECTIVES.has(lower)) return 'adverb';
  if (/\p{L}ly$/u.test(lower) && !closed.LY_OTHERS.has(lower)) return 'adverb';
  return undefined;
}

/** "the view that …", "stressed that …" against "that view". */
function thatTag(previous: Token | undefined, next: RawToken | undefined): Tag {
  if (previous?.tag === 'noun' || previous?.tag === 'name') return 'relative';
  if (previous?.base !== undefined || previous?.tag === 'comma' || previous?.tag === 'coordinator')
    return 'subordinator';
  if (previous?.lower === 'out') return 'subordinator';
  if (previous?.tag === 'preposition') return 'determiner';
  return next && closed.DETERMINERS.has(next.text.toLowerCase()) ? 'subordinator' : 'determiner';
}

function verbTag(form: VerbForm, lower: string, before: readonly Token[], next: RawToken | undefined): Tag {
  const previous = skipAdverbs(before);
  const { kinds, base } = form;
  if ((previous?.tag === 'have' || previous?.tag === 'be') && kinds.has('participle')) return 'participle';
  if (kinds.has('base')) {
    if (previous && (previous.tag === 'to' || previous.tag === 'modal' || previous.tag === 'do'))
      return 'verb';
    if (kinds.has('past') && !isTwofold(base))
      return previous?.tag === 'have' || previous?.tag === 'be' ? 'participle' : 'past';
    if (isNominalContext(previous)) return closed.ADJECTIVES.has(lower) ? 'adjective' : 'noun';
    // "the delegates set out …", "the bank cut its rate": alike in the past, and no noun between noun and object.
    const isParticle = /^(?:out|up|aside|off)$/.test(next?.text ?? '');
    if (kinds.has('past') && isNounBefore(previous) && (startsObject(next) || isParticle)) return 'past';
    if (!isTwofold(base)) return 'verb';
    if (next?.text.toLowerCase() === 'of' || previous?.tag === 'subordinator') return 'noun';
    const follows = previous?.tag === 'comma' || previous?.tag === 'coordinator';
    if (follows && next && /^\p{Lu}|'s$|^(?:each|our|its|their)$/u.test(next.text)) return 'verb';
    return startsPhrase(next) && !isNounBefore(previous) ? 'verb' : 'noun';
  }
  if (kinds.has('ing'))
    return previous?.tag === 'determiner' || previous?.tag === 'adjective' ? 'adjective' : 'ing';
  if (kinds.has('third')) {
    if (isNominalContext(previous)) return 'noun';
    return isTwofold(base) && !(isNounBefore(previous) && startsObject(next)) ? 'noun' : 'third';
  }
  if (previous?.tag === 'be' || previous?.tag === 'have') return 'participle';
  if (isNominalContext(previous)) return 'adjective';
  return kinds.has('past') ? 'past' : 'participle';
}

const skipAdverbs = (tokens: readonly Token[]) => tokens.findLast((token) => token.tag !== 'adverb');

function isNominalContext(previous: Token | undefined): boolean {
  if (!previous) return false;
  return (
    previous.tag === 'determiner' ||
    previous.tag === 'adjective' ||
    previous.tag === 'preposition' ||
    previous.tag === 'number' ||
    /'s$|s'$/.test(previous.lower)
  );
}

const isNounBefore = (previous: Token | undefined) =>
  previous?.tag === 'noun' ||
  previous?.tag === 'name' ||
  previous?.tag === 'relative' ||
  previous?.tag === 'close';

/** As `startsPhrase`, but without prepositions: "the links between …" are a noun. */
function startsObject(next: RawToken | undefined): boolean {
  const lower = next?.text.toLowerCase() ?? '';
  return !closed.PREPOSITIONS.has(lower) || lower === 'that' || lower === 'on' ? startsPhrase(next) : false;
}

/** Can the next word open an object or complement? */
function startsPhrase(next: RawToken | undefined): boolean {
  if (!next) return false;
  const lower = next.text.toLowerCase();
  return (
    closed.DETERMINERS.has(lower) ||
    closed.PREPOSITIONS.has(lower) ||
    lower === 'to' ||
    closed.ADJECTIVES.has(lower) ||
    closed.ADVERBS.has(lower) ||
    /^\d|^[$€£¥]/.test(lower) ||
    /(?:al|ic|ive|ous|able|ible|ful|ed|ly|ary)$/.test(lower)
  );
}

function openTag(lower: string, capital: boolean, nominal: boolean): Tag {
  if (closed.ADJECTIVES.has(lower)) return 'adjective';
  if (/(?:[^i]al|ial|ic)$/.test(lower) && lower.length > 5 && !capital && !closed.AL_AND_IC_NOUNS.has(lower))
    return 'adjective';
  if (
    /^(?:perspective|initiative|objective|incentive|executive|representative|directive|alternative|motive|archive|narrative|detective|native|locomotive|collective|vegetable|table|timetable|variable)s?$/.test(
      lower,
    )
  )
    return 'noun';
  if (/(?:ous|ful|ible|able|ive|ical|ional|less|ish|-(?:based|led|wide|round|term|ranging))$/.test(lower))
    return 'adjective';
  if (/[^aeiou]ed$/.test(lower) && lower.length > 5)
    return nominal || lower.startsWith('un') || lower.includes('-') ? 'adjective' : 'past';
  if (/ing$/.test(lower) && lower.length > 5 && !capital) return 'ing';
  return capital ? 'name' : 'noun';
}
