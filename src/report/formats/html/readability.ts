/// <reference path="./jsDomParser.d.ts" />
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { type CleanElement, type CleanNode, isCleanText } from './sanitise.ts';

/** Survives Readability's cleaning, which strips classes and styles only. */
const INDEX = 'data-index';

/** The part of an element that is read again once Readability has chosen. */
type Chosen = {
  readonly getAttribute: (name: string) => string | null;
  readonly children: ArrayLike<Chosen>;
};

/**
 * Runs Readability over the clean tree, in the tiny DOM that comes with it: that DOM knows no scripts, no loading and
 * no entities, and is fed nothing but what `serialise` writes.
 *
 * @returns the indices of the elements that belong to the article; undefined when it finds none
 */
export function keptByReadability(body: CleanElement): ReadonlySet<number> | undefined {
  const page = `<html><head></head>${serialise(body)}</html>`;
  const document = new JSDOMParser().parse(page, 'https://localhost/');
  const article = new Readability<Chosen>(document, {
    // Its own tiny DOM is what Readability hands over; only these two members are used.
    serializer: (node) => node as unknown as Chosen,
    disableJSONLD: true,
    charThreshold: 200,
  }).parse();
  if (!article?.content) return undefined;
  const kept = new Set<number>();
  collect(article.content, kept);
  return kept;
}

function collect(element: Chosen, kept: Set<number>): void {
  const index = element.getAttribute(INDEX);
  if (index !== null) kept.add(Number(index));
  for (let at = 0; at < element.children.length; at++) {
    const child = element.children[at];
    if (child) collect(child, kept);
  }
}

/** Readability turns containers into others and drops their attributes: their own words carry the index instead. */
const CONTAINER = /^(?:body|div|section|article|main|header|center|blockquote|td|dd|figure)$/;

function serialise(node: CleanElement): string {
  const isContainer = CONTAINER.test(node.tag);
  const index = `${INDEX}="${node.index}"`;
  const inner = node.children.map((child: CleanNode) => {
    if (!isCleanText(child)) return serialise(child);
    const text = escaped(child.text);
    return isContainer && text.trim() !== '' ? `<span ${index}>${text}</span>` : text;
  });
  const tag = /^[a-z][a-z0-9]*$/.test(node.tag) ? node.tag : 'div';
  const names = `class="${escaped(node.className)}" id="${escaped(node.id)}"`;
  return `<${tag} ${names}${isContainer ? '' : ` ${index}`}>${inner.join('')}</${tag}>`;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
