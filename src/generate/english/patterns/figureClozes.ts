import { GAP } from '../../../deck/card.ts';
import type { Span } from '../../../report/report.ts';
import type { Draft, Fact } from '../../fact.ts';
import { predicateRange } from '../clause.ts';
import { type Figure, figuresIn } from '../figures.ts';
import { type Frame, framed, impersonal, standingSubject } from '../frame.ts';
import { type Statement, subjectText } from '../statement.ts';
import { countWords, type Line, promptWords, spanOf, tidy, wordsOf } from '../words.ts';
import { hangsOutside } from './reference.ts';

const MAX_CLOZE_WORDS = 34;

/** Figures and dates that stand in a clause of their own right: the clause with a gap in the figure's place. */
export function figureClozes(statement: Statement, frame: Frame, asked: readonly Span[]): readonly Fact[] {
  const { line, clause } = statement;
  if (statement.reporting) return [];
  const subject = standingSubject(statement.who, statement.voice, frame) ?? subjectText(statement);
  const range = { from: clause.subject.from, to: predicateRange(clause).to };
  if (/^(?:his|her|its|their) /i.test(subject)) return [];
  const figures = figuresIn(line.tokens, range).filter(
    (figure) => figure.type !== 'date' || figure.from >= clause.group.from,
  );
  const open = figures.filter((figure) => {
    const span = spanOf(line, figure);
    const isAsked = asked.some(
      (other) =>
        other.start < span.end &&
        other.end > span.start &&
        other.end - other.start < (span.end - span.start) * 3,
    );
    const isBareYear = /^\d{4}$/.test(wordsOf(line, figure).text) && figures.length > 1;
    return !isAsked && !isBareYear;
  });
  return open.slice(0, 3).flatMap((figure) => {
    const text = clozeText(statement, figure, subject, range);
    if (text === undefined) return [];
    const draft: Draft = {
      section: statement.clause.group.kind === 'modal' ? 'measures' : 'context',
      form: 'cloze',
      prompt: clozePrompt(statement, frame, text),
      answer: [wordsOf(line, figure)],
      answerType: figure.type,
      passage: { start: spanOf(line, range).start, end: spanOf(line, range).end },
      weight: 50 + (figures.length > 2 ? -4 : 0),
    };
    return [
      {
        kind: 'figure',
        parts: [text, draft.answer[0]?.text ?? ''],
        sentence: line.span,
        drafts: [draft],
      } satisfies Fact,
    ];
  });
}

/** "(September 2019) Inflation rose to […]." with who says so in front. */
function clozePrompt(statement: Statement, frame: Frame, text: string): string {
  return framed(statement.voice, frame, `${text}.`).replace(/\?$/, '.');
}

function clozeText(
  { line, clause }: Statement,
  figure: Figure,
  subject: string,
  range: { readonly from: number; readonly to: number },
): string | undefined {
  const inSubject = figure.from < clause.group.from;
  const before = inSubject
    ? promptWords(line, { from: range.from, to: figure.from })
    : `${subject} ${between(line, clause.subject.to, figure.from)}`;
  const after = promptWords(line, { from: figure.to, to: range.to });
  const text = impersonal(tidy(`${before} ${GAP} ${after}`)).replace(/[.]+$/, '');
  if (hangsOutside(text) || countWords(text) > MAX_CLOZE_WORDS || countWords(text) < 5 || /["“”]/.test(text))
    return undefined;
  return text;
}

const between = (line: Line, from: number, to: number) =>
  to > from ? promptWords(line, { from, to }).replace(/^, /, '') : '';
