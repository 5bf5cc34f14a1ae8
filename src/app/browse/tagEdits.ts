/** The longest tag that the journal takes, in characters. */
const LONGEST = 100;

/** The tags in what was typed: divided by white space, each once, without quotation marks. */
export const tagsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .replaceAll('"', '')
      .split(/\s+/u)
      .filter(Boolean)
      .map((tag) => tag.slice(0, LONGEST)),
  ),
];

/** Tags with some added and some taken away, in the order in which they came. */
export function retagged(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  return [...new Set([...tags, ...add])].filter((tag) => !remove.includes(tag));
}
