import type { Draft, Fact } from '../../fact.ts';
import { predicateRange } from '../clause.ts';
import { type Frame, framed, named } from '../frame.ts';
import { personIn } from '../names.ts';
import { headOf } from '../people.ts';
import type { Statement } from '../statement.ts';
import { countWords, promptWords, spanOf, wordsOf } from '../words.ts';
import { hangs } from './reference.ts';

/** "Tunde Balogun was co-opted as a trustee" → who was? Only of persons, and only where enough is said of them. */
export function subjectFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  if (statement.reporting || statement.saidBy !== undefined || clause.group.kind === 'modal') return [];
  const head = headOf(line, clause.subject);
  const person = personIn(line.tokens, head);
  if (!person || person.name.to - person.name.from < 2) return [];
  const predicate = named(promptWords(line, predicateRange(clause)), frame).replace(/[.;]$/, '');
  if (
    hangs(predicate) ||
    countWords(predicate) < 4 ||
    countWords(predicate) > 20 ||
    /[;:“"]|\b(?:and|but) (?:was|is|has|will)\b/.test(predicate)
  )
    return [];
  const answer = wordsOf(line, person.name);
  const draft: Draft = {
    section: 'attendees',
    form: 'question',
    prompt: framed(statement.voice, frame, `who ${predicate}?`),
    answer: [answer],
    answerType: 'person',
    passage: { start: answer.start, end: spanOf(line, predicateRange(clause)).end },
    weight: 64,
  };
  return [{ kind: 'participation', parts: [answer.text, predicate], sentence: line.span, drafts: [draft] }];
}
