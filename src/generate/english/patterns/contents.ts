import type { Block, Report } from '../../../report/report.ts';
import type { Draft, Fact } from '../../fact.ts';
import { type Asking, askingOf } from '../asking.ts';
import { type Frame, framed, named } from '../frame.ts';
import { infinitivesOf, type VerbPhrase, verbPhrasesOf } from '../predicate.ts';
import { lineOf, type Statement } from '../statement.ts';
import { groupAt } from '../verbGroup.ts';
import { countWords, type Line, numberWord, promptWords, tidy, wordsOf } from '../words.ts';
import type { Act } from './act.ts';
import { factsOfAct, predicateFacts } from './predicateFacts.ts';
import { hangs } from './reference.ts';

type Item = { readonly block: Block; readonly line: Line };
type Intro = { readonly statement: Statement; readonly items: readonly Item[] };

/** Lists that a sentence with a colon at its end introduces: "we agreed to:", "the Assembly:", "the following actions:". */
export function contentsFacts(
  report: Report,
  statements: readonly Statement[],
  frame: Frame,
): readonly Fact[] {
  return [
    ...decrees(report, frame),
    ...introsOf(report, statements).flatMap((intro) => {
      const { line } = intro.statement;
      const before = line.tokens.findLast((token) => token.tag !== 'colon');
      if (before?.tag === 'to') return infinitives(intro, frame);
      const listed = wholeList(intro, frame);
      return listed ? [listed] : [];
    }),
  ];
}

function introsOf(report: Report, statements: readonly Statement[]): readonly Intro[] {
  const intros: Intro[] = [];
  for (const [index, block] of report.blocks.entries()) {
    const last = block.sentences.at(-1);
    if (!last || report.text[last.end - 1] !== ':') continue;
    const items = itemsAfter(report, index);
    const statement = statements.findLast((candidate) => candidate.line.span.start === last.start);
    if (statement && items.length > 1) intros.push({ statement, items });
  }
  return intros;
}

/** The items of the list right behind a block. */
function itemsAfter(report: Report, index: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = index + 1; at < report.blocks.length; at++) {
    const next = report.blocks[at];
    const [sentence] = next?.sentences ?? [];
    if (!next || !sentence || !isItem(next)) break;
    items.push({ block: next, line: lineOf(report, sentence) });
  }
  return items;
}

/** "…, the Assembly:" and then "Condemns …", "Decides to …": each item is a sentence of that subject. */
function decrees(report: Report, frame: Frame): readonly Fact[] {
  return report.blocks.flatMap((block, index) => {
    const last = block.sentences.at(-1);
    if (!last || report.text[last.end - 1] !== ':') return [];
    const intro = lineOf(report, last);
    const comma = intro.tokens.findLastIndex((token) => token.tag === 'comma');
    const subject = intro.tokens.slice(comma + 1, -1);
    const isSubject =
      subject.length > 0 &&
      subject.length < 9 &&
      /^(?:determiner|name)$/.test(subject[0]?.tag ?? '') &&
      subject.every((token) =>
        /^(?:determiner|name|noun|adjective|preposition|number|adjective)$/.test(token.tag),
      );
    if (!isSubject) return [];
    const who = named(promptWords(intro, { from: comma + 1, to: intro.tokens.length - 1 }), frame);
    return itemsAfter(report, index).flatMap((item) => decree(item, who, frame));
  });
}

function decree({ block, line }: Item, who: string, frame: Frame): readonly Fact[] {
  const [first, ...others] = line.tokens;
  if (first?.base === undefined || !/s$/.test(first.lower)) return [];
  const here: Line = { ...line, tokens: [{ ...first, tag: 'third' }, ...others] };
  const group = groupAt(here.tokens, 0, here.tokens.length);
  const end =
    here.tokens.findLastIndex(
      (token) => !/^(?:semicolon|coordinator|comma)$/.test(token.tag) && token.text !== '.',
    ) + 1;
  const clause = { subject: { from: 0, to: 0 }, group, rest: { from: group.to, to: end } };
  const statement: Statement = {
    block,
    line: here,
    clause,
    voice: { kind: 'report' },
    who,
    reporting: false,
    index: 0,
  };
  return predicateFacts(statement, frame, []);
}

const isItem = (block: Block) =>
  block.kind === 'item' || (block.kind === 'paragraph' && block.label !== undefined);

/** "We agreed to: (a) close …": each item is asked for as if the sentence went on with it. */
function infinitives({ statement, items }: Intro, frame: Frame): readonly Fact[] {
  const who =
    statement.who === undefined
      ? undefined
      : /^we$/i.test(statement.who)
        ? (frame.we ?? undefined)
        : named(statement.who, frame);
  const [phrase] = verbPhrasesOf(statement.line.tokens, statement.clause);
  if (who === undefined || !phrase || hangs(who)) return [];
  const intro = askingOf(
    statement,
    { ...phrase, verb: { from: statement.clause.group.main, to: statement.clause.group.to } },
    who,
  );
  if (!intro) return [];
  return items.flatMap(({ line }) => {
    const end =
      line.tokens.findLastIndex((token) => !/^(?:semicolon|coordinator|mark|comma)$/.test(token.tag)) + 1;
    return infinitivesOf(line.tokens, { from: 0, to: end })
      .slice(0, 1)
      .flatMap((inner) => factsOfAct(actOf(statement, line, inner, intro, frame), []));
  });
}

function actOf(statement: Statement, line: Line, phrase: VerbPhrase, intro: Asking, frame: Frame): Act {
  const verb = promptWords(line, phrase.verb);
  const group = groupAt(line.tokens, phrase.from, line.tokens.length);
  const here: Statement = {
    ...statement,
    line,
    clause: { subject: { from: 0, to: 0 }, group, rest: { from: group.to, to: phrase.to } },
  };
  return {
    statement: here,
    frame,
    phrase,
    asking: { core: tidy(`${intro.core} to ${verb.toLowerCase()}`), verb },
    condition: '',
    besides: '',
    kind: 'demand',
    section: 'measures',
    weight: 66,
    start: line.span.start,
    passive: false,
  };
}

/** Two to four short items are one list: "Which four actions did Ministers endorse?" */
function wholeList({ statement, items }: Intro, frame: Frame): Fact | undefined {
  if (items.length > 4 || items.some(({ line }) => countWords(withoutEnd(line).text) > 20)) return undefined;
  const { line, clause } = statement;
  const many = numberWord(items.length);
  const inSubject = clause.group.passive;
  const range = inSubject ? clause.subject : clause.rest;
  const phrase = promptWords(line, range)
    .replace(/:$/, '')
    .replace(/^(?:(?:the )?following|the|two|three|four)(?= )/i, '')
    .trim();
  if (!/s\b/.test(phrase) || hangs(phrase) || countWords(phrase) > 8) return undefined;
  const [first] = verbPhrasesOf(line.tokens, clause);
  const who = statement.who === undefined ? undefined : named(statement.who, frame);
  if (!first || (!inSubject && (who === undefined || hangs(who)))) return undefined;
  const core = inSubject ? promptWords(line, clause.group) : askingOf(statement, first, who)?.core;
  if (core === undefined) return undefined;
  const answer = items.map((item) => withoutEnd(item.line));
  const draft: Draft = {
    section: 'measures',
    form: 'list',
    prompt: framed(statement.voice, frame, `which ${many} ${phrase} ${core}?`),
    answer,
    answerType: 'phrase',
    passage: { start: answer[0]?.start ?? 0, end: answer.at(-1)?.end ?? 0 },
    weight: 84,
  };
  return {
    kind: 'contents',
    parts: [phrase, ...answer.map((item) => item.text)],
    sentence: line.span,
    drafts: [draft],
  };
}

function withoutEnd(line: Line) {
  const end =
    line.tokens.findLastIndex(
      (token) => !/^(?:semicolon|coordinator|comma)$/.test(token.tag) && token.text !== '.',
    ) + 1;
  // "an agreement on X, signed by Y": what is listed ends at the comma.
  const comma = line.tokens.findIndex(
    (token, at) =>
      token.tag === 'comma' &&
      /^(?:past|participle|to|relative|preposition)$/.test(line.tokens[at + 1]?.tag ?? ''),
  );
  return wordsOf(line, { from: 0, to: comma > 1 ? Math.min(comma, end) : end });
}
