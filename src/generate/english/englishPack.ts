import type { Report, Span } from '../../report/report.ts';
import type { Fact } from '../fact.ts';
import type { LanguagePack, Progress } from '../languagePack.ts';
import { type Frame, frameOf } from './frame.ts';
import { STOPWORDS } from './lexicon/stopwords.ts';
import { clauseClozes } from './patterns/clauseClozes.ts';
import { colonFacts } from './patterns/colonFacts.ts';
import { contentsFacts } from './patterns/contents.ts';
import { definitionFacts } from './patterns/definition.ts';
import { enumerationFacts } from './patterns/enumeration.ts';
import { equationFacts } from './patterns/equation.ts';
import { findEvent } from './patterns/event.ts';
import { eventFacts } from './patterns/eventFacts.ts';
import { figureClozes } from './patterns/figureClozes.ts';
import { holderFacts } from './patterns/holderFacts.ts';
import { itemClozes } from './patterns/itemClozes.ts';
import { officeFacts } from './patterns/offices.ts';
import { participationFacts } from './patterns/participation.ts';
import { predicateFacts } from './patterns/predicateFacts.ts';
import { quotationFacts } from './patterns/quotationFacts.ts';
import { hangsOutside } from './patterns/reference.ts';
import { rosterFacts } from './patterns/roster.ts';
import { sittingFacts } from './patterns/sittingFacts.ts';
import { subjectFacts } from './patterns/subjectFacts.ts';
import { voteFacts } from './patterns/voteFacts.ts';
import { type Statement, statementsOf } from './statement.ts';

/** English reports of meetings, decisions and figures. */
export const englishPack: LanguagePack = {
  language: 'en',
  name: 'English',
  likeness,
  facts,
  contentWords,
  hangs,
  isBoilerplate,
};

function* facts(report: Report): Generator<Progress, readonly Fact[]> {
  const { lines, statements } = statementsOf(report);
  const event = findEvent(statements, report.title);
  const frame = frameOf(report, statements, event);
  const found: Fact[] = event ? [...eventFacts(event, statements, frame)] : [];
  found.push(
    ...sittingFacts(report, frame),
    ...rosterFacts(report, frame),
    ...contentsFacts(report, statements, frame),
    ...itemClozes(report, frame),
  );
  for (const [done, line] of lines.entries()) {
    found.push(...officeFacts(line, frame), ...voteFacts(line, frame), ...quotationFacts(line, frame));
    if (done % 50 === 49) yield { done: done / 2, of: lines.length };
  }
  for (const [at, statement] of statements.entries()) {
    found.push(...statementFacts(statement, frame));
    if (at % 50 === 49)
      yield { done: lines.length / 2 + (at / statements.length) * (lines.length / 2), of: lines.length };
  }
  return withFullOffices(found);
}

/** Of a person whose offices are given in full, a title in front of the name says nothing new. */
function withFullOffices(found: readonly Fact[]): readonly Fact[] {
  const most = new Map<string, number>();
  const bare = (name: string | undefined) => (name ?? '').replace(/^(?:\p{L}+\. )+/u, '');
  for (const { kind, parts } of found)
    if (kind === 'office') most.set(bare(parts[0]), Math.max(most.get(bare(parts[0])) ?? 0, parts.length));
  return found.filter(
    ({ kind, parts, drafts }) =>
      kind !== 'office' || drafts.length > 1 || parts.length >= (most.get(bare(parts[0])) ?? 0),
  );
}

function statementFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const part = participationFacts(statement, frame);
  if (part.length > 0) return part;
  const sets = [...colonFacts(statement, frame), ...enumerationFacts(statement, frame)];
  const acts =
    statement.line.span === frame.event?.sentence ? [] : predicateFacts(statement, frame, answersOf(sets));
  const asked = [
    ...sets,
    ...holderFacts(statement, frame),
    ...definitionFacts(statement, frame),
    ...equationFacts(statement, frame),
    ...acts,
  ];
  const isEvent = statement.line.span === frame.event?.sentence;
  if (isEvent) return asked;
  const figures = figureClozes(statement, frame, answersOf([...asked, ...voteFacts(statement.line, frame)]));
  return [...asked, ...subjectFacts(statement, frame), ...figures, ...clauseClozes(statement, frame)];
}

const answersOf = (found: readonly Fact[]) =>
  found.flatMap((fact) => fact.drafts.flatMap((draft) => draft.answer));

/** Function words make up two fifths of English prose, and next to nothing of other languages. */
function likeness(text: string): number {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 0;
  const hits = words.filter((word) =>
    /^(?:the|of|and|to|in|that|is|was|for|on|with|by|as|at|were|be|this|from|which|it|are|has|its|will|should|we|an|not)$/.test(
      word,
    ),
  ).length;
  return Math.min(1, hits / words.length / 0.3);
}

function contentWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .split(/[^\p{L}\p{N}'%$€£]+/u)
    .filter((word) => word !== '' && !STOPWORDS.has(word));
}

function hangs(prompt: string): boolean {
  return (
    /^(?:he|she|it|they|this|these|those|such|we|his|her|its|their)(?![\p{L}\p{M}])/iu.test(prompt) ||
    hangsOutside(prompt.replace(/“[^”]*”|"[^"]*"/gu, ''))
  );
}

function isBoilerplate(report: Report, sentence: Span): boolean {
  const text = report.text.slice(sentence.start, sentence.end);
  return (
    /\b(?:expressed (?:our|their|its) (?:sincere )?(?:gratitude|appreciation|thanks)|thanked|hospitality)\b/i.test(
      text,
    ) || text.split(/\s+/u).length < 4
  );
}
