import { type Clause, trim } from './clause.ts';
import { isPrepositional } from './lexicon/government.ts';
import { objectAndTails } from './tails.ts';
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
    const last = starts.at(-1) ?? 0;
    const isShared = at === last + 1 && tokens[at]?.tag === 'coordinator';
    // "things that win and warm hearts": the second verb belongs to the relative clause.
    const inRelative =
      tokens[at]?.tag === 'coordinator' &&
      tokens.slice(last, at).some((token) => token.tag === 'relative') &&
      tokens[at - 1]?.tag !== 'comma';
    if (inRelative) continue;
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
  if (main.tag === 'third' || /^(?:has|is)$/.test(main.lower))
    return (token) => token?.tag === 'third' || /^(?:has|is)$/.test(token?.lower ?? '');
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
  // "mutual respect and shared benefit": a participle before its noun is no further verb.
  if (
    isForm(tokens[start]) &&
    /^(?:participle|past)$/.test(verb?.tag ?? '') &&
    next?.tag === 'noun' &&
    !/^(?:past)$/.test(tokens[start - 1]?.tag ?? '') &&
    /^(?:mark|comma|semicolon)$/.test(tokens[start + 2]?.tag ?? 'mark')
  )
    return undefined;
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
  const chained = chainedVerb(tokens, start, range.to);
  if (chained !== undefined) {
    chain = { from: start, to: chained };
    verb = chained;
  }
  let after = verb + 1;
  // "consolidate and expand": two verbs with one object.
  if (
    tokens[after]?.tag === 'coordinator' &&
    sameForm(tokens[after + 1], tokens[verb]) &&
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

/** Passives that an infinitive completes; behind the others it says to what end. */
const PASSIVE_CHAIN =
  /^(?:expect|project|require|forecast|set|schedule|plan|allow|permit|mandate|authorise|authorize|task|instruct|oblige|entitle|ask|invite|urge|request|estimate|know|say)$/;

/** Index of the infinitive that carries the content: "strive to promote", "work hard to advance". */
function chainedVerb(tokens: readonly Token[], verb: number, to: number): number | undefined {
  const isPassive = /^(?:participle|past)$/.test(tokens[verb]?.tag ?? '') && tokens[verb - 1]?.tag === 'be';
  if (isPassive && !PASSIVE_CHAIN.test(tokens[verb]?.base ?? '')) return undefined;
  const between = tokens[verb + 1];
  const isAdverb = between?.tag === 'adverb' || between?.lower === 'hard';
  const at =
    between?.tag === 'to' ? verb + 1 : isAdverb && tokens[verb + 2]?.tag === 'to' ? verb + 2 : undefined;
  if (at === undefined || at >= to) return undefined;
  const infinitive = tokens[at + 1]?.tag === 'adverb' ? at + 2 : at + 1;
  return isInfinitiveVerb(tokens[infinitive]) ? infinitive : undefined;
}

const sameForm = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined &&
  b !== undefined &&
  (a.tag === b.tag || (/^(?:past|participle)$/.test(a.tag) && /^(?:past|participle)$/.test(b.tag)));

const isInfinitiveVerb = (token: Token | undefined) =>
  token?.tag === 'verb' || token?.tag === 'be' || token?.tag === 'have';

/** Without what leads over to the next phrase: ", and actively", "; to". */
function beforeNext(tokens: readonly Token[], from: number, next: number): Range {
  let to = next;
  while (to > from + 1 && /^(?:adverb|to|coordinator|comma|semicolon|have)$/.test(tokens[to - 1]?.tag ?? ''))
    to--;
  return { from, to };
}
