import { type DiffPart, letterDiff } from './letterDiff.ts';
import { nearness } from './nearness.ts';
import { plainWords } from './plainWords.ts';

/** What an answer is judged against. */
export type Expected = {
  /** The card's answer: one entry, or the items of a list. */
  readonly answer: readonly string[];
  /** Further texts that the learner had accepted for this card; of a list, the whole list in one text. */
  readonly accepted?: readonly string[];
  /** Lists: whether the order counts. */
  readonly ordered?: boolean;
  /** BCP 47 tag of the answer's language. */
  readonly language: string;
};

/** One expected entry, and what was given for it. */
export type ItemVerdict = {
  readonly item: string;
  /** `misplaced`: there, but not where it belongs in an ordered list. */
  readonly verdict: 'right' | 'almost' | 'misplaced' | 'missing';
  /** What was given for it; empty when nothing was. */
  readonly given: string;
  readonly diff: readonly DiffPart[];
};

/**
 * right: the same words, whatever their case, accents, punctuation and articles.
 * almost: a slip of the finger away from it, or its words in another order.
 * wrong: anything else; a figure or a date with one digit changed is wrong.
 */
export type Judgement = {
  readonly verdict: 'right' | 'almost' | 'wrong';
  /** Letter by letter against the answer, for display. */
  readonly diff: readonly DiffPart[];
  /** A verdict an entry, in the order of the answer. */
  readonly items: readonly ItemVerdict[];
  /** Given entries of a list that belong to none. */
  readonly surplus: readonly string[];
};

/** Judges what was typed; the items of a list stand on lines of their own, or between commas or semicolons. */
export function judgeTyped(given: string, expected: Expected): Judgement {
  const { answer, accepted = [] } = expected;
  if (answer.length <= 1) {
    const judged = [answer[0] ?? '', ...accepted].map((text) => judgeList([given.trim()], [text], expected));
    return best(judged);
  }
  const lists = [answer, ...accepted.map((text) => splitsOf(text)[0] ?? [])];
  return best(lists.flatMap((list) => splitsOf(given).map((items) => judgeList(items, list, expected))));
}

/** Judges the entries of a list that were given one by one. */
export function judgeItems(given: readonly string[], expected: Expected): Judgement {
  return judgeList(given, expected.answer, expected);
}

/** Ways to read a text as a list, the plainest last. */
function splitsOf(text: string): readonly (readonly string[])[] {
  const items = (by: RegExp) =>
    text
      .split(by)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  if (/[\n]/.test(text.trim())) return [items(/\n/)];
  return [items(/;/), items(/,/), items(/[,;]|\s(?:and|&)\s/i)];
}

const RANK = { right: 0, almost: 1, wrong: 2 } as const;
const ITEM_RANK = { right: 0, almost: 1, misplaced: 2, missing: 4 } as const;

/** The most favourable of several judgements. */
function best(judgements: readonly Judgement[]): Judgement {
  const cost = ({ verdict, items, surplus }: Judgement) =>
    RANK[verdict] * 1000 + items.reduce((sum, item) => sum + ITEM_RANK[item.verdict], 0) + surplus.length;
  const [first, ...others] = judgements;
  if (first === undefined) throw new RangeError('nothing was judged');
  return others.reduce((before, each) => (cost(each) < cost(before) ? each : before), first);
}

function judgeList(given: readonly string[], answer: readonly string[], expected: Expected): Judgement {
  const entries = given.map((text) => text.trim()).filter((text) => text !== '');
  const { ordered = false, language } = expected;
  const pairs = paired(entries, answer, language);
  const items = answer.map((item, index): ItemVerdict => {
    const pair = pairs.get(index);
    const text = pair === undefined ? '' : (entries[pair.at] ?? '');
    const verdict = pair === undefined ? 'missing' : ordered && pair.at !== index ? 'misplaced' : pair.near;
    return { item, verdict, given: text, diff: letterDiff(item, text) };
  });
  const used = new Set([...pairs.values()].map(({ at }) => at));
  const surplus = entries.filter((_, index) => !used.has(index));
  return {
    verdict: verdictOf(items, surplus),
    diff: letterDiff(answer.join('\n'), entries.join('\n')),
    items,
    surplus,
  };
}

function verdictOf(items: readonly ItemVerdict[], surplus: readonly string[]): Judgement['verdict'] {
  if (surplus.length > 0 || items.some(({ verdict }) => verdict === 'missing' || verdict === 'misplaced'))
    return 'wrong';
  return items.every(({ verdict }) => verdict === 'right') ? 'right' : 'almost';
}

type Pair = { readonly at: number; readonly near: 'right' | 'almost' };

/** Which given entry stands for which item: exact ones first, at their own place before elsewhere. */
function paired(
  given: readonly string[],
  answer: readonly string[],
  language: string,
): ReadonlyMap<number, Pair> {
  const typed = given.map((text) => plainWords(text, language));
  const wanted = answer.map((text) => plainWords(text, language));
  const pairs = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const near of ['right', 'almost'] as const)
    for (const [index, item] of wanted.entries()) {
      if (pairs.has(index)) continue;
      const fits = (at: number) => !taken.has(at) && nearness(typed[at] ?? [], item) === near;
      const at = index < typed.length && fits(index) ? index : typed.findIndex((_, other) => fits(other));
      if (at < 0) continue;
      pairs.set(index, { at, near });
      taken.add(at);
    }
  return pairs;
}
