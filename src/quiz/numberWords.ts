const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Value of a word below a hundred; undefined for any other word. */
function small(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

/**
 * English words with every run of number words written in digits: twenty four → 24, three hundred → 300.
 *
 * @param words lower-case words, hyphens already split
 */
export function withDigits(words: readonly string[]): readonly string[] {
  const read: string[] = [];
  let at = 0;
  while (at < words.length) {
    const run = numberAt(words, at);
    read.push(run === undefined ? (words[at] ?? '') : String(run.value));
    at += run?.length ?? 1;
  }
  return read;
}

/** The number that begins at a word: its value, and how many words it takes. */
function numberAt(words: readonly string[], start: number): { value: number; length: number } | undefined {
  const first = small(words[start] ?? '');
  if (first === undefined) return undefined;
  let total = 0;
  let part = first;
  let at = start + 1;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = small(word);
    const scale = SCALES[word];
    if (scale !== undefined && part > 0) {
      total += part * scale;
      part = 0;
    } else if (word === 'hundred' && part > 0 && part < 10) part *= 100;
    else if (value !== undefined && fitsBehind(value, part)) part += value;
    else break;
  }
  return { value: total + part, length: at - start };
}

/** Whether a value continues the part before it: units behind tens, both behind hundreds or a scale. */
const fitsBehind = (value: number, part: number) =>
  value > 0 &&
  (part % 100 === 0 ? part > 0 && value < 100 : part % 10 === 0 && part % 100 >= 20 && value < 10);
