import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { MAX_ELEMENT_DEPTH, MAX_ELEMENTS } from '../limits.ts';
import { Refusal } from '../readText.ts';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/**
 * Parses a page as browsers would, into plain objects: there is no document, nothing is loaded, nothing can run.
 * A page of absurd depth or size is refused while it is parsed, before it costs memory.
 */
export function parseHtml(source: string): Document {
  let elements = 0;
  let depth = 0;
  const tooComplex = () => new Refusal({ kind: 'expandsTooFar', format: 'html' });
  return parse<DefaultTreeAdapterMap>(source, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tagName, namespace, attributes) => {
        if (++elements > MAX_ELEMENTS) throw tooComplex();
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
      onItemPush: () => {
        if (++depth > MAX_ELEMENT_DEPTH) throw tooComplex();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

export const isElement = (node: ChildNode | Document): node is Element => 'tagName' in node;
export const isText = (node: ChildNode): node is TextNode => node.nodeName === '#text';

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
