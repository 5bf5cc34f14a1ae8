const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const DATE_LINE = new RegExp(
  `^(?:[\\p{L} .'-]{2,40},\\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s*)?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})\\.?$`,
  'iu',
);

const BOILERPLATE: readonly RegExp[] = [
  /^(?:[^>›»]{1,40}\s*[>›»]\s*){1,8}[^>›».]{0,60}$/u,
  /^(?:source|published|publication date|last updated|updated|date|issued|posted|url|link|tags?|keywords?|category|author|editor|photo|image|contact|media contact|press contact|tel|telephone|phone|e-?mail|ref|reference|document|distr(?:ibution)?|original|language|embargo(?:ed)?)\s*[:：]/iu,
  /^[\d\s./|:-]+$/u,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^page \d+(?: of \d+)?$/iu,
  /^(?:©|\(c\)|copyright\b)/iu,
  /^(?:print|share|back to top|home|menu|download|read more|related|for immediate release|(?:press|news) release\b.*|reading time\b.*|unofficial translation|check against delivery|end|ends|\*+|#+|-{2,}|_{2,})$/iu,
];

/** Is this line about the publication (where, when, page furniture) rather than of the report? */
export function isMetadata(line: string): boolean {
  return DATE_LINE.test(line) || BOILERPLATE.some((pattern) => pattern.test(line));
}

/** "Source: example.org | 2013-10-24" names the source; anything after a bar is something else. */
export function sourceIn(line: string): string | undefined {
  return /^source\s*[:：]\s*([^|]+?)\s*(?:\||$)/iu.exec(line)?.[1];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first calendar date in a line of metadata, as ISO 8601. */
export function dateIn(line: string): string | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
  if (iso !== undefined) return iso;
  const match =
    /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[A-Za-z]{3,9})\.?,?\s+(?<year>\d{4})\b/.exec(line) ??
    /\b(?<month>[A-Za-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/.exec(line);
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
