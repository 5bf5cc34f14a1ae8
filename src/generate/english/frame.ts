import type { Report } from '../../report/report.ts';
import { EVENT_NOUNS, ORGANISATION_WORDS } from './lexicon/genre.ts';
import { isTwofold, verbForm } from './lexicon/morphology.ts';
import type { EventFound } from './patterns/event.ts';
import type { Statement, Voice } from './statement.ts';
import { opened, tidy } from './words.ts';

/** What every card of a report can lean on to name its source, occasion and time. */
export type Frame = {
  /** "October 2013", "2013", or nothing known. */
  readonly when: string;
  /** The main event, as a card names it. */
  readonly event?: EventFound;
  /** The report, as a card names it: "the Kota Sembilan Communiqué". */
  readonly paper: string;
  /** Who "we" are in a paper that speaks in the first person. */
  readonly we?: string;
};

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Month and year of a date in words, else its year. */
function monthOf(date: string): string {
  const year = /\b(?:1[89]|20)\d\d\b/.exec(date)?.[0];
  if (year === undefined) return '';
  const month = MONTH.exec(date)?.[0];
  return month === undefined ? year : `${month} ${year}`;
}

const monthOfIso = (date: string | undefined): string => {
  const [year = '', month = ''] = (date ?? '').split('-');
  const name = MONTHS[Number(month) - 1];
  return name ? `${name} ${year}` : year;
};

const PAPER =
  /(?<!\p{L})(?:communiqué|communique|statement|declaration|minutes|resolution|report|conclusions|summary|bulletin|decision|review|outlook|record|proclamation|account|readout)(?!\p{L})/iu;

export function frameOf(
  report: Report,
  statements: readonly Statement[],
  event: EventFound | undefined,
): Frame {
  const titles = titlesOf(report);
  const named = titles.find(
    (title) =>
      PAPER.test(title) &&
      title.split(' ').length <= 22 &&
      !/[:|/]/.test(title) &&
      !isHeadline(title) &&
      !BARE.test(title),
  );
  const when =
    monthOf(event?.when?.text ?? '') ||
    monthOfIso(report.date) ||
    monthOf(titles.join(' ')) ||
    firstYear(report);
  const we = weOf(statements);
  return {
    when,
    ...(event ? { event } : {}),
    paper: named
      ? `the ${uncapital(calm(shortened(named)))}`
      : event
        ? `the report on ${event.name}`
        : paperOf(titles, report.title),
    ...(we ? { we } : {}),
  };
}

/** Says what kind of paper it is, and not which. */
const BARE =
  /^(?:the )?(?:summary record|press release|news release|minutes|statement|report|communiqué|resolution|record)$/i;

/** "Assembly adopts resolution on …" tells what happened; it names no paper. */
const isHeadline = (title: string): boolean =>
  title
    .split(' ')
    .slice(1)
    .some((word) => {
      const form = verbForm(word.toLowerCase());
      return form?.kinds.has('third') === true && !isTwofold(form.base);
    });

/** The lines in front of the first paragraph, and that paragraph where it names the paper itself. */
function titlesOf(report: Report): readonly string[] {
  const from = report.blocks.findIndex((block) => block.kind === 'paragraph' && block.end - block.start > 90);
  const front = report.blocks
    .slice(0, from < 0 ? 4 : Math.min(from + 1, 10))
    .filter((block) => block.kind !== 'metadata');
  return front.flatMap((block) => {
    const text = tidy(report.text.slice(block.sentences[0]?.start ?? block.start, block.end));
    if (block.kind !== 'paragraph') return [text];
    return /^(?:minutes|statement|summary|record|communiqué|declaration)\b/i.test(text)
      ? [text.replace(/,? (?:held|on \d|\d{1,2} \p{Lu}).*$/iu, '')]
      : [];
  });
}

/** A long name of a paper ends before what it is on. */
function shortened(title: string): string {
  if (title.split(' ').length <= 12) return title;
  const cut = /^(.{20,}?) (?:on|concerning|regarding|for) (?:a|an|the) /u.exec(title)?.[1];
  return cut ?? title;
}

/** No line names the paper: it is that of the body in the title. */
function paperOf(titles: readonly string[], title: string): string {
  const kind =
    /(summary record|press release|news release|minutes|statement|communiqué|resolution)/i
      .exec(titles.join(' | '))?.[0]
      ?.toLowerCase() ?? 'report';
  const body = titles.find(
    (line) =>
      line.split(' ').length <= 8 &&
      line.split(/\s+/).some((word) => ORGANISATION_WORDS.has(word.toLowerCase())),
  );
  const name = body === undefined ? bodyIn(title) : calm(body);
  return name === undefined ? `the report “${title}”` : `the ${kind} of the ${name.replace(/^the /i, '')}`;
}

/** The body that a headline begins with: "Highland Development Bank Closes …". */
function bodyIn(title: string): string | undefined {
  const words = calm(title).split(' ');
  const last = words.slice(0, 7).findLastIndex((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
  const name = words.slice(0, last + 1);
  return last > 0 && name.every((word) => /^(?:\p{Lu}|and$|of$|the$|for$)/u.test(word))
    ? name.join(' ')
    : undefined;
}

const FULL_DATE =
  /\b(?:\d{1,2}(?:[–-]\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:1[89]|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, (?:1[89]|20)\d\d)\b/;

const firstYear = (report: Report) =>
  monthOf(FULL_DATE.exec(report.text.slice(0, 2500))?.[0] ?? '') || monthOf(report.text.slice(0, 1500));

const SMALL = /^(?:of|the|on|in|and|for|to|at|by|with|a|an|from)$/;

/** "SEVENTH SUMMIT OF THE …" in ordinary case. */
function calm(title: string): string {
  if (/\p{Ll}{3}/u.test(title)) return title;
  return title
    .split(' ')
    .map((word, index) => {
      const lower = word.toLowerCase();
      return index > 0 && SMALL.test(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join(' ');
}

const uncapital = (title: string) => {
  const bare = title.replace(/^the /i, '');
  return /^\p{Lu}\p{Ll}+ (?:\p{Ll}|of )/u.test(bare) &&
    /^(?:minutes|statement|summary|report|record|communiqué|conclusions|monetary|press|joint|chair|readout|account|final|annual)/iu.test(
      bare,
    )
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
};

/** "We, the Heads of State and Government of …, met": who speaks in the first person. */
function weOf(statements: readonly Statement[]): string | undefined {
  for (const { line } of statements.slice(0, 12)) {
    const match = /^We, the ([^,]{3,160}),/u.exec(line.text.slice(line.span.start, line.span.end));
    if (match?.[1] === undefined) continue;
    const words = match[1].split(/\s+/u);
    const cut = words.findIndex(
      (word, at) => at > 2 && /^(?:of|from|gathered|meeting|representing)$/.test(word),
    );
    return `the ${(words.length <= 8 || cut < 0 ? words : words.slice(0, cut)).join(' ')}`;
  }
  return undefined;
}

/** "According to Ingrid Vaas (May 2021), " — who says it, and when. */
function accordingTo(voice: Voice, frame: Frame): string {
  const name = voice.kind === 'speaker' ? named(voice.name, frame) : frame.paper;
  const when = frame.when && !name.includes(frame.when) && !/\d{4}/.test(name) ? ` (${frame.when})` : '';
  return `According to ${name}${when}, `;
}

/**
 * A question with what it needs to be answered from itself: who says so and when; or, where it names the event of a
 * report that speaks for itself, the event's date.
 */
export function framed(voice: Voice, frame: Frame, question: string): string {
  const { event, when } = frame;
  const asked = tidy(question).replace(/ \?/, '?');
  if (voice.kind === 'report' && event && asked.includes(event.name)) {
    const dated =
      when === '' || asked.includes(when) ? asked : asked.replace(event.name, `${event.name} (${when})`);
    return opened(dated);
  }
  return opened(accordingTo(voice, frame) + asked);
}

/** Short references to the main event are given its name. */
export function named(text: string, frame: Frame): string {
  const { event } = frame;
  if (!event) return text;
  return text.replace(
    /\b(?:the|this|that) (\w+)\b(?! (?:on|of|for|with|between)\b)/gi,
    (whole, noun: string) => {
      const lower = noun.toLowerCase();
      return EVENT_NOUNS.has(lower) && (lower === event.head || lower === 'meeting') ? event.name : whole;
    },
  );
}

/** The subject of a clause kept in the report's words: "we" are who the paper says they are; nobody where it does not. */
export function standingSubject(who: string | undefined, voice: Voice, frame: Frame): string | undefined {
  if (who === undefined) return undefined;
  if (!/^(?:we|I)$/i.test(who)) return named(who, frame);
  return voice.kind === 'report' ? frame.we : undefined;
}

/** "our" in what those say who are named in the subject is "the". */
export const impersonal = (text: string): string => text.replace(/(?<!\p{L})our (?=\p{L})/gu, 'the ');
