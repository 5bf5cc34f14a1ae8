import { trim } from './clause.ts';
import type { Range, Token } from './token.ts';

/**
 * The items of "A, B and C": cut at commas and the last "and", never inside brackets, and not after "between" or "both".
 * One range (the whole) where there is no list.
 */
export function itemsOf(tokens: readonly Token[], range: Range): readonly Range[] {
  const cuts: { at: number; comma: boolean }[] = [];
  let depth = 0;
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'open') depth++;
    else if (token.tag === 'close') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (token.tag === 'semicolon' || token.tag === 'comma') cuts.push({ at, comma: true });
    else if (/^(?:and|or)$/.test(token.lower) && token.tag === 'coordinator') cuts.push({ at, comma: false });
  }
  const commas = cuts.filter((cut) => cut.comma);
  const lastAnd = cuts.findLast((cut) => !cut.comma);
  // Two items: exactly one "and". More: the commas and the "and" behind the last of them.
  const used =
    commas.length === 0
      ? cuts.length === 1
        ? cuts
        : []
      : lastAnd && lastAnd.at > (commas.at(-1)?.at ?? 0)
        ? [...commas, lastAnd]
        : [];
  const full = cutAt(tokens, range, used);
  if (areItems(tokens, full)) return full;
  // "A, B, C and D things": the "and" may lie inside the last item.
  const atCommas = cutAt(tokens, range, commas);
  return commas.length > 0 && used.length > commas.length && areItems(tokens, atCommas) ? atCommas : [range];
}

function cutAt(
  tokens: readonly Token[],
  range: Range,
  cuts: readonly { readonly at: number }[],
): readonly Range[] {
  const items: Range[] = [];
  let from = range.from;
  for (const { at } of cuts) {
    items.push(trim(tokens, { from, to: at }));
    from = at + 1;
  }
  items.push(trim(tokens, { from, to: range.to }));
  return items.filter((item) => item.to > item.from);
}

function areItems(tokens: readonly Token[], items: readonly Range[]): boolean {
  const [first, ...others] = items;
  if (!first || others.length === 0 || !othersStandFree(tokens, first, others)) return false;
  return items.every((item) => standsAlone(tokens, item)) && !sharesHead(tokens, items);
}

/** "the idea of morality and profits": what is coordinated may lie inside the first item's own phrase. */
function othersStandFree(tokens: readonly Token[], first: Range, others: readonly Range[]): boolean {
  const inner = tokens.slice(first.from, first.to);
  if (
    inner.some(
      (token) =>
        /^(?:relative|past|participle)$/.test(token.tag) ||
        (token.tag === 'ing' && token !== inner[0] && token !== inner.at(-1)) ||
        /^(?:between|both|either)$/.test(token.lower),
    )
  )
    return false;
  if (!inner.some((token) => token.tag === 'preposition' || token.tag === 'to')) return true;
  const stands = (item: Range) => {
    const words = tokens.slice(item.from, item.to);
    return (
      /^(?:determiner|number|verb|to|ing)$/.test(words[0]?.tag ?? '') ||
      words.some((word) => word.tag === 'preposition')
    );
  };
  const isName = (item: Range) => others.length > 2 && tokens[item.from]?.capital === true;
  return others.some(stands) && others.every((item) => stands(item) || isName(item));
}

function standsAlone(tokens: readonly Token[], item: Range): boolean {
  const last = tokens[item.to - 1];
  return (
    last !== undefined &&
    !/^(?:adjective|determiner|preposition|adverb|to|modal|be|number|relative)$/.test(last.tag)
  );
}

/** "national sovereignty, security and development interests": the last noun belongs to all, so the words do not come apart. */
function sharesHead(tokens: readonly Token[], items: readonly Range[]): boolean {
  const last = items.at(-1);
  const middle = items.slice(0, -1);
  if (!last) return false;
  const lastIsPair =
    last.to - last.from === 2 && tokens[last.from]?.tag === 'noun' && tokens[last.to - 1]?.tag === 'noun';
  const isBare = (item: Range) => item.to - item.from === 1 && tokens[item.from]?.tag === 'noun';
  return lastIsPair && middle.some(isBare) && !isBare(last);
}

/** Do all items consist of capitalised names? */
export const areNames = (tokens: readonly Token[], items: readonly Range[]): boolean =>
  items.every((item) => tokens[item.from]?.capital === true && tokens[item.to - 1]?.capital === true);
