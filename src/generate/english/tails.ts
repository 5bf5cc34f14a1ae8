import { trim } from './clause.ts';
import { ATTACHED_INFINITIVE, attaches } from './lexicon/government.ts';
import type { Tail, TailKind } from './predicate.ts';
import { isTime } from './time.ts';
import type { Range, Token } from './token.ts';

type Body = { readonly object?: Range; readonly tails: readonly Tail[] };

/** The object of a verb phrase and what follows it, cut where each tail begins. */
export function objectAndTails(tokens: readonly Token[], range: Range): Body {
  const first = tokens[range.from];
  if (!first || range.from >= range.to) return { tails: [] };
  const inserted = insertionEnd(tokens, range);
  if (inserted !== undefined) {
    const body = objectAndTails(tokens, { from: inserted + 1, to: range.to });
    return { ...body, tails: [{ from: range.from + 1, to: inserted, kind: 'prep' }, ...body.tails] };
  }
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
    tails: tails.filter(
      (tail) =>
        tail.to > tail.from + 1 ||
        (tail.to > tail.from && !/^(?:preposition|to)$/.test(tokens[tail.from]?.tag ?? '')),
    ),
  };
}

/** "adopted, by a vote of nine to two, a resolution": where what is put between verb and object ends. */
function insertionEnd(tokens: readonly Token[], range: Range): number | undefined {
  if (tokens[range.from]?.tag !== 'comma' || tokens[range.from + 1]?.tag !== 'preposition') return undefined;
  const end = tokens.findIndex(
    (token, at) =>
      at > range.from + 1 && at < range.to && token.tag === 'comma' && tokens[at + 1]?.tag === 'determiner',
  );
  return end < 0 ? undefined : end;
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
    if (depth > 0 && token.tag !== 'open') continue;
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
    open === 'extra' ||
    (open === 'purpose' &&
      token.tag !== 'to' &&
      !/^(?:so as|so that|in order)$/.test(phrase) &&
      !/^(?:purpose|goal|aim)$/.test(tokens[at + 2]?.lower ?? ''))
  )
    return undefined;
  if (open === 'purpose' && token.tag === 'to' && !isInfinitive(next)) return undefined;
  if (token.tag === 'to' && previous?.lower === 'as' && tokens[at - 2]?.lower === 'so') return undefined;
  if (token.tag === 'to' && previous?.lower === 'order') return undefined;
  if (token.tag === 'comma' && phrase.endsWith(' to') && tokens[at + 2]?.tag === 'be') return 'extra';
  if (/^(?:so as|in order)$/.test(phrase)) return 'purpose';
  if (/^(?:so that|with a view)$/.test(`${phrase}`) || phrase === 'so that') return 'purpose';
  if (
    /^(?:for|with) (?:the|a)$/.test(phrase) &&
    /^(?:purpose|goal|aim|objective|view)s?$/.test(tokens[at + 2]?.lower ?? '')
  )
    return 'purpose';
  if (token.tag === 'to' && isInfinitive(next) && (at === range.from || previous?.lower !== 'as')) {
    if (previous?.tag === 'coordinator') return open === 'purpose' ? undefined : 'extra';
    if (previous?.tag === 'comma') return open === 'purpose' ? undefined : 'purpose';
    const isUse = tokens.slice(range.from, at).some((word) => word.lower === 'use');
    return at > range.from && previous && !isUse && ATTACHED_INFINITIVE.has(previous.lower)
      ? undefined
      : 'purpose';
  }
  if (phrase === 'no matter') return 'prep';
  if (previous?.lower === 'matter' && tokens[at - 2]?.lower === 'no') return undefined;
  if (token.tag === 'subordinator') return token.lower === 'that' ? 'that' : 'extra';
  // "under which …", "neither of which …": a clause of its own from here on.
  if (token.tag === 'relative' && token.lower !== 'that') return 'extra';
  if (token.tag === 'preposition' && next?.tag === 'relative') return 'extra';
  if (
    token.tag === 'comma' &&
    /^(?:up|down|compared|neither|some|most|none|one|each|all|half|both|pending|subject|an|a|the|not|but|with)$/.test(
      next?.lower ?? '',
    ) &&
    !/^(?:and|or)$/.test(
      tokens.slice(at, range.to).findLast((word) => word.tag === 'coordinator')?.lower ?? '',
    )
  )
    return 'extra';
  if (token.tag === 'open' || token.tag === 'dash') return 'extra';
  if (/^(?:ing|past|participle)$/.test(token.tag) && previous?.tag === 'comma') return 'extra';
  // ", and set themselves a goal": another verb phrase.
  if (token.tag === 'coordinator' && next !== undefined && /^(?:past|third|modal|have|be)$/.test(next.tag))
    return 'extra';
  if (token.tag === 'comma') return undefined;
  if (token.tag !== 'preposition' && token.tag !== 'to') return undefined;
  if (/^(?:of|than|per)$/.test(token.lower)) return undefined;
  if (/^(?:by|through)$/.test(token.lower) && next?.tag === 'ing') return 'means';
  if (/^(?:least|most|once)$/.test(next?.lower ?? '') || /^(?:preposition|to)$/.test(previous?.tag ?? ''))
    return undefined;
  if (token.lower === 'as' && /^(?:soon|long|far|if|though)$/.test(next?.lower ?? '')) return 'extra';
  if (isTime(tokens, at)) return /^(?:extra|that)$/.test(open ?? '') ? undefined : 'time';
  // "a view going beyond time": the preposition goes with the participle.
  if (previous && at > range.from + 1 && open === undefined && /^(?:ing|past|participle)$/.test(previous.tag))
    return undefined;
  if (at === range.from) return 'prep';
  if (token.lower === 'as' && /^(?:to|well)$/.test(next?.lower ?? '')) return undefined;
  // "offer aid to X": the receiver belongs to the verb.
  const isGiven =
    token.tag === 'to' &&
    /^(?:offer|provide|give|grant|lend|pay|award|transfer)$/.test(tokens[range.from - 1]?.base ?? '');
  return previous && !isGiven && attaches(previous, token.lower) ? undefined : 'prep';
}

const isInfinitive = (token: Token | undefined) =>
  token?.tag === 'verb' || token?.tag === 'be' || token?.tag === 'have';
