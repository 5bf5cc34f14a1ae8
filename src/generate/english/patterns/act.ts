import type { Section } from '../../../deck/card.ts';
import type { Draft, Fact, FactKind } from '../../fact.ts';
import type { Asking } from '../asking.ts';
import { type Frame, framed } from '../frame.ts';
import type { Tail, VerbPhrase } from '../predicate.ts';
import type { Statement } from '../statement.ts';
import { promptWords, spanOf, tidy } from '../words.ts';
import { hangs, hangsOutside } from './reference.ts';

/** What the facts of one verb phrase share. */
export type Act = {
  readonly statement: Statement;
  readonly frame: Frame;
  readonly phrase: VerbPhrase;
  readonly asking: Asking;
  /** An adverbial that belongs to the question: "to this end" made concrete, "in 2019". */
  readonly condition: string;
  /** Another verb phrase of the clause, as "besides helping each other, "; only for questions that say too little. */
  readonly besides: string;
  readonly kind: FactKind;
  readonly section: Section;
  readonly weight: number;
  /** Where the proof begins: at the subject, or at the verb where another phrase stands between. */
  readonly start: number;
  /** Is the question asked in the passive because nobody is named as the subject? */
  readonly passive: boolean;
};

/** The prompt's words for the tails that are not asked for, in the report's order; what points elsewhere is left out. */
export function tailsBut(act: Act, asked: Tail | undefined): string {
  const { line } = act.statement;
  return act.phrase.tails
    .filter((tail) => tail !== asked && tail.kind !== 'extra' && tail.kind !== 'that')
    .map((tail) => promptWords(line, tail))
    .filter((text) => !hangs(text) && !/^as well as\b/.test(text))
    .join(' ');
}

/** The whole verb phrase as a question has it, with its object, but for one tail: "should X be sped up by May". */
export function wholeVerb(act: Act, asked: Tail | undefined): string | undefined {
  const { statement, phrase, asking } = act;
  const object = phrase.object ? impersonal(promptWords(statement.line, phrase.object)) : '';
  if (hangsOutside(object.replace(/\beach other\b/, '')) || (act.passive && hangs(object))) return undefined;
  if (/ not$/.test(object)) return undefined;
  const tails = tailsBut(act, asked);
  if (!act.passive) return tidy(`${asking.core} ${object} ${tails}`);
  if (object === '') return undefined;
  const [first = '', ...others] = asking.core.split(' ');
  if (first === 'needs' || first === 'has')
    return tidy(`does ${object} ${first === 'needs' ? 'need' : 'have'} ${others.join(' ')} ${tails}`);
  return tidy(`${first} ${object} ${others.join(' ')} ${tails}`);
}

/** "our commitment" → "the commitment": who we are, the question says. "Its" and "their" are explained by its subject. */
const impersonal = (text: string): string => text.replace(/^our /i, 'the ');

type DraftOfAct = Omit<Draft, 'section' | 'passage'>;

/** A fact with its cards; nothing where a prompt would point outside itself. */
export function factOfAct(
  act: Act,
  kind: FactKind,
  drafts: readonly (DraftOfAct | undefined)[],
  end: number,
): Fact | undefined {
  const made = drafts.flatMap((draft) => (draft ? finished(act, draft, end) : []));
  const [first] = made;
  if (!first) return undefined;
  const { line } = act.statement;
  const parts = [tidy(promptWords(line, act.statement.clause.subject)), promptWords(line, act.phrase), kind];
  return { kind, parts, sentence: line.span, drafts: made };
}

function finished(act: Act, draft: DraftOfAct, end: number): readonly Draft[] {
  const prompt = framed(act.statement.voice, act.frame, draft.prompt);
  if (hangsOutside(prompt)) return [];
  const start = Math.min(act.start, ...draft.answer.map((answer) => answer.start));
  return [
    {
      ...draft,
      prompt,
      section: act.section,
      passage: { start, end: Math.max(end, ...draft.answer.map((answer) => answer.end)) },
    },
  ];
}

/** End of the verb phrase's words that the question uses. */
export const endOf = (act: Act): number => spanOf(act.statement.line, act.phrase).end;

/** Nouns that say nothing without their verb: "take place", "make efforts". */
const LIGHT = new Set(
  'issues abilities problems matters situation consideration place part effect use account note action actions steps efforts attention way root responsibilities responsibility innovations principles plans one something everything importance emphasis progress work things effort measures sense role stock reference favour favor care advantage aspect factors form shape time'.split(
    ' ',
  ),
);

/** Is the object too light to be asked for? */
export function isLight(text: string): boolean {
  const [first = '', ...others] = text.toLowerCase().split(' ');
  if (
    /^(?:part|place|force|effect|note|account|views|office|emphasis|importance|attention|stress)$/.test(first)
  )
    return true;
  const last = others.at(-1) ?? first;
  return (
    /^(?:each other|one another|itself|themselves)\b/i.test(text) ||
    (LIGHT.has(last) && text.split(' ').length <= 2)
  );
}
