import { type RawBlock, readBlocks } from './plain/blocks.ts';
import { dateIn, sourceIn } from './plain/metadata.ts';
import type { Block, Report } from './report.ts';
import { splitSentences } from './sentences.ts';

/**
 * Reads plain text as a report: title, source, date, blocks and sentences.
 *
 * @param text  the decoded file, unchanged; every offset of the result counts in it
 */
export function readReport(text: string): Report {
  const raw = readBlocks(text, { start: 0, end: text.length });
  const titleAt = raw.findIndex((block) => block.kind !== 'metadata');
  const hasTitle = titleAt >= 0 && isTitle(text, raw[titleAt], raw[titleAt + 1]);
  const blocks = raw.map((block, index) => structured(text, block, hasTitle && index === titleAt));
  const metadata = raw
    .filter((block) => block.kind === 'metadata')
    .map((block) => text.slice(block.start, block.end));
  const source = firstOf(metadata, sourceIn);
  const date = firstOf(metadata, dateIn);
  return {
    text,
    title: titleOf(text, blocks, titleAt),
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    blocks,
  };
}

function structured(text: string, { body, ...block }: RawBlock, isTitleBlock: boolean): Block {
  const kind = isTitleBlock ? 'title' : block.kind;
  return { ...block, kind, sentences: kind === 'metadata' ? [] : splitSentences(text, body) };
}

/** The first block is the title unless it reads like prose: it ends with a full stop, or is long. */
function isTitle(text: string, first: RawBlock | undefined, next: RawBlock | undefined): boolean {
  if (!first || !next) return false;
  const words = text.slice(first.start, first.end);
  return first.kind !== 'item' && words.split(/\s+/u).length <= 30 && !/[.!?;:]["'”’)]*$/u.test(words);
}

const TITLE_CHARS = 120;

function titleOf(text: string, blocks: readonly Block[], titleAt: number): string {
  const block = blocks[titleAt];
  const sentence = block?.sentences[0];
  if (!block || !sentence) return '';
  const end = block.kind === 'title' ? block.end : sentence.end;
  const title = text.slice(sentence.start, end).replace(/\s+/gu, ' ');
  return title.length <= TITLE_CHARS ? title : `${title.slice(0, TITLE_CHARS).replace(/\s+\S*$/u, '')} …`;
}

function firstOf(lines: readonly string[], read: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
