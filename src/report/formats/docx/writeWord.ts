import { TextBuilder } from '../textBuilder.ts';
import type { WordNode } from './wordTree.ts';

/** A list item longer than this is a numbered paragraph of prose, and no bullet belongs before it. */
const MAX_ITEM_CHARS = 300;

type Written = ReturnType<TextBuilder['build']> & { readonly title?: string };

/** Writes the paragraphs of a Word document; each is one entry of the map. */
export function writeWord(blocks: readonly WordNode[]): Written {
  const writer = new WordWriter();
  for (const block of blocks) writer.block(block);
  return writer.written();
}

class WordWriter {
  readonly #builder = new TextBuilder(false);
  #paragraph = 0;
  #wasItem = false;
  #title: string | undefined;

  written(): Written {
    const built = this.#builder.build();
    return this.#title === undefined ? built : { ...built, title: this.#title };
  }

  block(node: WordNode): void {
    if (node.type === 'paragraph') this.#writeParagraph(node);
    else if (node.type === 'table') for (const row of node.children) this.#row(row);
    else for (const child of node.children) this.block(child);
  }

  #writeParagraph(node: WordNode): void {
    const words = wordsOf(node);
    const isItem = node.isListItem && words.length <= MAX_ITEM_CHARS;
    this.#builder.separate(isItem && this.#wasItem ? '\n' : '\n\n');
    this.#wasItem = isItem;
    // Word counts the items when it shows them; their numbers are not in the file, and none is invented.
    if (isItem && words !== '') this.#builder.add('• ');
    this.#lines(words, '\n');
    if (/^title$/i.test(node.styleName) && words !== '') this.#title ??= words.replace(/\s+/g, ' ');
    this.#paragraph++;
  }

  #row(row: WordNode): void {
    this.#wasItem = false;
    this.#builder.separate('\n');
    for (const cell of row.children) {
      if (!this.#builder.isAtBreak) this.#builder.add(' | ');
      for (const block of paragraphsIn(cell)) {
        this.#lines(wordsOf(block), ' ');
        this.#builder.separate(' ');
        this.#paragraph++;
      }
    }
    this.#builder.separate('\n');
  }

  #lines(words: string, separator: '\n' | ' '): void {
    for (const line of words.split('\n')) {
      this.#builder.append(line.trim(), this.#paragraph, this.#paragraph + 1);
      this.#builder.separate(separator);
    }
  }
}

function paragraphsIn(node: WordNode): readonly WordNode[] {
  return node.type === 'paragraph' ? [node] : node.children.flatMap(paragraphsIn);
}

/** The words of a paragraph, a line break as one; white space in a run, such as a tab, is one space. */
function wordsOf(node: WordNode): string {
  return rawWords(node)
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .trim();
}

function rawWords(node: WordNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  return node.children.map(rawWords).join('');
}
