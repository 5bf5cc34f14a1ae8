import type { Draft, Fact, Words } from '../../fact.ts';
import { areNames, itemsOf } from '../coordination.ts';
import { type Frame, named } from '../frame.ts';
import { HONORIFICS, OFFICE_WORDS } from '../lexicon/genre.ts';
import { personIn } from '../names.ts';
import { headOf } from '../people.ts';
import { type Statement, subjectText } from '../statement.ts';
import type { Range } from '../token.ts';
import { type Line, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';

/** Offices that a sentence gives to a person: "X, chair of the Board and mayor of Y, …" or "Foreign Minister X". */
export function officeFacts(line: Line, frame: Frame): readonly Fact[] {
  return [...apposed(line, frame), ...titled(line)];
}

function apposed(line: Line, frame: Frame): readonly Fact[] {
  const { tokens } = line;
  const facts: Fact[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.tag !== 'comma' || !isOfficeAhead(line, at + 1)) continue;
    let from = at;
    while (
      from > 0 &&
      (tokens[from - 1]?.capital ||
        /^(?:van|von|der|de|da|del|la|el|al|bin|y|e|ten|ter|den|du|dos|di)$/.test(
          tokens[from - 1]?.lower ?? '',
        ))
    )
      from--;
    const person = personIn(tokens, { from, to: at });
    const end = appositionEnd(line, at + 1);
    if (!person || end === undefined || (person.name.to - person.name.from < 2 && !person.title)) continue;
    const offices = officeItems(line, { from: at + 1, to: end });
    const fact = officeFact(
      line,
      person.title ? { from, to: at } : person.name,
      offices,
      { from, to: end },
      frame,
    );
    if (fact) facts.push(fact);
    at = end;
  }
  return facts;
}

const isOfficeWord = (word: string | undefined) => {
  const bare = (word ?? '').replace(/s$/, '');
  return OFFICE_WORDS.has(word ?? '') || OFFICE_WORDS.has(bare) || /-general$/.test(word ?? '');
};

function isOfficeAhead(line: Line, at: number): boolean {
  for (let ahead = at; ahead < at + 7; ahead++) {
    const token = line.tokens[ahead];
    if (!token || /^(?:comma|past|third|verb|modal|be|have|preposition|relative|semicolon)$/.test(token.tag))
      return false;
    if (isOfficeWord(token.lower) || token.lower.split('-').some((part) => isOfficeWord(part))) return true;
  }
  return false;
}

/** The apposition ends at the comma behind which the clause goes on, or at the end of the sentence. */
function appositionEnd(line: Line, from: number): number | undefined {
  const { tokens } = line;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (/^(?:semicolon|relative|colon)$/.test(token.tag) || /^[.?!]$/.test(token.text)) return at;
    if (
      token.tag === 'comma' &&
      !isOfficeAhead(line, at + 1) &&
      !(tokens[at + 1]?.tag === 'coordinator' && isOfficeAhead(line, at + 2))
    )
      return at;
    if (/^(?:modal|past|third|have)$/.test(token.tag) || token.tag === 'be') return undefined;
  }
  return undefined;
}

function officeItems(line: Line, range: Range): readonly Range[] {
  const items: Range[] = [];
  let from = range.from;
  for (let at = range.from; at < range.to; at++) {
    const token = line.tokens[at];
    const next = line.tokens[at + 1]?.tag === 'coordinator' ? at + 2 : at + 1;
    const isJoint = token?.tag === 'comma' || token?.tag === 'coordinator';
    if (!isJoint || !isOfficeAhead(line, next)) continue;
    if (token?.tag === 'coordinator' && isOfficeWord(line.tokens[at - 1]?.lower)) continue;
    items.push({ from, to: at });
    from = next;
    at = next - 1;
  }
  items.push({ from, to: range.to });
  return items.filter((item) => item.to > item.from);
}

function officeFact(
  line: Line,
  person: Range,
  offices: readonly Range[],
  whole: Range,
  frame: Frame,
): Fact | undefined {
  const name = promptWords(line, person);
  const answers = offices.map((office) => withoutArticle(wordsOf(line, office)));
  if (
    answers.length === 0 ||
    answers.some(
      (answer) => answer.text.split(' ').length > 16 || /\b(?:his|her|their|its|our)\b/.test(answer.text),
    )
  )
    return undefined;
  const passage = spanOf(line, whole);
  const when = frame.when ? ` in ${frame.when}` : '';
  const drafts: Draft[] = [];
  const common = { section: 'attendees', passage } as const;
  if (answers.length === 1)
    drafts.push({
      ...common,
      form: 'question',
      prompt: `Which office did ${name} hold${when}?`,
      answer: answers,
      answerType: 'office',
      weight: 86,
    });
  else if (answers.length <= 4)
    drafts.push({
      ...common,
      form: 'list',
      prompt: `Which ${numberWord(answers.length)} offices did ${name} hold${when}?`,
      answer: answers,
      answerType: 'office',
      weight: 88,
    });
  const naming = answers.length > 1 ? joined(answers) : (answers[0]?.text ?? '');
  drafts.push({
    ...common,
    form: 'question',
    prompt: `Who was ${articled(naming)}${when}?`,
    answer: [wordsOf(line, person)],
    answerType: 'person',
    weight: 82,
  });
  return {
    kind: 'office',
    parts: [name, ...answers.map((answer) => answer.text)],
    sentence: line.span,
    drafts,
  };
}

/** "member of the Board" is one of several; "President of X" is the only one. */
const articled = (office: string) =>
  /^(?:member|deputy|senior|professor|representative|vice)\b/i.test(office)
    ? `${/^[aeiou]/i.test(office) ? 'an' : 'a'} ${office}`
    : office;

const joined = (answers: readonly Words[]) =>
  `${answers
    .slice(0, -1)
    .map((answer) => answer.text)
    .join(', ')} and ${answers.at(-1)?.text ?? ''}`;

function withoutArticle(words: Words): Words {
  const match = /^(?:the|a|an) /i.exec(words.text);
  return match
    ? { text: words.text.slice(match[0].length), start: words.start + match[0].length, end: words.end }
    : words;
}

/** "Foreign Minister Wang Yi", "President X of Y": the office stands in front of the name. */
function titled(line: Line): readonly Fact[] {
  const { tokens } = line;
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital || (at > 0 && tokens[at - 1]?.capital)) continue;
    let to = at;
    while (
      to < tokens.length &&
      (tokens[to]?.capital ||
        (to > at &&
          /^(?:of|van|von|der|de|da|del|la|bin|and|al|for|the)$/.test(tokens[to]?.lower ?? '') &&
          hasCapitalAhead(line, to)))
    )
      to++;
    const found = titleAndName(line, { from: at, to });
    if (found) facts.push(found);
    at = Math.max(at, to - 1);
  }
  return facts;
}

const hasCapitalAhead = (line: Line, at: number) =>
  line.tokens[at + 1]?.capital ||
  (/^(?:the|of|van|der)$/.test(line.tokens[at + 1]?.lower ?? '') && line.tokens[at + 2]?.capital);

function titleAndName(line: Line, run: Range): Fact | undefined {
  const { tokens } = line;
  let office = -1;
  for (let at = run.from; at < run.to - 1; at++)
    if (isOfficeWord(tokens[at]?.lower) && !tokens[at]?.lower.endsWith("'s")) office = at;
  if (office < 0) return undefined;
  let nameFrom = office + 1;
  // "Minister of Finance Phan Quỳnh Như" cannot be cut safely; only offices that end with their own word are.
  if (
    tokens[nameFrom]?.lower === 'of' ||
    tokens[nameFrom]?.lower === 'for' ||
    tokens[nameFrom]?.lower === 'and'
  )
    return undefined;
  while (HONORIFICS.has((tokens[nameFrom]?.lower ?? '').replace(/\.$/, ''))) nameFrom++;
  const person = personIn(tokens, { from: nameFrom, to: run.to });
  if (!person || person.title || person.name.to - person.name.from < 2) return undefined;
  if (
    tokens
      .slice(run.from, office + 1)
      .some((token) => HONORIFICS.has(token.lower.replace(/\.$/, '')) || token.lower.endsWith("'s"))
  )
    return undefined;
  const title = wordsOf(line, { from: run.from, to: office + 1 });
  const name = wordsOf(line, person.name);
  if (/^(?:the|his|her)$/i.test(title.text) || /\b(?:members|heads|ministers)\b/i.test(title.text))
    return undefined;
  const passage = { start: title.start, end: name.end };
  return {
    kind: 'office',
    parts: [name.text, title.text],
    sentence: line.span,
    drafts: [
      {
        section: 'attendees',
        form: 'question',
        prompt: `Which office did ${name.text} hold?`,
        answer: [title],
        answerType: 'office',
        passage,
        weight: 70,
      },
    ],
  };
}

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
      prompt: `Who ${asked}?`,
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
  return groupFacts(statement, asked, object);
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

/** A list of names behind what they have in common, or of groups. */
function groupFacts(statement: Statement, asked: string, object: string): readonly Fact[] {
  const { line, clause } = statement;
  const { tokens } = line;
  const colon = tokens.findIndex(
    (token, at) => at >= clause.subject.from && at < clause.subject.to && token.tag === 'colon',
  );
  const listFrom = colon >= 0 ? colon + 1 : clause.subject.from;
  let to = clause.subject.to;
  while (to > listFrom && /^(?:adverb|comma)$/.test(tokens[to - 1]?.tag ?? '')) to--;
  const items = groupItems(line, { from: listFrom, to });
  if (items.length === 0) return [];
  const answers = items.map((item) => wordsOf(line, item));
  const who = colon >= 0 ? promptWords(line, { from: clause.subject.from, to: colon }) : '';
  const passage = { start: tokens[clause.subject.from]?.start ?? 0, end: spanOf(line, clause.rest).end };
  const parts = [asked, ...answers.map((answer) => answer.text)];
  const isPeople = areNames(tokens, items);
  const common = { section: 'attendees', answerType: isPeople ? 'person' : 'phrase', passage } as const;
  const whose = who
    ? `Which ${who.charAt(0).toLowerCase()}${who.slice(1)} `
    : isPeople
      ? 'Who '
      : 'Which groups ';
  if (answers.length <= 4) {
    const prompt =
      answers.length === 1 ? `${whose}${asked}?` : `${whose}${asked}? (${numberWord(answers.length)})`;
    const form = answers.length === 1 ? 'question' : 'list';
    return [
      {
        kind: 'participation',
        parts,
        sentence: line.span,
        drafts: [{ ...common, form, prompt, answer: answers, weight: isPeople ? 80 : 55 }],
      },
    ];
  }
  return overlapping(line, answers, whose, asked, object, common, parts);
}

/** Five and more are never asked for at once: each is asked for by the two before it. */
function overlapping(
  line: Line,
  answers: readonly Words[],
  whose: string,
  asked: string,
  _object: string,
  common: Pick<Draft, 'section' | 'answerType' | 'passage'>,
  parts: readonly string[],
): readonly Fact[] {
  const isPeople = common.answerType === 'person';
  if (!isPeople) {
    const short = answers.filter((answer) => answer.text.split(' ').length <= 12);
    return short.slice(0, 3).map((answer) => {
      const cue = answers[answers.indexOf(answer) - 1] ?? answers[answers.indexOf(answer) + 1];
      const place = answers.indexOf(answer) > 0 ? 'after' : 'before';
      return {
        kind: 'participation',
        parts: [asked, answer.text],
        sentence: line.span,
        drafts: [
          {
            ...common,
            form: 'question',
            prompt: `Which group is listed right ${place} “${cue?.text ?? ''}” among those who ${asked}?`,
            answer: [answer],
            weight: 25,
          },
        ],
      } satisfies Fact;
    });
  }
  const opening =
    whose === 'Who ' || whose === 'Which groups '
      ? ''
      : `${whose
          .replace(/^Which /, '')
          .trim()
          .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}: `;
  const drafts = answers.map((answer, index): Draft => {
    const shown = answers.map((other, at) => (at === index ? '[…]' : other.text));
    const text = `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
    return {
      ...common,
      form: 'cloze',
      prompt: `${opening}${text} ${asked}.`,
      answer: [answer],
      weight: 76 - index,
    };
  });
  return [{ kind: 'participation', parts, sentence: line.span, drafts }];
}

function groupItems(line: Line, range: Range): readonly Range[] {
  const items = itemsOf(line.tokens, range);
  if (items.length > 1) return items;
  const first = line.tokens[range.from];
  if (
    !first ||
    first.tag === 'pronoun' ||
    /^(?:this|these|such|those)$/.test(first.lower) ||
    range.to - range.from > 14
  )
    return [];
  return items;
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
  const head = headOf(line, { from: by + 1, to: clause.rest.to });
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
