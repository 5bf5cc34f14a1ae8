import { isTime, timeEndAt } from './time.ts';
import type { Range, Token } from './token.ts';
import { groupAt, type VerbGroup } from './verbGroup.ts';

/** Subject, verb group and what follows, of one finite clause. Ranges are token indices of the sentence. */
export type Clause = {
  /** Adverbial in front: "To this end", "In 2019". */
  readonly lead?: Range;
  readonly subject: Range;
  readonly group: VerbGroup;
  readonly rest: Range;
};

/** The finite clauses of a stretch of tokens, side by side; none where no finite verb is found. */
export function clausesOf(tokens: readonly Token[], range: Range): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = range.from;
  while (from < range.to) {
    const clause = clauseAt(tokens, { from, to: range.to });
    if (!clause) break;
    const cut = nextClauseStart(tokens, clause);
    clauses.push(cut === undefined ? clause : { ...clause, rest: { from: clause.rest.from, to: cut.end } });
    if (cut === undefined) break;
    from = cut.start;
  }
  return clauses;
}

function clauseAt(tokens: readonly Token[], range: Range): Clause | undefined {
  const at = finiteVerb(tokens, range);
  if (at === undefined) return undefined;
  const group = groupAt(tokens, at, range.to);
  const subjectFrom = leadEnd(tokens, range.from, at);
  const subject = trim(tokens, { from: subjectFrom, to: at });
  if (subject.to <= subject.from) return undefined;
  const lead = trim(tokens, { from: range.from, to: subjectFrom });
  return {
    ...(lead.to > lead.from ? { lead } : {}),
    subject,
    group,
    rest: trim(tokens, { from: group.to, to: range.to }),
  };
}

/** Without commas, marks and coordinators at the ends. A closing quotation mark stays with what it closes. */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  const isLoose = (token: Token | undefined) =>
    token !== undefined && /^(?:comma|semicolon|colon|dash|coordinator)$/.test(token.tag);
  while (from < to && (isLoose(tokens[from]) || /^[.!?)\]”]$/.test(tokens[from]?.text ?? ''))) from++;
  while (to > from && (isLoose(tokens[to - 1]) || /^[.!?([“]+$/.test(tokens[to - 1]?.text ?? ''))) to--;
  return { from, to };
}

/** Where the adverbial in front ends: at the last comma before which no noun phrase could be the subject. */
function leadEnd(tokens: readonly Token[], from: number, verb: number): number {
  const first = tokens[from];
  if (!first) return from;
  const opens =
    /^(?:preposition|subordinator|to|ing|adverb|participle)$/.test(first.tag) ||
    (first.tag === 'past' && tokens[from + 1]?.tag === 'preposition');
  if (!opens) return from;
  let comma = -1;
  for (let at = from; at < verb; at++) {
    const token = tokens[at];
    if (token?.tag !== 'comma') continue;
    // A comma inside "October 24, 2013," or before an apposition does not end the lead.
    const isYear = /^(?:1[89]|20)\d\d$/.test(tokens[at + 1]?.text ?? '');
    if (isYear || tokens[at + 1]?.tag === 'coordinator') continue;
    comma = at;
    if (startsSubject(tokens[at + 1])) break;
  }
  if (comma >= 0) return comma + 1;
  if (first.tag === 'preposition' && isTime(tokens, from)) return timeEndAt(tokens, from + 1, verb);
  // "After discussion the Board decided": a second noun phrase begins behind the first.
  for (let at = from + 2; first.tag === 'preposition' && at < verb; at++) {
    if (tokens[at]?.tag === 'determiner' && /^(?:noun|name|number)$/.test(tokens[at - 1]?.tag ?? ''))
      return at;
  }
  return first.tag === 'adverb' && first.lower !== 'not' ? from + 1 : from;
}

const startsSubject = (token: Token | undefined) =>
  token !== undefined && /^(?:determiner|name|noun|adjective|pronoun|number|ing)$/.test(token.tag);

/** The first finite verb that belongs to no relative or subordinate clause inside the subject. */
function finiteVerb(tokens: readonly Token[], range: Range): number | undefined {
  let nested = 0;
  let depth = 0;
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'open') depth++;
    else if (token.tag === 'close') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (token.tag === 'semicolon') return undefined;
    if (token.tag === 'relative' && at > range.from) nested++;
    else if (token.tag === 'subordinator')
      nested += /^(?:ing|past|participle|preposition|adjective)$/.test(tokens[at + 1]?.tag ?? '') ? 0 : 1;
    else if (isFiniteVerb(tokens, at, range)) {
      if (nested === 0) return at;
      nested--;
      at = groupAt(tokens, at, range.to).to - 1;
    }
  }
  return undefined;
}

function isFiniteVerb(tokens: readonly Token[], at: number, range: Range): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token) return false;
  switch (token.tag) {
    case 'modal':
      return true;
    case 'be':
      return !/^be(?:en|ing)?$/.test(token.lower);
    case 'have':
      return token.lower !== 'having' && previous?.tag !== 'to';
    case 'do':
      return true;
    case 'third':
      return at > range.from;
    case 'past':
      return at > range.from && !isAgent(tokens, at) && !isReduced(tokens, at, range);
    case 'verb':
      return at > range.from && previous?.tag !== 'to' && previous?.tag !== 'modal' && isPluralish(previous);
    default:
      return false;
  }
}

/** "a grant signed by X": a past form before "by" is a participle, unless something moved by an amount. */
const isAgent = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.lower === 'by' &&
  tokens[at + 2]?.tag !== 'number' &&
  !/^(?:majority|margin|vote|consensus|acclamation|third|half|quarter)$/.test(
    tokens[at + 3]?.lower ?? tokens[at + 2]?.lower ?? '',
  ) &&
  !/^(?:rise|fall|grow|increase|decrease|drop|shrink|expand|widen|decline|improve|climb|jump|slow|stand|abide|begin|end|start|contract|narrow|double|edge|pass|win|lose)$/.test(
    tokens[at]?.base ?? '',
  );

const isPluralish = (token: Token | undefined) =>
  token !== undefined &&
  ((token.tag === 'noun' && token.lower.endsWith('s')) ||
    /^(?:we|they|who|which|that|you|people|children|women|men)$/.test(token.lower) ||
    (token.tag === 'name' && token.lower.endsWith('s') && !token.lower.endsWith("'s")) ||
    token.tag === 'close' ||
    token.tag === 'adverb');

/** "the progress made since May was welcomed": a participle behind its noun, with the finite verb still to come. */
function isReduced(tokens: readonly Token[], at: number, range: Range): boolean {
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (!next || !previous || previous.tag === 'pronoun') return false;
  if (next.lower === 'that' || (next.lower === 'out' && tokens[at + 2]?.lower === 'that')) return false;
  if (previous.tag === 'comma' && tokens[range.from]?.tag === 'name' && next.tag !== 'preposition')
    return false;
  const behindNoun = /^(?:noun|name|number|comma|close|adverb)$/.test(previous.tag);
  const byPhrase = /^(?:preposition|to|adverb|comma)$/.test(next.tag);
  if (!behindNoun || !byPhrase) return false;
  let nested = 0;
  for (let ahead = at + 1; ahead < range.to; ahead++) {
    const token = tokens[ahead];
    if (!token || /^(?:subordinator|semicolon|colon)$/.test(token.tag)) return false;
    if (token.tag === 'relative') {
      nested++;
      continue;
    }
    if (token.tag === 'coordinator' && tokens[ahead - 1]?.tag === 'comma') return false;
    if (nested > 0) {
      if (
        /^(?:modal|third|do|past)$/.test(token.tag) ||
        (/^(?:be|have)$/.test(token.tag) && !/^(?:being|been|be|having|have)$/.test(token.lower))
      )
        nested--;
      continue;
    }
    if (/^(?:modal|third|do)$/.test(token.tag)) return true;
    if (token.tag === 'be' || token.tag === 'have') return !/^(?:being|been|be|having)$/.test(token.lower);
    if (token.tag === 'past' && tokens[ahead - 1]?.tag === 'noun' && tokens[ahead + 1]?.tag === 'determiner')
      return true;
  }
  return false;
}

/** Group and rest of a clause without the marks at its end. */
export const predicateRange = (clause: Clause): Range => ({
  from: clause.group.from,
  to: clause.rest.to > clause.rest.from ? clause.rest.to : clause.group.to,
});

type Cut = { readonly end: number; readonly start: number };

/** Where the next coordinate clause (with a subject of its own) begins. */
function nextClauseStart(tokens: readonly Token[], clause: Clause): Cut | undefined {
  let depth = 0;
  for (let at = clause.rest.from; at < clause.rest.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'open') depth++;
    else if (token.tag === 'close') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const isJoint =
      token.tag === 'semicolon' ||
      token.tag === 'coordinator' ||
      (token.tag === 'comma' && /^(?:while|whereas|so|as)$/.test(tokens[at + 1]?.lower ?? ''));
    if (!isJoint) continue;
    let start = at + 1;
    while (start < clause.rest.to && /^(?:coordinator|comma)$/.test(tokens[start]?.tag ?? '')) start++;
    if (/^(?:while|whereas)$/.test(tokens[start]?.lower ?? '')) start++;
    if (/^(?:that)$/.test(tokens[start]?.lower ?? '') && tokens[start]?.tag !== 'pronoun') start++;
    if (opensClause(tokens, { from: start, to: clause.rest.to }, token.tag)) return { end: at, start };
  }
  return undefined;
}

function opensClause(tokens: readonly Token[], range: Range, joint: string): boolean {
  const verb = finiteVerb(tokens, range);
  if (verb === undefined || verb === range.from) return joint === 'semicolon' && verb !== undefined;
  const finite = tokens[verb];
  for (let at = range.from; at < verb; at++) {
    const tag = tokens[at]?.tag ?? 'mark';
    if (
      /^(?:verb|to|past|participle|third|relative|subordinator|semicolon)$/.test(tag) &&
      joint !== 'semicolon'
    )
      return false;
    if (tag === 'comma' && joint !== 'semicolon' && tokens[range.from]?.tag !== 'preposition') return false;
  }
  const first = tokens[range.from];
  const startsNoun =
    first !== undefined &&
    /^(?:determiner|name|noun|adjective|pronoun|number|ing|preposition)$/.test(first.tag);
  if (
    joint === 'coordinator' &&
    tokens[range.from - 2]?.tag !== 'comma' &&
    finite &&
    /^(?:third|past)$/.test(finite.tag) &&
    first &&
    !/^(?:determiner|pronoun|name|number)$/.test(first.tag)
  )
    return false;
  return startsNoun && finite !== undefined && finite.tag !== 'verb';
}
