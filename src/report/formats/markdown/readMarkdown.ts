import { decodeMarkedText } from '../decodeBytes.ts';
import { type ReadOptions, type ReadText, Refusal } from '../readText.ts';
import { frontMatter } from './frontMatter.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { tame } from './tame.ts';
import { writeMarkdown } from './writeMarkdown.ts';

/** Reads Markdown (CommonMark with GitHub's tables, tasks and strikethrough) as its words, without its marks. */
export async function readMarkdown(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const source = decodeMarkedText(bytes);
  if (source === undefined) throw new Refusal({ kind: 'notText' });
  const front = frontMatter(source);
  // Blanked, not cut, so that offsets go on counting in the file.
  const text = source.slice(0, front.end).replace(/[^\r\n]/g, ' ') + source.slice(front.end);
  const written = writeMarkdown(text, await parseMarkdown(tame(text), options));
  const title = front.title ?? written.title;
  return {
    text: written.text,
    ...(title === undefined ? {} : { title }),
    map: { unit: 'character', ...written.pieces },
  };
}
