import type { Section } from '../../../deck/card.ts';
import type { Span } from '../../../report/report.ts';
import type { Fact } from '../../fact.ts';
import { askingOf } from '../asking.ts';
import { type Frame, named } from '../frame.ts';
import { ing } from '../lexicon/morphology.ts';
import { type VerbPhrase, verbPhrasesOf } from '../predicate.ts';
import type { Statement } from '../statement.ts';
import { countWords, promptWords, spanOf } from '../words.ts';
import { type Act, isLight } from './act.ts';
import { complementFact } from './complement.ts';
import { objectFact } from './objectFacts.ts';
import { purposeFact } from './purposeFacts.ts';
import { hangs } from './reference.ts';
import { resultFact } from './resultFacts.ts';
import { tailFact } from './tailFacts.ts';

/**
 * What somebody should do, did or will do: asked for by object, purpose, time and means.
 *
 * @param taken  answers that a named set has claimed already; no object may hold them
 */
export function predicateFacts(statement: Statement, frame: Frame, taken: readonly Span[]): readonly Fact[] {
  const { line, clause } = statement;
  if (statement.reporting || clause.group.copula) return [];
  const subject = subjectOf(statement, frame);
  if (subject === false) return [];
  const phrases = verbPhrasesOf(line.tokens, clause);
  return phrases.flatMap((phrase, index) => {
    const asking = askingOf(statement, phrase, subject);
    if (!asking) return [];
    const act: Act = {
      statement,
      frame,
      phrase,
      asking,
      condition: conditionOf(statement),
      besides: besides(statement, phrases[index - 1] ?? phrases[index + 1]),
      kind: clause.group.kind === 'modal' ? 'demand' : 'act',
      section: sectionOf(statement),
      weight: weightOf(statement),
      start: index === 0 ? spanOf(line, clause.subject).start : spanOf(line, phrase.verb).start,
      passive: subject === undefined,
    };
    return factsOfAct(act, taken);
  });
}

/** The facts of one verb phrase: what, to what end, when, how. */
export function factsOfAct(act: Act, taken: readonly Span[]): readonly Fact[] {
  const complement = complementFact(act);
  const [first] = act.phrase.tails;
  const tails = complement ? act.phrase.tails.filter((tail) => tail !== first) : act.phrase.tails;
  const object = complement ? undefined : objectFact(act, taken);
  const facts = [
    complement,
    object,
    ...tails.map((tail) =>
      tail.kind === 'purpose'
        ? purposeFact(act, tail)
        : tail.kind === 'extra'
          ? resultFact(act, tail)
          : tailFact(act, tail),
    ),
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The subject as the question names it; undefined asks in the passive; false gives up. */
function subjectOf(statement: Statement, frame: Frame): string | undefined | false {
  const { clause, voice } = statement;
  const resolved = statement.who;
  if (resolved === undefined) return false;
  if (/^we$/i.test(resolved)) {
    if (voice.kind === 'report' && frame.we) return frame.we;
    return clause.group.kind === 'modal' ? undefined : false;
  }
  const text = named(resolved, frame).replace(/^(?:a|an) (?=\w+ (?:of|on)\b)/i, 'the ');
  return hangs(text) || countWords(text) > 14 || /[:;]/.test(text) ? false : text;
}

const CONNECTING =
  /^(?:in addition|to this end|in this (?:regard|context|respect)|for (?:this|example|instance)|at the same time|as (?:a result|such)|on the other hand|in particular|with this|in that|at present|in short|in conclusion|in turn|for its part)/i;

/** The adverbial in front, where it belongs to the question. */
function conditionOf({ line, clause }: Statement): string {
  if (!clause.lead) return '';
  const text = promptWords(line, clause.lead);
  const belongs =
    /^(?:in|on|by|from|since|after|before|until|during|under|to|for|when|if|with|within|at|over)\b/i.test(
      text,
    );
  if (!belongs || CONNECTING.test(text) || hangs(text) || countWords(text) > 14 || /[;:]/.test(text))
    return '';
  return `${text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}, `;
}

/** "Besides helping each other, ": what else the same clause demands tells this question from its like. */
function besides({ line, clause }: Statement, other: VerbPhrase | undefined): string {
  if (!other?.object || clause.group.passive || clause.group.negated || clause.group.kind !== 'modal')
    return '';
  const verb = line.tokens[other.verb.from];
  const object = promptWords(line, other.object);
  if (
    verb?.base === undefined ||
    other.chain ||
    other.verb.to - other.verb.from > 2 ||
    hangs(object) ||
    countWords(object) > 8 ||
    (isLight(object) && object !== 'each other')
  )
    return '';
  const particle = line.tokens
    .slice(other.verb.from + 1, other.verb.to)
    .map((token) => token.text)
    .join(' ');
  return `besides ${[ing(verb.base), particle, object].filter(Boolean).join(' ')}, `;
}

const ACTS =
  /^(?:agree|decide|adopt|approve|endorse|establish|launch|resolve|instruct|task|call|urge|allocate|increase|reduce|raise|cut|set|create|appoint|elect|authorise|authorize|extend|request|commit|plan|lower|invest|ban|introduce)$/;

function sectionOf({ clause, line }: Statement): Section {
  if (clause.group.kind !== 'modal') return ACTS.test(clause.group.base) ? 'measures' : 'context';
  const modal = line.tokens[clause.group.auxiliary]?.lower ?? '';
  return /^(?:can|could|may|might|would)$/.test(modal) ? 'context' : 'measures';
}

function weightOf({ clause, saidBy }: Statement): number {
  const said = saidBy === undefined ? 0 : 8;
  const decided = /^(?:agree|decide|adopt|approve|elect|appoint|endorse|sign|resolve)$/.test(
    clause.group.base,
  )
    ? 14
    : 0;
  return (clause.group.kind === 'modal' ? 58 : 50) + said + decided;
}
