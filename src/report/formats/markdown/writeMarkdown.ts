import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { decodeHTML } from 'entities';
import type { Span } from '../../report.ts';
import { TextBuilder } from '../textBuilder.ts';
import { tagsIn } from './htmlTags.ts';

/** Blocks that hold words of their own; everything between two of them is structure. */
const LEAF = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|TableCell|CodeText|HTMLBlock|Task)$/;
/** Inside a leaf: marks and addresses, which are not words of the report. */
const SILENT =
  /^(?:HeaderMark|QuoteMark|EmphasisMark|StrikethroughMark|CodeMark|CodeInfo|LinkMark|LinkTitle|LinkLabel|TaskMarker|HTMLTag|Comment|ProcessingInstruction|Image)$/;

type Written = ReturnType<TextBuilder['build']> & { readonly title?: string };

/** Writes the words of a parsed Markdown text, block by block, with the place of each. */
export function writeMarkdown(source: string, tree: Tree): Written {
  const writer = new MarkdownWriter(source);
  tree.iterate({ enter: (node) => writer.enter(node), leave: (node) => writer.leave(node) });
  return writer.written();
}

class MarkdownWriter {
  readonly #source: string;
  readonly #builder = new TextBuilder(true);
  #lists = 0;
  /** The mark of a list item whose words have not begun. */
  #mark: Span | undefined;
  /** Where the words of the open leaf have been written up to. */
  #at: number | undefined;
  #titleAt: number | undefined;
  #title: string | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  written(): Written {
    const built = this.#builder.build();
    return this.#title === undefined ? built : { ...built, title: this.#title };
  }

  enter(node: SyntaxNodeRef): boolean {
    if (this.#at !== undefined) return this.#inline(node, this.#at);
    if (/List$/.test(node.name)) this.#lists++;
    if (node.name === 'ListMark') this.#mark = { start: node.from, end: node.to };
    if (/^Table(?:Header|Row)$/.test(node.name)) this.#builder.separate('\n');
    if (node.name === 'Table' || node.name === 'BulletList' || node.name === 'OrderedList')
      this.#outerBlock();
    if (!LEAF.test(node.name))
      return !/^(?:LinkReference|CommentBlock|ProcessingInstructionBlock|CodeInfo)$/.test(node.name);
    this.#open(node);
    if (node.name !== 'HTMLBlock') return true;
    for (const tag of tagsIn(this.#source, { start: node.from, end: node.to })) {
      this.#copy(this.#at ?? tag.start, tag.start);
      this.#builder.separate(' ');
      this.#at = tag.end;
    }
    this.#close(node);
    return false;
  }

  leave(node: SyntaxNodeRef): void {
    if (this.#at !== undefined && LEAF.test(node.name)) this.#close(node);
    if (node.name === 'Table' || /List$/.test(node.name)) this.#outerBlock();
    if (/List$/.test(node.name)) this.#lists--;
  }

  #outerBlock(): void {
    if (this.#lists <= 1) this.#builder.separate('\n\n');
  }

  #open(node: SyntaxNodeRef): void {
    if (node.name === 'TableCell') this.#openCell();
    else if (this.#mark) this.#openItem(this.#mark);
    else this.#builder.separate('\n\n');
    if (/Heading1$/.test(node.name) && this.#title === undefined) this.#titleAt = this.#builder.length;
    this.#mark = undefined;
    this.#at = node.from;
  }

  #openCell(): void {
    const isFirst = this.#builder.isAtBreak;
    if (!isFirst) this.#builder.add(' | ');
  }

  #openItem(mark: Span): void {
    this.#builder.separate('\n');
    const words = this.#source.slice(mark.start, mark.end);
    if (/^\d/.test(words)) this.#builder.append(words, mark.start, mark.end);
    else this.#builder.add('•');
    this.#builder.separate(' ');
  }

  #close(node: SyntaxNodeRef): void {
    this.#copy(this.#at ?? node.from, node.to);
    this.#at = undefined;
    if (this.#titleAt === undefined) return;
    this.#title = this.#builder.since(this.#titleAt).trim();
    this.#titleAt = undefined;
  }

  /** Words up to an inline node are copied; then the node is skipped, decoded, or looked into. */
  #inline(node: SyntaxNodeRef, at: number): boolean {
    const isAddress = node.name === 'URL' && /^(?:Link|Image)$/.test(node.node.parent?.name ?? '');
    if (SILENT.test(node.name) || isAddress) this.#skip(node, at);
    else if (node.name === 'Escape') this.#skip({ from: node.from, to: node.from + 1 }, at);
    else if (node.name === 'Entity') {
      this.#copy(at, node.from);
      this.#builder.append(decodeHTML(this.#source.slice(node.from, node.to)), node.from, node.to);
      this.#at = node.to;
    } else if (node.name === 'HardBreak') {
      this.#copy(at, node.from);
      this.#builder.separate('\n');
      this.#at = node.to;
    } else return true;
    return false;
  }

  #skip(range: { readonly from: number; readonly to: number }, at: number): void {
    this.#copy(at, range.from);
    this.#at = Math.max(at, range.to);
  }

  /** Copies words; a run of white space, line ends included, becomes one space. */
  #copy(from: number, to: number): void {
    const word = /\S+/g;
    const words = this.#source.slice(from, to);
    if (/^\s/.test(words)) this.#builder.separate(' ');
    for (let match = word.exec(words); match !== null; match = word.exec(words)) {
      this.#builder.append(match[0], from + match.index, from + word.lastIndex);
      if (word.lastIndex < words.length) this.#builder.separate(' ');
    }
  }
}
