import type { Token } from './token.ts';

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
  for (let ahead = at + 1; ahead < at + 7; ahead++) {
    const token = tokens[ahead];
    const isPart =
      token !== undefined &&
      (token.tag === 'number' ||
        /^(?:determiner|name|noun|adjective|adverb|dash)$/.test(token.tag) ||
        /^(?:and|to)$/.test(token.lower));
    if (token?.tag === 'name' && !TIME_WORD.test(token.lower)) return false;
    if (!token || !isPart || (ahead === at + 1 && /^(?:and|to)$/.test(token.lower))) return false;
    if (
      token.tag === 'noun' &&
      !TIME_WORD.test(token.lower) &&
      !/^(?:end|start|beginning|period|term|first|second|middle|half|close)$/.test(token.lower)
    )
      return false;
    if (TIME_WORD.test(token.lower))
      return token.lower.length !== 4 || !/^\d+$/.test(token.lower) || tokens[at]?.lower !== 'for';
  }
  return false;
}

/** Where a phrase of time ends. */
export function timeEndAt(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  const isPart = (index: number) => {
    const token = tokens[index];
    if (!token) return false;
    return (
      token.tag === 'number' ||
      /^(?:to|and|the|end|early|late|mid|beginning|start|first|second|third|fourth|last|next|this|coming|past|of|each|every|day|year|month|quarter|half|or)$/.test(
        token.lower,
      ) ||
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|years|months|weeks|days|decade|decades|century|–|-|—)$/.test(
        token.lower,
      )
    );
  };
  while (at < limit) {
    const token = tokens[at];
    if (
      token?.lower === 'and' &&
      !/^(?:1[89]|20)\d\d$/.test(tokens[at + 1]?.text ?? '') &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[at + 2]?.lower ?? '',
      )
    )
      break;
    if (token?.tag === 'comma' && /^(?:1[89]|20)\d\d$/.test(tokens[at + 1]?.text ?? '')) at++;
    else if (isPart(at)) at++;
    else break;
  }
  while (at > from && /^(?:to|and|the|of|or|–|-|—|early|late)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}
