import type { AnswerType, Form, Section } from '../deck/card.ts';
import type { Span } from '../report/report.ts';

/** What kinds of facts are found. The kind is part of a fact's identity. */
export type FactKind =
  | 'event' // when, where, by whom, on what, to what end something was held
  | 'participation' // who did what at an event
  | 'office' // who holds which offices
  | 'equation' // the goal, principle, task … of something is …
  | 'enumeration' // a named set: "the principles of A, B and C"
  | 'definition' // a term and what it means
  | 'act' // what somebody decided, approved, welcomed …
  | 'demand' // what somebody should, must or will do
  | 'state' // what is said to be so
  | 'purpose' // to what end
  | 'figure' // how many, how much
  | 'deadline' // when, by when, how long
  | 'vote'
  | 'contents'; // an introduced list of items

/** Words of the report: their span, and how they read in a card. */
export type Words = Span & { readonly text: string };

/** A card before its check, its rank and its identity. */
export type Draft = {
  readonly section: Section;
  readonly form: Form;
  readonly prompt: string;
  readonly answer: readonly Words[];
  readonly answerType: AnswerType;
  readonly ordered?: boolean;
  readonly passage: Span;
  /** Made only in case nothing better asks for the same words. */
  readonly spare?: boolean;
  /** 0 to 100, before the report as a whole is looked at. */
  readonly weight: number;
};

/** One thing worth knowing, with the ways to ask for it. */
export type Fact = {
  readonly kind: FactKind;
  /** The wording that makes it this fact and no other. */
  readonly parts: readonly string[];
  /** The sentence that states it. */
  readonly sentence: Span;
  readonly drafts: readonly Draft[];
};
