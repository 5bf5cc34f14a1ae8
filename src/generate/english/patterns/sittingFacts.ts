import type { Report, Span } from '../../../report/report.ts';
import type { Draft, Fact, Words } from '../../fact.ts';
import type { Frame } from '../frame.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = `\\d{1,2}(?:[–-]\\d{1,2})? (?:${MONTHS}) (?:1[89]|20)\\d\\d`;
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const PLACE = "\\p{Lu}[\\p{L}'’.-]*(?:,? (?:of |the )?\\p{Lu}[\\p{L}'’.-]*){0,6}";

/** "Held in the Reading Room, Port Amsel, on Tuesday, 8 February 2022": where and when in one line. */
const HELD = new RegExp(`^Held (?:in|at) ((?:the )?${PLACE}),? on ${WEEKDAY}(${DATE})`, 'u');
/** A line that is a date and nothing more: "Thursday, 19 November 2020, 3 p.m." */
const DATED = new RegExp(`^${WEEKDAY}(${DATE})(?:,? (?:at )?[\\d.:]+ ?[ap]\\.?m\\.?)?$`, 'u');
/** A line that is a place and nothing more: "Lacroix Hall, Montvallier". */
const PLACED = new RegExp(`^(${PLACE}, ${PLACE})$`, 'u');

/** Lines in front of the text that may say when and where a body sat. */
const FRONT = 10;

/**
 * When and where the sitting took place that a record is of, from the lines in front of it. Reports of a named event
 * say it in a sentence, and are asked about the event.
 */
export function sittingFacts(report: Report, frame: Frame): readonly Fact[] {
  if (frame.event) return [];
  const lines = report.blocks.slice(0, FRONT).flatMap((block) => linesOf(report.text, block));
  for (const [at, line] of lines.entries()) {
    const held = HELD.exec(line.text);
    if (held) return factsOf(frame, line, part(line, held[2]), part(line, held[1]));
    const dated = DATED.exec(line.text);
    if (!dated) continue;
    const next = lines[at + 1];
    const placed = next && PLACED.exec(next.text);
    return factsOf(frame, line, part(line, dated[1]), placed && next ? part(next, placed[1]) : undefined);
  }
  return [];
}

type FrontLine = Span & { readonly text: string };

function linesOf(text: string, block: Span): readonly FrontLine[] {
  const lines: FrontLine[] = [];
  let start = block.start;
  for (const raw of text.slice(block.start, block.end).split('\n')) {
    const trimmed = raw.trim();
    const from = start + raw.indexOf(trimmed);
    if (trimmed !== '') lines.push({ text: trimmed, start: from, end: from + trimmed.length });
    start += raw.length + 1;
  }
  return lines;
}

/** Words of a line as the report has them. */
function part(line: FrontLine, text: string | undefined): Words | undefined {
  const at = text === undefined ? -1 : line.text.indexOf(text);
  if (text === undefined || at < 0) return undefined;
  return { text, start: line.start + at, end: line.start + at + text.length };
}

function factsOf(
  frame: Frame,
  line: FrontLine,
  date: Words | undefined,
  place: Words | undefined,
): readonly Fact[] {
  const draft = (asked: string, answer: Words, answerType: 'date' | 'place', weight: number): Draft => ({
    section: 'event',
    form: 'question',
    prompt: `${asked} was the meeting held that is recorded in ${frame.paper}?`,
    answer: [answer],
    answerType,
    passage: { start: answer.start, end: answer.end },
    weight,
  });
  const drafts = [
    ...(date ? [draft('When', date, 'date', 82)] : []),
    ...(place ? [draft('Where', place, 'place', 74)] : []),
  ];
  const parts = [frame.paper, ...drafts.flatMap(({ answer }) => answer.map(({ text }) => text))];
  return drafts.length === 0
    ? []
    : [{ kind: 'event', parts, sentence: { start: line.start, end: line.end }, drafts }];
}
