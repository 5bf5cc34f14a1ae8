import type { Draft, Fact, Words } from '../../fact.ts';
import type { Frame } from '../frame.ts';
import { HONORIFICS, OFFICE_WORDS } from '../lexicon/genre.ts';
import { nameRun, personIn } from '../names.ts';
import type { Range } from '../token.ts';
import { type Line, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';

/** Offices that a sentence gives to a person: "X, chair of the Board and mayor of Y, …" or "Foreign Minister X". */
export function officeFacts(line: Line, frame: Frame): readonly Fact[] {
  return [...apposed(line, frame), ...announced(line, frame), ...titled(line)];
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
    // "the Minister of X, Mr. A, the Minister of Y, Mme B": the office belongs to the name behind it.
    if (announcesName(line, at + 1, end)) continue;
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

/** Does "the OFFICE" stand in front of its own name: "the Secretary of the Union, Dr. X"? */
function announcesName(line: Line, from: number, comma: number): boolean {
  if (line.tokens[from]?.lower !== 'the' || line.tokens[comma]?.tag !== 'comma') return false;
  return announcedName(line, comma) !== undefined;
}

function announcedName(line: Line, comma: number): Range | undefined {
  const run = nameRun(line.tokens, comma + 1, line.tokens.length);
  const person = run && personIn(line.tokens, run);
  if (!run || !person || isOfficeWord(line.tokens[run.from]?.lower)) return undefined;
  const after = line.tokens[run.to];
  const isEnclosed = after === undefined || /^(?:comma|coordinator|mark|semicolon)$/.test(after.tag);
  return isEnclosed && (person.title !== undefined || person.name.to - person.name.from > 1)
    ? run
    : undefined;
}

/** "…, the Prime Minister of Norlund, H.E. Siobhán O'Dowd, …" */
function announced(line: Line, frame: Frame): readonly Fact[] {
  const { tokens } = line;
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower !== 'the' || !isOfficeAhead(line, at + 1)) continue;
    const comma = tokens.findIndex(
      (token, index) => index > at && /^(?:comma|semicolon|relative|past|third|modal|be)$/.test(token.tag),
    );
    const run = tokens[comma]?.tag === 'comma' ? announcedName(line, comma) : undefined;
    if (!run || comma - at > 14) continue;
    const fact = officeFact(line, run, [{ from: at + 1, to: comma }], { from: at, to: run.to }, frame);
    if (fact) facts.push(fact);
    at = run.to;
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
      (answer) => answer.text.split(' ').length > 16 || /\b(?:his|her|their|its|our)\b/i.test(answer.text),
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
