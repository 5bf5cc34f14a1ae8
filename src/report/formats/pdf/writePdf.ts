import { TextBuilder } from '../textBuilder.ts';
import { type LineEnd, lineEnd, vocabularyOf } from './hyphens.ts';
import { type Line, piecesOf, textOf } from './pdfLine.ts';

/** Writes paragraphs, each on one line; words cut at a line's end are whole again. */
export function writePdf(paragraphs: readonly (readonly Line[])[]): TextBuilder {
  const builder = new TextBuilder(false);
  const vocabulary = vocabularyOf(paragraphs.flat().map(textOf));
  for (const paragraph of paragraphs) {
    builder.separate('\n\n');
    for (const [index, line] of paragraph.entries()) {
      const next = paragraph[index + 1];
      writeLine(builder, line, next ? lineEnd(textOf(line), textOf(next), vocabulary) : 'space');
    }
  }
  return builder;
}

function writeLine(builder: TextBuilder, line: Line, end: LineEnd): void {
  const pieces = piecesOf(line.fragments);
  for (const [index, { text, item }] of pieces.entries()) {
    if (/^\s/.test(text)) builder.separate(' ');
    const isLast = index === pieces.length - 1;
    const words = (isLast && end === 'drop' ? text.trimEnd().slice(0, -1) : text).trim();
    builder.append(words.replaceAll('\uf0b7', '•'), item, item + 1);
    if (/\s$/.test(text) && !(isLast && end !== 'space')) builder.separate(' ');
  }
  if (end === 'space') builder.separate(' ');
}
