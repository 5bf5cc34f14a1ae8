import type { Block, Report, Sentence } from '../../report/report.ts';
import { type Clause, clausesOf, trim } from './clause.ts';
import { SPEECH_VERBS } from './lexicon/genre.ts';
import { People } from './people.ts';
import { tagged } from './tag.ts';
import type { Range } from './token.ts';
import { type Line, promptWords } from './words.ts';

/** Who answers for a statement: somebody who is named, "we" who issue the paper, or the report itself. */
export type Voice = { readonly kind: 'speaker'; readonly name: string } | { readonly kind: 'report' };

/** One finite clause of the report with the voice that states it. */
export type Statement = {
  readonly block: Block;
  readonly line: Line;
  readonly clause: Clause;
  readonly voice: Voice;
  /** The subject as a card may name it; undefined where it hangs on something else. */
  readonly who: string | undefined;
  /** Is this the clause that says that somebody says something? */
  readonly reporting: boolean;
  /** The verb by which a content clause was introduced: "agree", "stress". */
  readonly saidBy?: string;
  /** Place of the sentence among all sentences, from 0. */
  readonly index: number;
};

/** Reads every sentence of a report as statements, carrying the speaker from one sentence to the next. */
export function statementsOf(report: Report): {
  readonly lines: readonly Line[];
  readonly statements: readonly Statement[];
} {
  const people = new People();
  const statements: Statement[] = [];
  const lines: Line[] = [];
  let voice: Voice = { kind: 'report' };
  let index = 0;
  for (const block of report.blocks) {
    if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'metadata') {
      if (block.kind === 'heading') voice = { kind: 'report' };
      continue;
    }
    for (const [at, sentence] of block.sentences.entries()) {
      const line = lineOf(report, sentence);
      lines.push(line);
      const found = readSentence(line, block, index++, at === 0 ? blockVoice(line, voice) : voice, people);
      voice = found.next;
      people.follow(line, clausesOf(line.tokens, { from: 0, to: line.tokens.length }));
      statements.push(...found.statements);
    }
  }
  return { lines, statements };
}

export const lineOf = (report: Report, sentence: Sentence): Line => ({
  text: report.text,
  span: sentence,
  tokens: tagged(report.text, withoutOpening(report.text, sentence)),
});

const OPENINGS = [
  /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:, [^—–.]{2,40}|\s*\([^)]*\)){0,3} [—–-]+ /u, // dateline: "PORT AMSEL, 6 May 2021 — "
  /^(?:RESOLVED|DECIDED|AGREED|Resolved|Decided|Agreed)[:,]? (?:that |That )?/u,
];

/** The sentence without what only announces it: a dateline, "RESOLVED: That". */
function withoutOpening(text: string, { start, end }: Sentence): Sentence {
  const sentence = text.slice(start, end);
  const opening =
    OPENINGS.map((pattern) => pattern.exec(sentence)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
  return { start: start + opening, end };
}

/** A new paragraph keeps the speaker only when it goes on in the first person. */
function blockVoice(line: Line, voice: Voice): Voice {
  const goesOn = line.tokens.slice(0, 14).some((token) => /^(?:we|our|us)$/.test(token.lower));
  return goesOn ? voice : { kind: 'report' };
}

type Reading = { readonly statements: readonly Statement[]; readonly next: Voice };

function readSentence(line: Line, block: Block, index: number, voice: Voice, people: People): Reading {
  const whole = { from: 0, to: line.tokens.length };
  const clauses = clausesOf(line.tokens, whole);
  const [first] = clauses;
  if (!first) return { statements: [], next: voice };
  people.learn(line, clauses);
  const content = contentOf(line, first);
  if (!content) {
    // "It was noted …" without a content clause: nobody and nothing to name.
    const isEmptyIt =
      first.group.passive &&
      SPEECH_VERBS.has(first.group.base) &&
      /^it$/i.test(promptWords(line, first.subject));
    if (isEmptyIt) return { statements: [], next: voice };
    const own = ownVoice(line, first, voice);
    return {
      statements: clauses.map((clause, at) => ({
        block,
        line,
        clause,
        voice: own,
        reporting: false,
        index,
        who: people.resolve(line, clause.subject, at > 0),
      })),
      next: own,
    };
  }
  // "It was agreed that …": the paper itself says so.
  if (first.group.passive) {
    const said = clausesOf(line.tokens, content).map((clause) => ({
      block,
      line,
      index,
      clause,
      voice,
      reporting: false,
      saidBy: first.group.base,
      who: people.resolve(line, clause.subject, true),
    }));
    return { statements: said, next: voice };
  }
  const speaker = people.resolve(line, first.subject);
  const isWe = /^(?:we|I)$/i.test(speaker ?? '');
  const inner: Voice =
    speaker === undefined || isWe ? (isWe ? voice : { kind: 'report' }) : { kind: 'speaker', name: speaker };
  const common = { block, line, index };
  const said = clausesOf(line.tokens, content).map((clause) => ({
    ...common,
    clause,
    voice: inner,
    reporting: false,
    saidBy: first.group.base,
    who: people.resolve(line, clause.subject, true),
  }));
  const reporting = { ...common, clause: first, voice, reporting: true, who: speaker };
  // Nobody to name: the paper that reports the saying stands in.
  if (speaker === undefined) return { statements: said, next: { kind: 'report' } };
  return { statements: [reporting, ...said], next: inner };
}

/** A sentence about what happened (simple past, not "we") is the report's own, and ends a speech. */
function ownVoice(line: Line, clause: Clause, voice: Voice): Voice {
  const main = line.tokens[clause.group.main];
  const subject = promptWords(line, clause.subject);
  const isPast =
    main?.tag === 'past' || /^(?:was|were|had|did)$/.test(line.tokens[clause.group.auxiliary]?.lower ?? '');
  if (/^we\b/i.test(subject)) return voice;
  return isPast ? { kind: 'report' } : voice;
}

/** The content clause of a reporting verb: "stressed that …", "said …", "pointed out that …". */
function contentOf(line: Line, clause: Clause): Range | undefined {
  const { tokens } = line;
  if (
    !SPEECH_VERBS.has(clause.group.base) ||
    (clause.group.passive && !/^it$/i.test(promptWords(line, clause.subject))) ||
    clause.group.copula ||
    clause.group.negated
  )
    return undefined;
  const end = tokens.length;
  let at = clause.group.to;
  while (at < end && (tokens[at]?.lower === 'out' || tokens[at]?.tag === 'adverb')) at++;
  for (let ahead = at; ahead < Math.min(end, at + 5); ahead++) {
    const token = tokens[ahead];
    if (token?.lower !== 'that') continue;
    const between = tokens.slice(at, ahead);
    if (
      between.some(
        (word) =>
          /^(?:determiner|preposition|ing|past|to)$/.test(word.tag) &&
          word.lower !== 'the' &&
          word.lower !== 'with' &&
          word.lower !== 'to',
      )
    )
      return undefined;
    return trim(tokens, { from: ahead + 1, to: end });
  }
  const bare = trim(tokens, { from: at, to: end });
  const isSaid = /^(?:say|hope|believe|add)$/.test(clause.group.base) && tokens[at]?.tag !== 'to';
  return isSaid && clausesOf(tokens, bare).length > 0 ? bare : undefined;
}

/** The subject's own words, or what a pronoun stands for. */
export function subjectText({ line, clause, who }: Statement): string {
  const text = promptWords(line, clause.subject);
  return /^(?:he|she|it|they)$/i.test(text) ? (who ?? text) : text;
}
