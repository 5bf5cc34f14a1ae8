/** A stretch of decoded text and the stretch of source that it comes from. */
export type Run = { readonly text: string; readonly from: number; readonly to: number };

const REFERENCE = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,40});?|\r\n?/g;

/**
 * Aligns decoded text with its source: between character references both are the same, letter by letter.
 * Where they cannot be aligned (the parser moved or dropped something) the text is one run for the whole stretch.
 */
export function alignEntities(text: string, source: string, offset: number): readonly Run[] {
  const whole = [{ text, from: offset, to: offset + source.length }];
  if (text === source) return whole;
  const runs: Run[] = [];
  let [at, from] = [0, 0];
  const copy = (to: number) => {
    if (to > from) runs.push({ text: source.slice(from, to), from: offset + from, to: offset + to });
    at += to - from;
    from = to;
  };
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(source); match !== null; match = REFERENCE.exec(source)) {
    copy(match.index);
    const length = decodedLength(text, at, source, match.index, REFERENCE.lastIndex);
    if (length === undefined) return whole;
    from = REFERENCE.lastIndex;
    runs.push({ text: text.slice(at, at + length), from: offset + match.index, to: offset + from });
    at += length;
  }
  copy(source.length);
  return runs.map((run) => run.text).join('') === text ? runs : whole;
}

/** A reference decodes to one or two units, or stays as it is; what follows it in both tells which. */
function decodedLength(
  text: string,
  at: number,
  source: string,
  start: number,
  end: number,
): number | undefined {
  const literal = source.slice(start, end);
  if (text.startsWith(literal, at)) return literal.length;
  const following = /^[^&\r]{0,20}/.exec(source.slice(end, end + 20))?.[0] ?? '';
  return [1, 2].find((length) => text.startsWith(following, at + length));
}
