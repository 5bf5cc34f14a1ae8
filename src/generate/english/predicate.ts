import { type Clause, trim } from './clause.ts';
import { ATTACHED_INFINITIVE, attaches, isPrepositional } from './lexicon/government.ts';
import type { Range, Token } from './token.ts';

export type TailKind = 'purpose' | 'means' | 'prep' | 'time' | 'extra' | 'that';
export type Tail = Range & { readonly kind: TailKind };

/** One verb phrase of a predicate: verb with its particle, object, and what follows the object. */
export type VerbPhrase = Range & {
  /** Adverbs in front, the verb, and its particle or governed preposition. */
  readonly verb: Range;
  readonly base: string;
  /** Governed preposition or particle, lower case. */
  readonly particle?: string;
  /** The verb whose infinitive this is: "strive" in "strive to promote". */
  readonly chain?: Range;
  readonly object?: Range;
  readonly tails: readonly Tail[];
};

/** The coordinate verb phrases of a clause, each with its own object and tails. */
export function verbPhrasesOf(tokens: readonly Token[], clause: Clause): readonly VerbPhrase[] {
  const { group, rest } = clause;
  const main = tokens[group.main];
  if (!main) return [];
  const isForm = formTest(main, group.passive || group.kind === 'have');
  return phrasesFrom(
    tokens,
    { from: group.main, to: rest.to },
    isForm,
    tokens[group.to]?.tag === 'to' && group.copula,
  );
}

/** The infinitives of "to A, (to) B and (to) C" in a range that begins at "to" or at a base form. */
export function infinitivesOf(tokens: readonly Token[], range: Range): readonly VerbPhrase[] {
  let from = range.from;
  if (tokens[from]?.tag === 'to') from++;
  while (tokens[from]?.tag === 'adverb') from++;
  const isForm = (token: Token | undefined) =>
    token?.tag === 'verb' || token?.tag === 'have' || token?.lower === 'be';
  if (!isForm(tokens[from])) return [];
  return phrasesFrom(tokens, { from, to: range.to }, isForm, true);
}

/** Verb phrases from the verb at `range.from` on; a further "to" opens another one only among infinitives. */
function phrasesFrom(
  tokens: readonly Token[],
  range: Range,
  isForm: (token: Token | undefined) => boolean,
  withTo: boolean,
): readonly VerbPhrase[] {
  const starts = [range.from];
  for (let at = range.from + 1; at < range.to; at++) {
    // "plan and manage X": the second verb shares its object with the first.
    const isShared = at === (starts.at(-1) ?? 0) + 1 && tokens[at]?.tag === 'coordinator';
    const start = isShared ? undefined : coordinateStart(tokens, at, range.to, isForm, withTo);
    if (start !== undefined) {
      starts.push(start);
      at = start;
    }
  }
  return starts.map((start, index) => phraseAt(tokens, start, starts[index + 1], range.to));
}

function formTest(main: Token, participle: boolean): (token: Token | undefined) => boolean {
  if (participle) return (token) => token?.tag === 'participle' || token?.tag === 'past';
  if (main.tag === 'verb' || main.tag === 'be' || main.lower === 'have')
    return (token) => token?.tag === 'verb' || token?.lower === 'have' || token?.lower === 'be';
  return (token) => token?.tag === main.tag;
}

/** Index of the verb of a coordinate phrase that begins at a comma, semicolon or "and" at `at`. */
function coordinateStart(
  tokens: readonly Token[],
  at: number,
  to: number,
  isForm: (token: Token | undefined) => boolean,
  withTo: boolean,
): number | undefined {
  const joint = tokens[at];
  if (!joint || !/^(?:comma|semicolon|coordinator)$/.test(joint.tag)) return undefined;
  let start = at + 1;
  while (
    start < to &&
    (/^(?:coordinator|adverb)$/.test(tokens[start]?.tag ?? '') || (withTo && tokens[start]?.tag === 'to'))
  )
    start++;
  if (tokens[start]?.tag === 'have' && isForm(tokens[start + 1])) start++;
  while (start < to && tokens[start]?.tag === 'adverb') start++;
  const verb = tokens[start];
  if (start >= to || !isForm(verb)) return undefined;
  const next = tokens[start + 1];
  // ", based on …" goes on with the noun before; it is not another act.
  if (
    joint.tag === 'comma' &&
    verb?.tag === 'past' &&
    next?.tag === 'preposition' &&
    /^(?:by|on|in|at|for|under|as)$/.test(next.lower)
  )
    return undefined;
  return start;
}

function phraseAt(
  tokens: readonly Token[],
  start: number,
  following: number | undefined,
  end: number,
): VerbPhrase {
  const range =
    following === undefined
      ? { from: start, to: trim(tokens, { from: start, to: end }).to }
      : beforeNext(tokens, start, following);
  let chain: Range | undefined;
  let verb = start;
  // "strive to promote", "decide to hold", "work hard to advance": the infinitive carries the content.
  const infinitive = [verb + 1, verb + 2].find((at) => tokens[at]?.tag === 'to' && at < range.to);
  const between = infinitive === undefined ? undefined : tokens[infinitive - 1];
  if (
    infinitive !== undefined &&
    isInfinitiveVerb(tokens[infinitive + 1]) &&
    (infinitive === verb + 1 || between?.lower === 'hard')
  ) {
    chain = { from: start, to: infinitive + 1 };
    verb = infinitive + 1;
  }
  let after = verb + 1;
  // "consolidate and expand": two verbs with one object.
  if (
    tokens[after]?.tag === 'coordinator' &&
    tokens[after + 1]?.tag === tokens[verb]?.tag &&
    after + 2 < range.to
  )
    after += 2;
  const base = tokens[after - 1]?.base ?? tokens[after - 1]?.lower ?? '';
  const next = tokens[after];
  let particle: string | undefined;
  if (next && after < range.to) {
    if (next.tag === 'adverb' && /^(?:up|out|forward|back|together|away|down|off)$/.test(next.lower)) {
      particle = next.lower;
      after++;
    } else if (
      (next.tag === 'preposition' || next.tag === 'to') &&
      isPrepositional(base, next.lower, tokens[after + 1])
    ) {
      particle = next.lower;
      after++;
    } else if (next.lower === 'in' && tokens[after + 1]?.lower === 'mind') {
      particle = 'in mind';
      after += 2;
    }
  }
  const body = objectAndTails(tokens, { from: after, to: range.to });
  return {
    ...range,
    verb: { from: verb, to: after },
    base,
    ...(particle ? { particle } : {}),
    ...(chain ? { chain } : {}),
    ...body,
  };
}

const isInfinitiveVerb = (token: Token | undefined) =>
  token?.tag === 'verb' || token?.tag === 'be' || token?.tag === 'have';

/** Without what leads over to the next phrase: ", and actively", "; to". */
function beforeNext(tokens: readonly Token[], from: number, next: number): Range {
  let to = next;
  while (to > from + 1 && /^(?:adverb|to|coordinator|comma|semicolon|have)$/.test(tokens[to - 1]?.tag ?? ''))
    to--;
  return { from, to };
}

type Body = { readonly object?: Range; readonly tails: readonly Tail[] };

function objectAndTails(tokens: readonly Token[], range: Range): Body {
  const first = tokens[range.from];
  if (!first || range.from >= range.to) return { tails: [] };
  const breaks = breaksOf(tokens, range);
  const firstBreak = breaks[0];
  const objectEnd = firstBreak?.at ?? range.to;
  const object = trim(tokens, { from: range.from, to: objectEnd });
  const tails = breaks.map((point, index) => ({
    ...trim(tokens, { from: point.at, to: breaks[index + 1]?.at ?? range.to }),
    kind: point.kind,
  }));
  return {
    ...(object.to > object.from ? { object } : {}),
    tails: tails.filter((tail) => tail.to > tail.from),
  };
}

type Break = { readonly at: number; readonly kind: TailKind };

/** Where the object ends and each tail begins. */
function breaksOf(tokens: readonly Token[], range: Range): readonly Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'open') depth++;
    else if (token.tag === 'close') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const kind = breakKind(tokens, at, range, breaks.at(-1)?.kind);
    if (kind) breaks.push({ at, kind });
  }
  return breaks;
}

function breakKind(
  tokens: readonly Token[],
  at: number,
  range: Range,
  open: TailKind | undefined,
): TailKind | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = at > range.from ? tokens[at - 1] : undefined;
  if (!token) return undefined;
  const phrase = `${token.lower} ${next?.lower ?? ''}`;
  // What is inside a purpose or a clause belongs to it.
  if (
    open === 'that' ||
    (open === 'purpose' && token.tag !== 'to' && !/^(?:so|for|in) (?:as|that|the|order)$/.test(phrase))
  )
    return undefined;
  if (open === 'purpose' && token.tag === 'to' && !isInfinitiveVerb(next)) return undefined;
  if (token.tag === 'to' && previous?.lower === 'as' && tokens[at - 2]?.lower === 'so') return undefined;
  if (token.tag === 'to' && previous?.lower === 'order') return undefined;
  if (/^(?:so as|in order)$/.test(phrase)) return 'purpose';
  if (/^(?:so that|with a view)$/.test(`${phrase}`) || phrase === 'so that') return 'purpose';
  if (
    /^(?:for|with) (?:the|a)$/.test(phrase) &&
    /^(?:purpose|goal|aim|objective|view)s?$/.test(tokens[at + 2]?.lower ?? '')
  )
    return 'purpose';
  if (token.tag === 'to' && isInfinitiveVerb(next) && (at === range.from || previous?.lower !== 'as')) {
    if (previous?.tag === 'coordinator' || previous?.tag === 'comma')
      return open === 'purpose' ? undefined : 'purpose';
    return at > range.from && previous && ATTACHED_INFINITIVE.has(previous.lower) ? undefined : 'purpose';
  }
  if (token.tag === 'subordinator') return token.lower === 'that' ? 'that' : 'extra';
  if (token.tag === 'relative') return previous?.tag === 'comma' ? 'extra' : undefined;
  if (token.tag === 'ing' && previous?.tag === 'comma') return 'extra';
  if (token.tag === 'comma') return undefined;
  if (token.tag !== 'preposition' && token.tag !== 'to') return undefined;
  if (token.lower === 'of' || token.lower === 'than') return undefined;
  if (/^(?:by|through)$/.test(token.lower) && next?.tag === 'ing') return 'means';
  if (isTime(tokens, at)) return 'time';
  if (at === range.from) return 'prep';
  if (token.lower === 'as' && /^(?:to|well)$/.test(next?.lower ?? '')) return undefined;
  return previous && attaches(previous, token.lower) ? undefined : 'prep';
}

const TIME_WORD =
  /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|years|month|months|week|weeks|quarter|days?|decade|decades|century|session|20\d\ds)$/;

/** Is the phrase that begins with this preposition one of time: "by March 2019", "within five years", "in the second quarter"? */
export function isTime(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:in|on|by|from|since|until|till|before|after|during|within|for|at|over|between|throughout)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false;
  for (let ahead = at + 1; ahead < at + 6; ahead++) {
    const token = tokens[ahead];
    if (!token || (token.tag !== 'number' && !/^(?:determiner|name|noun|adjective|adverb)$/.test(token.tag)))
      return false;
    if (TIME_WORD.test(token.lower))
      return token.lower.length !== 4 || !/^\d+$/.test(token.lower) || tokens[at]?.lower !== 'for';
  }
  return false;
}
