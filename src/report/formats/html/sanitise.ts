import { attributeOf, type ChildNode, type Document, type Element, isElement, isText } from './parseHtml.ts';

/** Elements that hold no words of a report, or only what scripts and forms need. */
const DROPPED = new Set(
  (
    'script style noscript template svg math iframe frame frameset object embed applet canvas audio video source ' +
    'track map area img picture link base param input button select option textarea datalist meter progress dialog head'
  ).split(' '),
);

/** An element that may hold words, with only what deciding over it needs; the tree below has no other kind. */
export type CleanElement = {
  readonly tag: string;
  /** Counts elements in the page's order, from 0; Readability gives it back. */
  readonly index: number;
  readonly className: string;
  readonly id: string;
  readonly children: readonly CleanNode[];
};
export type CleanText = { readonly text: string; readonly start: number; readonly end: number };
export type CleanNode = CleanElement | CleanText;

export const isCleanText = (node: CleanNode): node is CleanText => 'text' in node;

/**
 * The words of a page with their nesting: a new tree into which only what is listed is taken. No attribute but
 * class and id comes along, and no element that could load, run or hide anything.
 */
export function sanitise(document: Document): CleanElement {
  let count = 0;
  const clean = (element: Element | undefined): CleanElement => ({
    tag: element?.tagName ?? 'body',
    index: count++,
    className: (element && attributeOf(element, 'class')) ?? '',
    id: (element && attributeOf(element, 'id')) ?? '',
    children: (element?.childNodes ?? []).flatMap(cleanNode),
  });
  const cleanNode = (node: ChildNode): readonly CleanNode[] => {
    if (isElement(node)) return isDropped(node) ? [] : [clean(node)];
    const place = isText(node) ? node.sourceCodeLocation : undefined;
    if (!isText(node) || !place) return [];
    return [{ text: node.value, start: place.startOffset, end: place.endOffset }];
  };
  return clean(
    document.childNodes
      .find(isElement)
      ?.childNodes.filter(isElement)
      .find((child) => child.tagName === 'body'),
  );
}

function isDropped(element: Element): boolean {
  const style = attributeOf(element, 'style') ?? '';
  return (
    DROPPED.has(element.tagName) ||
    !element.namespaceURI.endsWith('/xhtml') ||
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** What the page calls itself, in its head. */
export function titleElement(document: Document): string | undefined {
  const head = document.childNodes
    .find(isElement)
    ?.childNodes.filter(isElement)
    .find((child) => child.tagName === 'head');
  const title = head?.childNodes.filter(isElement).find((child) => child.tagName === 'title');
  const words = title?.childNodes
    .filter(isText)
    .map((node) => node.value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : words;
}
