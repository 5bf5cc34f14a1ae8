import { TextBuilder } from '../textBuilder.ts';
import type { Keeps } from './article.ts';
import { alignEntities } from './entities.ts';
import { type CleanElement, type CleanNode, type CleanText, isCleanText } from './sanitise.ts';

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center details dd div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Writes the words of the kept elements, block by block, with the offset of each in the source. */
export function writeHtml(body: CleanElement, keeps: Keeps, source: string): TextBuilder {
  const builder = new TextBuilder(true);
  new HtmlWriter(builder, keeps, source).element(body);
  return builder;
}

class HtmlWriter {
  readonly #builder: TextBuilder;
  readonly #keeps: Keeps;
  readonly #source: string;
  #bullet = '';

  constructor(builder: TextBuilder, keeps: Keeps, source: string) {
    this.#builder = builder;
    this.#keeps = keeps;
    this.#source = source;
  }

  element(element: CleanElement): void {
    const isBlock = BLOCK.has(element.tag);
    if (isBlock) this.#builder.separate(/^(?:li|tr)$/.test(element.tag) ? '\n' : '\n\n');
    if (element.tag === 'br') this.#builder.separate('\n');
    let number = 0;
    for (const child of element.children) {
      if (isCleanText(child)) {
        if (this.#keeps(element.index)) this.#text(child, element.tag === 'pre');
        continue;
      }
      if (child.tag === 'li') this.#bullet = element.tag === 'ol' ? `${++number}. ` : '• ';
      if (/^t[dh]$/.test(child.tag)) this.#cell(child);
      else this.element(child);
    }
    this.#closeBlock(element, isBlock);
  }

  #closeBlock(element: CleanElement, isBlock: boolean): void {
    if (element.tag === 'li') this.#bullet = '';
    if (isBlock) this.#builder.separate(/^(?:li|tr)$/.test(element.tag) ? '\n' : '\n\n');
  }

  /** A row is one line; blocks inside a cell do not break it. */
  #cell(cell: CleanElement): void {
    if (!this.#builder.isAtBreak) this.#builder.add(' | ');
    const visit = (node: CleanNode, isKept: boolean): void => {
      if (!isCleanText(node)) for (const child of node.children) visit(child, this.#keeps(node.index));
      else if (isKept) this.#text(node, false);
      if (!isCleanText(node) && (BLOCK.has(node.tag) || node.tag === 'br')) this.#builder.separate(' ');
    };
    visit(cell, false);
  }

  #text(node: CleanText, isPreformatted: boolean): void {
    for (const run of alignEntities(node.text, this.#source.slice(node.start, node.end), node.start))
      this.#words(run.text, run.from, run.to, isPreformatted);
  }

  #words(text: string, from: number, to: number, isPreformatted: boolean): void {
    const isCopy = text.length === to - from;
    const parts = /[^ \t\n\r\f]+|[ \t\n\r\f]+/g;
    for (const part of text.matchAll(parts)) {
      if (/^[ \t\n\r\f]/.test(part[0])) {
        this.#builder.separate(isPreformatted && part[0].includes('\n') ? '\n' : ' ');
        continue;
      }
      if (this.#bullet !== '') this.#builder.add(this.#bullet);
      this.#bullet = '';
      const start = isCopy ? from + part.index : from;
      this.#builder.append(part[0], start, isCopy ? start + part[0].length : to);
    }
  }
}
