import type { ReadOptions, ReadText } from '../readText.ts';
import { stopIfCancelled } from '../readText.ts';
import { nextTurn } from '../turn.ts';
import { findArticle, type Keeps } from './article.ts';
import { decodeHtml } from './decodeHtml.ts';
import { parseHtml } from './parseHtml.ts';
import { type CleanElement, isCleanText, sanitise, titleElement } from './sanitise.ts';
import { writeHtml } from './writeHtml.ts';

/** Reads a web page as the words of its article, without the site around it. */
export async function readHtml(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const source = decodeHtml(bytes);
  const document = parseHtml(source);
  await nextTurn();
  stopIfCancelled(options);
  const body = sanitise(document);
  const heading = firstHeading(body);
  const keeps = withHeading(await findArticle(body), heading);
  const { text, pieces } = writeHtml(body, keeps, source).build();
  const title = titleElement(document) ?? (heading && wordsOf(heading));
  return { text, ...(title === undefined ? {} : { title }), map: { unit: 'character', ...pieces } };
}

/** Readability takes the main heading out as the title; here it stays, as the report's first line. */
function withHeading(keeps: Keeps, heading: CleanElement | undefined): Keeps {
  const indices = new Set(heading ? indicesIn(heading) : []);
  return (index) => indices.has(index) || keeps(index);
}

function firstHeading(element: CleanElement): CleanElement | undefined {
  if (element.tag === 'h1') return wordsOf(element) === '' ? undefined : element;
  for (const child of element.children) {
    const found =
      isCleanText(child) || /^(?:nav|aside|footer)$/.test(child.tag) ? undefined : firstHeading(child);
    if (found) return found;
  }
  return undefined;
}

const indicesIn = (element: CleanElement): readonly number[] => [
  element.index,
  ...element.children.flatMap((child) => (isCleanText(child) ? [] : indicesIn(child))),
];

const wordsOf = (element: CleanElement): string =>
  element.children
    .map((child) => (isCleanText(child) ? child.text : wordsOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
