import { type CleanElement, type CleanNode, isCleanText } from './sanitise.ts';

/** Landmarks that surround a report rather than belong to it. */
const AROUND = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
/** Readability takes seconds beyond this, and a page so large is a document rather than a site's page. */
const MAX_ARTICLE_ELEMENTS = 20_000;
/** A page of which more is links has navigation, a site's head or a list of other stories. */
const MAX_LINK_SHARE = 0.1;
/** Where Readability keeps less than this share of the words it has missed the report. */
const MIN_KEPT_SHARE = 0.3;

/** Says of an element, by its index, whether its own words belong to the report. */
export type Keeps = (index: number) => boolean;

/**
 * Finds the report within the page. A plain document is kept whole; of a site's page, Readability tells what is the
 * article. It only chooses: the words are taken from our own tree, so that their offsets stay exact.
 */
export async function findArticle(body: CleanElement): Promise<Keeps> {
  const facts = survey(body);
  const kept = await (facts.isDocument
    ? undefined
    : facts.elements > MAX_ARTICLE_ELEMENTS
      ? undefined
      : readable(body));
  if (kept && lettersOf(body, (index) => kept.has(index)) >= facts.letters * MIN_KEPT_SHARE)
    return (index) => kept.has(index);
  return (index) => facts.isDocument || !facts.around.has(index);
}

async function readable(body: CleanElement): Promise<ReadonlySet<number> | undefined> {
  const { keptByReadability } = await import('./readability.ts');
  return keptByReadability(body);
}

function survey(body: CleanElement) {
  const around = new Set<number>();
  let [letters, linked, elements] = [0, 0, 0];
  const visit = (node: CleanNode, isLinked: boolean, isAround: boolean): void => {
    if (isCleanText(node)) {
      const count = node.text.replace(/\s+/g, '').length;
      letters += count;
      if (isLinked) linked += count;
      return;
    }
    elements++;
    const isOut = isAround || AROUND.has(node.tag);
    if (isOut) around.add(node.index);
    for (const child of node.children) visit(child, isLinked || node.tag === 'a', isOut);
  };
  visit(body, false, false);
  return { around, letters, elements, isDocument: around.size === 0 && linked <= letters * MAX_LINK_SHARE };
}

function lettersOf(element: CleanElement, keeps: Keeps): number {
  let letters = 0;
  for (const child of element.children) {
    if (!isCleanText(child)) letters += lettersOf(child, keeps);
    else if (keeps(element.index)) letters += child.text.replace(/\s+/g, '').length;
  }
  return letters;
}
