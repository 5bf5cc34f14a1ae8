import type { Draft, Fact } from '../../fact.ts';
import { type Frame, framed } from '../frame.ts';
import { HONORIFICS } from '../lexicon/genre.ts';
import { nameRun, personIn } from '../names.ts';
import type { Statement } from '../statement.ts';
import { countWords, promptWords, wordsOf } from '../words.ts';
import { hangs } from './reference.ts';

/** "the second board with Ms. Vaas as the chair": who was the chair of it? */
export function holderFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  const facts: Fact[] = [];
  if (statement.reporting) return facts;
  for (let at = clause.subject.from + 2; at < clause.rest.to - 3; at++) {
    if (line.tokens[at]?.lower !== 'with') continue;
    const run = nameRun(line.tokens, at + 1, clause.rest.to);
    const as = run?.to ?? 0;
    if (!run || line.tokens[as]?.lower !== 'as' || line.tokens[as + 1]?.lower !== 'the') continue;
    const person = personIn(line.tokens, run);
    if (!person) continue;
    const roleTo = endOfRole(statement, as + 2);
    const role = promptWords(line, { from: as + 2, to: roleTo });
    const group = promptWords(line, { from: groupStart(statement, at), to: at });
    if (countWords(group) < 2 || hangs(group) || role === '') continue;
    const isTitled = HONORIFICS.has(line.tokens[run.from]?.lower ?? '');
    const answer = wordsOf(line, isTitled ? { from: run.from + 1, to: run.to } : person.name);
    // A titled role may have another holder by now: only the report's own words tell which one is meant.
    const isTitle = /^\p{Lu}/u.test(role);
    const title = isTitled ? `${line.tokens[run.from]?.text ?? ''} ` : '';
    const draft: Draft = {
      section: 'context',
      form: isTitle ? 'cloze' : 'question',
      prompt: isTitle
        ? framed(statement.voice, frame, `complete the phrase: “${group} with ${title}[…] as the ${role}”.`)
        : framed(statement.voice, frame, `who was the ${role} of ${group}?`),
      answer: [answer],
      answerType: 'person',
      passage: {
        start: wordsOf(line, { from: groupStart(statement, at), to: at }).start,
        end: wordsOf(line, { from: as, to: roleTo }).end,
      },
      weight: 56,
    };
    facts.push({ kind: 'office', parts: [answer.text, role, group], sentence: line.span, drafts: [draft] });
  }
  return facts;
}

function groupStart({ line, clause }: Statement, at: number): number {
  let from = at;
  while (
    from > clause.subject.from &&
    !/^(?:comma|coordinator|semicolon|colon)$/.test(line.tokens[from - 1]?.tag ?? '')
  )
    from--;
  return from;
}

function endOfRole({ line, clause }: Statement, from: number): number {
  let to = from;
  while (to < clause.rest.to && /^(?:name|noun|adjective)$/.test(line.tokens[to]?.tag ?? '')) to++;
  return to;
}
