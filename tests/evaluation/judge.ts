import type { GoldFact } from './gold.ts';

/** What the judge reads of a card. */
export type JudgedCard = {
  readonly prompt: string;
  readonly answer: readonly string[];
  readonly passage: { readonly start: number; readonly end: number };
};

const FAULT_KINDS = ['offsets', 'ungrounded', 'leak', 'duplicate', 'long', 'orphan'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
export type Fault = { readonly kind: FaultKind; readonly card: JudgedCard };

export type Verdict = {
  /** Share of all gold facts that some card asks for. */
  readonly coverage: number;
  /** The same over the facts of importance 3. */
  readonly coverageImportant: number;
  readonly missed: readonly GoldFact[];
  readonly faults: readonly Fault[];
};

const MAX_ANSWER_WORDS = 25;
const MAX_PROMPT_WORDS = 45;
/** Bag-of-words likeness from which an answer counts as the accepted one, and a prompt as a twin of another. */
const SAME_ANSWER = 0.7;
const SAME_PROMPT = 0.85;
/** Shorter answers stand in prompts by chance ("9" in "19"). */
const MIN_LEAK_LENGTH = 4;
const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'and', 'to', 'in']);
const ORPHAN = /^(he|she|it|they|this|these|those|such|we|his|her|its|their)\b/i;

const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[^\p{L}\p{N}'$%]+/gu, ' ')
    .trim();

/** The normalised words of a text without the small ones. */
export const telling = (text: string): readonly string[] =>
  normalise(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

const countWords = (text: string): number => text.split(/\s+/).length;
const contains = (text: string, part: string): boolean =>
  ` ${normalise(text)} `.includes(` ${normalise(part)} `);

/** F1 of two bags of words, small words left out. */
export function likeness(one: string, other: string): number {
  const [words, left] = [telling(one), [...telling(other)]];
  const total = words.length + left.length;
  if (words.length === 0 || left.length === 0) return 0;
  const shared = words.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / total;
}

const leaks = ({ prompt, answer }: JudgedCard): boolean =>
  answer.some((entry) => normalise(entry).length >= MIN_LEAK_LENGTH && contains(prompt, entry));

/** Whether a card asks for a fact: a cue in its prompt, an accepted answer behind it, and nothing given away. */
function asksFor(card: JudgedCard, fact: GoldFact): boolean {
  if (leaks(card)) return false;
  if (!fact.cue.some((cue) => normalise(card.prompt).includes(normalise(cue)))) return false;
  return fact.answer.some(
    (accepted) =>
      contains(card.answer.join(', '), accepted) ||
      card.answer.some((entry) => contains(entry, accepted) || likeness(entry, accepted) >= SAME_ANSWER),
  );
}

function isOutside({ passage: { start, end } }: JudgedCard, report: string): boolean {
  return start < 0 || end > report.length || end <= start;
}

function isUngrounded({ answer, passage }: JudgedCard, report: string): boolean {
  const proof = new Set(telling(report.slice(passage.start, passage.end)));
  return !answer.every((entry) => telling(entry).every((word) => proof.has(word)));
}

const isLong = ({ prompt, answer }: JudgedCard): boolean =>
  countWords(prompt) > MAX_PROMPT_WORDS || answer.some((entry) => countWords(entry) > MAX_ANSWER_WORDS);

function areTwins(one: JudgedCard, other: JudgedCard): boolean {
  if (normalise(one.prompt) === normalise(other.prompt)) return true;
  const sameAnswer = normalise(one.answer.join()) === normalise(other.answer.join());
  return sameAnswer && likeness(one.prompt, other.prompt) > SAME_PROMPT;
}

/** Everything that is mechanically wrong with the cards; a card may have several faults. */
export function findFaults(cards: readonly JudgedCard[], report: string): readonly Fault[] {
  return cards.flatMap((card, index) => {
    const outside = isOutside(card, report);
    const verdicts: Readonly<Record<FaultKind, boolean>> = {
      offsets: outside,
      ungrounded: !outside && isUngrounded(card, report),
      leak: leaks(card),
      duplicate: cards.slice(0, index).some((earlier) => areTwins(earlier, card)),
      long: isLong(card),
      orphan: ORPHAN.test(card.prompt),
    };
    return FAULT_KINDS.filter((kind) => verdicts[kind]).map((kind) => ({ kind, card }));
  });
}

/** Judges cards against the facts that a person wrote down from the same report. It cannot tell whether a prompt reads well. */
export function judge(cards: readonly JudgedCard[], report: string, facts: readonly GoldFact[]): Verdict {
  const missed = facts.filter((fact) => !cards.some((card) => asksFor(card, fact)));
  const important = facts.filter(({ importance }) => importance === 3);
  return {
    coverage: share(facts, missed),
    coverageImportant: share(important, missed),
    missed,
    faults: findFaults(cards, report),
  };
}

function share(facts: readonly GoldFact[], missed: readonly GoldFact[]): number {
  if (facts.length === 0) return 1;
  return facts.filter((fact) => !missed.includes(fact)).length / facts.length;
}
