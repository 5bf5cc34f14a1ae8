/** The block of settings that many Markdown files begin with: where the text behind it starts, and its title. */
export function frontMatter(text: string): { readonly end: number; readonly title?: string } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return { end: 0 };
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opening.length - 1;
  const match = closing.exec(text);
  const settings = text.slice(opening.length, match?.index ?? 0);
  // Two rules with prose between them are not settings.
  if (match === null || !/^[\w-]+\s*:/.test(settings)) return { end: 0 };
  const title = /^title\s*:[ \t]*(["']?)([^\r\n]*?)\1[ \t]*\r?$/im.exec(settings)?.[2];
  const end = match.index + match[0].length;
  return title === undefined || title === '' ? { end } : { end, title };
}
