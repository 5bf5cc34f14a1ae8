import type { Draft, Fact } from '../../fact.ts';
import { itemsOf } from '../coordination.ts';
import { type Frame, framed, named } from '../frame.ts';
import { personIn } from '../names.ts';
import { headOf } from '../people.ts';
import { type Statement, subjectText } from '../statement.ts';
import { promptWords, spanOf, wordsOf } from '../words.ts';
import { groupFacts } from './attendance.ts';
import { hangs } from './reference.ts';

const TOOK_PART: Readonly<Record<string, string>> = {
  attend: 'attended',
  moderate: 'moderated',
  chair: 'chaired',
  open: 'opened',
  close: 'closed',
  host: 'hosted',
  address: 'addressed',
  sign: 'signed',
};

/** Who moderated, chaired, opened, addressed, attended: acts of persons at the event. */
export function participationFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  const { group } = clause;
  if (group.passive) return passiveParticipation(statement, frame);
  if (group.copula || group.negated || group.kind === 'modal') return [];
  const rest = promptWords(line, clause.rest);
  const isSpeech = /^(?:speak|deliver|make|give|present|read)$/.test(group.base);
  const isRole = group.base in TOOK_PART || (group.base === 'preside' && /^over /.test(rest));
  if (!isRole && !isSpeech) return [];
  if (
    isSpeech &&
    !/\b(?:remarks|speech|address|statement|report|keynote|presentation|lecture|summary|message|tribute|toast|conference|meeting|behalf|paper)\b/.test(
      rest,
    )
  )
    return [];
  const subject = headOf(line, clause.subject);
  const object = named(rest.replace(/^also /, ''), frame);
  if (/\b(?:it|them|this|his|her|their)\b/.test(object)) return [];
  const verb = promptWords(line, { from: group.main, to: group.to })
    .replace(/\balso /, '')
    .toLowerCase();
  const past = pastTense(verb, group.base);
  const where = frame.event && !object.includes(frame.event.name) ? ` at ${frame.event.name}` : '';
  const when = frame.when && !/\d{4}/.test(object) ? ` (${frame.when})` : '';
  const asked = `${past} ${object}${where}${when}`;
  const person = personIn(line.tokens, subject);
  const passage = { start: line.tokens[clause.subject.from]?.start ?? 0, end: spanOf(line, clause.rest).end };
  const isKey = group.base !== 'attend' && group.base !== 'speak';
  if (person) {
    const isShort = person.name.to - person.name.from === 1 && person.title !== undefined;
    const answer = wordsOf(
      line,
      isShort ? { from: person.title?.from ?? person.name.from, to: person.name.to } : person.name,
    );
    const draft: Draft = {
      section: 'attendees',
      form: 'question',
      prompt:
        frame.event || !/^the \w+$/.test(object)
          ? `Who ${asked}?`
          : framed({ kind: 'report' }, frame, `who ${past} ${object}?`),
      answer: [answer],
      answerType: 'person',
      passage: { start: answer.start, end: passage.end },
      weight: isKey ? 92 : 78,
    };
    return [
      {
        kind: 'participation',
        parts: [answer.text, group.base, object],
        sentence: line.span,
        drafts: [draft],
      },
    ];
  }
  // Only these are done by groups; and "its meeting" would hang.
  return /^(?:attend|sign|address|host|join)$/.test(group.base) && !hangs(object)
    ? groupFacts(statement, asked, object)
    : [];
}

function pastTense(verb: string, base: string): string {
  return (
    TOOK_PART[base] ??
    (
      {
        preside: 'presided',
        make: 'made',
        speak: 'spoke',
        deliver: 'delivered',
        give: 'gave',
        present: 'presented',
        read: 'read',
      } as Record<string, string>
    )[base] ??
    verb
  );
}

function passiveParticipation(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  const verb = clause.group.base;
  if (
    !/^(?:chair|moderate|open|attend|host|close|address|sign|head|lead|represent|organise|organize|convene)$/.test(
      verb,
    )
  )
    return [];
  const by = line.tokens.findIndex(
    (token, at) => at >= clause.rest.from && at < clause.rest.to && token.lower === 'by',
  );
  if (by !== clause.rest.from) return [];
  const next = line.tokens.findIndex(
    (token, at) =>
      at > by &&
      at < clause.rest.to &&
      token.tag === 'coordinator' &&
      /^(?:past|participle)$/.test(line.tokens[at + 1]?.tag ?? ''),
  );
  const head = headOf(line, { from: by + 1, to: next > 0 ? next : clause.rest.to });
  const person = personIn(line.tokens, head);
  const items = itemsOf(line.tokens, head);
  const subject = named(subjectText(statement), frame);
  if (/^(?:it|they|this|he|she)\b/i.test(subject)) return [];
  const answers = person ? [wordsOf(line, person.name)] : items.map((item) => wordsOf(line, item));
  if (answers.length > 4 || answers.length === 0) return [];
  const verbWords = promptWords(line, { from: clause.group.main, to: clause.group.to });
  const when = frame.when && !/\d{4}/.test(subject) ? ` (${frame.when})` : '';
  const draft: Draft = {
    section: 'attendees',
    form: answers.length > 1 ? 'list' : 'question',
    prompt: `Who ${verbWords} ${subject}${when}?`,
    answer: answers,
    answerType: person ? 'person' : 'organisation',
    passage: { start: spanOf(line, clause.subject).start, end: answers.at(-1)?.end ?? 0 },
    weight: 84,
  };
  return [
    {
      kind: 'participation',
      parts: [subject, verb, ...answers.map((answer) => answer.text)],
      sentence: line.span,
      drafts: [draft],
    },
  ];
}
