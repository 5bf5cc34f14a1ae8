import type { Span } from '../../../report/report.ts';
import type { Words } from '../../fact.ts';
import { EVENT_NOUNS } from '../lexicon/genre.ts';
import type { Statement } from '../statement.ts';
import { isTime, timeEndAt } from '../time.ts';
import type { Range } from '../token.ts';
import { type Line, promptWords, tidy, wordsOf } from '../words.ts';

/** The main event of a report and what is known of it, each with the sentence that says so. */
export type EventFound = {
  /** "the conference on coastal trade" */
  readonly name: string;
  readonly head: string;
  readonly when?: Words;
  readonly where?: Words;
  readonly topic?: Words;
  readonly organiser?: Words;
  readonly purpose?: Words;
  readonly sentence: Span;
  readonly held: string;
};

const HELD = new Set([
  'hold',
  'convene',
  'host',
  'organise',
  'organize',
  'take',
  'meet',
  'gather',
  'open',
  'conclude',
  'begin',
]);

/** The first sentence that says that something was held, took place or met, when and where. */
export function findEvent(statements: readonly Statement[], title: string): EventFound | undefined {
  for (const statement of statements.slice(0, 25)) {
    const found = eventIn(statement, title);
    if (found) return found;
  }
  return undefined;
}

function eventIn({ line, clause }: Statement, title: string): EventFound | undefined {
  if (!HELD.has(clause.group.base)) return undefined;
  const range = { from: clause.lead?.from ?? clause.subject.from, to: clause.rest.to };
  const times = timesIn(line, range);
  const where = placeIn(line, clause.rest);
  if (times === undefined && where === undefined) return undefined;
  const nominal =
    clause.group.passive || /^(?:take|open|conclude|begin)$/.test(clause.group.base)
      ? eventNoun(line, clause.subject)
      : eventNoun(line, clause.rest);
  if (nominal === undefined) return undefined;
  // "held talks with X" is one act among others, not what the report is of.
  if (
    !clause.group.passive &&
    /^(?:talks|dialogue|consultations|consultation|briefing|ceremony)$/.test(nominal.head)
  )
    return undefined;
  const { name, head, topic } = nominal;
  const fuller = titleName(title, head, name);
  return {
    name: fuller ?? name,
    head,
    ...(times ? { when: times } : {}),
    ...(where ? { where } : {}),
    ...(topic ? { topic } : {}),
    sentence: line.span,
    held: clause.group.passive ? promptWords(line, { from: clause.group.main, to: clause.group.to }) : 'held',
  };
}

type Nominal = { readonly name: string; readonly head: string; readonly topic?: Words };

/** The noun phrase around the word for an event: "a conference on coastal trade". */
function eventNoun(line: Line, range: Range): Nominal | undefined {
  const { tokens } = line;
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at];
    if (!token || !EVENT_NOUNS.has(token.lower)) continue;
    let from = at;
    while (
      from > range.from &&
      /^(?:adjective|noun|name|number|ing|determiner)$/.test(tokens[from - 1]?.tag ?? '') &&
      tokens[from]?.tag !== 'determiner'
    )
      from--;
    const to = phraseEnd(line, at + 1, range.to);
    const words = promptWords(line, { from, to }).replace(/^(?:a|an|the|our|its|this|their)\s+/i, '');
    if (words.split(' ').length === 1 && !tokens[from]?.capital)
      return { name: `the ${words}`, head: token.lower };
    const preposition = tokens[at + 1]?.lower;
    const topicFrom = tokens[at + 2]?.tag === 'determiner' ? at + 3 : at + 2;
    const topic = preposition === 'on' && to > at + 2 ? wordsOf(line, { from: topicFrom, to }) : undefined;
    return { name: `the ${words}`, head: token.lower, ...(topic ? { topic } : {}) };
  }
  return undefined;
}

/** The event's noun phrase goes on through "on …", "of …", "with …" up to a time, a place or a break. */
function phraseEnd(line: Line, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = line.tokens[at];
    if (!token || /^(?:comma|semicolon|open|relative|past|participle|to|subordinator)$/.test(token.tag))
      break;
    if (token.tag === 'preposition') {
      if (!/^(?:on|of|with|for|between|and)$/.test(token.lower) || isTime(line.tokens, at)) break;
    }
    at++;
  }
  return at;
}

/** A title that names the same event more fully is taken over: "Seventh Summit of the …". */
function titleName(title: string, head: string, name: string): string | undefined {
  if (/ (?:on|of) /.test(name) || !title.toLowerCase().includes(name.replace(/^the /, '').toLowerCase()))
    return undefined;
  const calmTitle = /\p{Ll}{3}/u.test(title)
    ? title
    : title
        .toLowerCase()
        .replace(/\b(?!of\b|the\b|on\b|and\b|in\b|for\b)\p{L}/gu, (letter) => letter.toUpperCase());
  const match = new RegExp(`((?:\\p{Lu}[\\p{L}-]* )*${head})\\b( of [^,:;(]+| on [^,:;(]+)?`, 'iu').exec(
    calmTitle,
  );
  return match?.[2] === undefined ? undefined : `the ${tidy(match[0]).replace(/^the /i, '')}`;
}

/** The first phrase of time: without its preposition unless it opens a span ("from … to"). */
function timesIn(line: Line, range: Range): Words | undefined {
  for (let at = range.from; at < range.to; at++) {
    if (
      !isTime(line.tokens, at) ||
      !/^(?:on|from|between|in|during|over)$/.test(line.tokens[at]?.lower ?? '')
    )
      continue;
    const to = timeEndAt(line.tokens, at + 1, range.to);
    const isYear = line.tokens
      .slice(at, to)
      .some(
        (token) =>
          /^(?:1[89]|20)\d\d$/.test(token.text) ||
          /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
            token.lower,
          ),
      );
    if (isYear) return wordsOf(line, { from: at + 1, to });
  }
  return undefined;
}

/** "in Port Amsel", "at the Palace of Nations": a capitalised place behind its preposition. */
function placeIn(line: Line, range: Range): Words | undefined {
  for (let at = range.from; at < range.to - 1; at++) {
    const token = line.tokens[at];
    if (!token || !/^(?:in|at)$/.test(token.lower) || isTime(line.tokens, at)) continue;
    let to = at + 1;
    if (/^(?:the)$/.test(line.tokens[to]?.lower ?? '')) to++;
    const from = to;
    while (to < range.to) {
      const word = line.tokens[to];
      if (!word) break;
      const inName =
        word.capital ||
        (to > from && /^(?:of|de|la|del|and|the)$/.test(word.lower) && line.tokens[to + 1]?.capital);
      const isMore =
        word.tag === 'comma' &&
        line.tokens[to + 1]?.capital &&
        !/^(?:on|from)$/.test(line.tokens[to + 1]?.lower ?? '');
      if (!inName && !isMore) break;
      to++;
    }
    if (
      to > from &&
      !/^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(
        line.tokens[from]?.lower ?? '',
      )
    )
      return wordsOf(line, { from, to });
  }
  return undefined;
}
