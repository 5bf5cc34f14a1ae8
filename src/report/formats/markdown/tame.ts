/** More than a paragraph or list written by a person has, even one that is all links. */
const MAX_BRACKETS = 2000;

/**
 * A copy for parsing, of the same length, in which paragraphs of thousands of brackets and quotations dozens deep are
 * plain letters: the parser tries every bracket with every other, and minutes pass. The words are taken from the
 * original, so that nothing is lost but the marks' meaning.
 */
export function tame(text: string): string {
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map((paragraph) => (isOverfull(paragraph) ? paragraph.replace(/[[\]<>!]/g, 'x') : paragraph))
    .join('')
    .replace(/^(?:[ \t]{0,3}>){31,}.*$/gm, (line) => line.replaceAll('>', 'x'));
}

function isOverfull(paragraph: string): boolean {
  if (paragraph.length <= MAX_BRACKETS) return false;
  let brackets = 0;
  for (const letter of paragraph) if (letter === '[' || letter === '<') brackets++;
  return brackets > MAX_BRACKETS;
}
