import { plainWords } from './plainWords.ts';

const STOPWORDS = new Set(
  `what which who whom whose when where why how does did do is are was were be been being has have had should must
  need needs may might can could will would shall of in on at for to with by from and or as into its their his her this
  that these those it they he she according besides there than more most not no other others one two three four five
  six seven eight nine ten thing things person people report said say says`.split(/\s+/),
);

/** Words without endings, roughly: the same for deepen, deepens, deepened and deepening. */
const stem = (word: string) =>
  word.length <= 4
    ? word.replace(/s$/, '')
    : word.replace(/(?:ings?|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1');

/** The stems of a text that carry meaning. */
export function contentStems(text: string, language: string): ReadonlySet<string> {
  return new Set(
    plainWords(text, language)
      .filter((word) => !STOPWORDS.has(word) && !/^\d+$/.test(word))
      .map(stem),
  );
}

/** What a prompt says beyond its frame: without who is quoted, what stands in parentheses, and what it leaves aside. */
export const unframed = (prompt: string) =>
  prompt
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^according to [^,]*,\s*/i, '')
    .replace(/\bbesides [^,]*(?:,|$)/i, ' ');

/**
 * The stems by which each prompt differs from the others of its deck: those in more than a sixth of the prompts
 * name the subject of the whole report, not of the question.
 */
export function specificStems(prompts: readonly string[], language: string): readonly ReadonlySet<string>[] {
  const stems = prompts.map((prompt) => contentStems(unframed(prompt), language));
  const count = new Map<string, number>();
  for (const each of stems) for (const word of each) count.set(word, (count.get(word) ?? 0) + 1);
  const common = Math.max(3, prompts.length / 6);
  return stems.map((each) => new Set([...each].filter((word) => (count.get(word) ?? 0) <= common)));
}

/** How much of the smaller set is in the larger one, 0 to 1; an empty set is in everything. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size === 0 ? 1 : shared(small, large) / small.size;
}

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length;
