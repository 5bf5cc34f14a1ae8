import type { Span } from '../../report.ts';

/** The stretches of an HTML block that are not words: tags, and what scripts and styles hold. Linear in its length. */
export function tagsIn(text: string, block: Span): readonly Span[] {
  const tags: Span[] = [];
  const lower = text.slice(block.start, block.end).toLowerCase();
  const tag = /<[^<>]*>/g;
  for (let match = tag.exec(lower); match !== null; match = tag.exec(lower)) {
    const silent = /^<(script|style|template|svg|textarea|noscript|iframe)\b/.exec(match[0])?.[1];
    const closing = silent === undefined ? -1 : lower.indexOf(`</${silent}`, tag.lastIndex);
    if (silent !== undefined) tag.lastIndex = closing < 0 ? lower.length : closing;
    const end = silent === undefined ? tag.lastIndex : Math.max(tag.lastIndex, match.index + match[0].length);
    tags.push({ start: block.start + match.index, end: block.start + end });
  }
  return tags;
}
