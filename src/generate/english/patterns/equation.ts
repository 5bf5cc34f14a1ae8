import type { Section } from '../../../deck/card.ts';
import type { Draft, Fact, Words } from '../../fact.ts';
import { itemsOf } from '../coordination.ts';
import { accordingTo, type Frame, named } from '../frame.ts';
import { GOAL_NOUNS, KEY_NOUNS, PRINCIPLE_NOUNS } from '../lexicon/genre.ts';
import { infinitivesOf, type VerbPhrase, verbPhrasesOf } from '../predicate.ts';
import type { Statement } from '../statement.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, numberWord, opened, promptWords, spanOf, wordsOf } from '../words.ts';
import { hangs } from './reference.ts';

/** "The goal of X is to …", "Y is a principle of X": facts that say what something is. */
export function equationFacts(statement: Statement, frame: Frame): readonly Fact[] {
  const { line, clause } = statement;
  if (!clause.group.copula || clause.group.negated || clause.group.kind === 'have') return [];
  const be = beOf(statement);
  if (be === undefined) return [];
  const key = keyNoun(line, clause.subject);
  if (line.tokens[clause.rest.from]?.tag === 'to')
    return key === undefined ? [] : infinitiveEquation(statement, frame, key, be);
  const complementKey = keyNoun(line, clause.rest);
  const facts: Fact[] = [];
  if (
    (complementKey !== undefined &&
      /^(?:the|a|an|one|our|its|\S+['’]s)$/i.test(line.tokens[clause.rest.from]?.lower ?? '')) ||
    startsWithPossessive(line, clause.rest)
  )
    facts.push(...reversed(statement, frame, complementKey ?? '', be));
  else if (key !== undefined && !/^(?:that|not)$/.test(line.tokens[clause.rest.from]?.lower ?? ''))
    facts.push(...plain(statement, frame, key, be));
  return facts;
}

const startsWithPossessive = (line: Line, range: Range) =>
  line.tokens.slice(range.from, range.from + 3).some((token) => /['’]s$/.test(token.lower)) &&
  range.to - range.from < 20;

function beOf({ line, clause }: Statement): string | undefined {
  const text = promptWords(line, { from: clause.group.from, to: clause.group.to }).toLowerCase();
  return /^(?:is|are|was|were)$/.test(text) ? text : undefined;
}

/** The key noun that heads a noun phrase: before "of", or at the phrase's end. */
function keyNoun(line: Line, range: Range): string | undefined {
  for (let at = range.from; at < range.to; at++) {
    const token = line.tokens[at];
    if (!token || /^(?:preposition|comma|relative)$/.test(token.tag)) break;
    const next = line.tokens[at + 1];
    const isHead =
      at + 1 >= range.to ||
      next?.tag === 'preposition' ||
      next?.tag === 'comma' ||
      next?.tag === 'ing' ||
      next?.tag === 'to' ||
      next?.tag === 'mark';
    if (isHead && KEY_NOUNS.has(token.lower)) return token.lower;
  }
  return undefined;
}

export function sectionOf(noun: string): Section {
  if (GOAL_NOUNS.has(noun)) return 'goals';
  return PRINCIPLE_NOUNS.has(noun) ? 'principles' : 'context';
}

/** "The tasks of X were to A, B and C; D; and E." */
function infinitiveEquation(statement: Statement, frame: Frame, key: string, be: string): readonly Fact[] {
  const { line, clause } = statement;
  const subject = named(promptWords(line, clause.subject), frame);
  if (hangs(subject)) return [];
  const lead = accordingTo(statement.voice, frame);
  const section = sectionOf(key);
  const phrases = infinitivesOf(line.tokens, clause.rest);
  const items = phrases.map((phrase) => itemWords(line, phrase));
  const passageOf = (to: number) => ({ start: spanOf(line, clause.subject).start, end: to });
  const common = { section, answerType: 'phrase', weight: 94 } as const;
  const groups = semicolonGroups(line, phrases);
  const drafts: Draft[] = [];
  const facts: Fact[] = [];
  const [first = []] = groups;
  const answers = first.map((phrase) => itemWords(line, phrase));
  const naming = subject.replace(/^(?:a|an) /i, 'the ');
  if (items.length === 1) {
    const [only] = items;
    if (only && countWords(only.text) <= 20)
      drafts.push({
        ...common,
        form: 'question',
        prompt: `${lead}what ${be} ${naming}?`,
        answer: [withTo(line, clause.rest, only)],
        passage: passageOf(only.end),
      });
  } else if (answers.length > 1 && answers.length <= 4) {
    const many = numberWord(answers.length);
    const prompt = /s$/.test(key)
      ? `${lead}${groups.length > 1 ? 'which' : 'what'} ${groups.length > 1 ? `${many} of ${naming} ${be} named first` : `${be} ${naming.replace(/^the /i, `the ${many} `)}`}?`
      : `${lead}which ${many} things make up ${naming}?`;
    drafts.push({
      ...common,
      form: 'list',
      prompt,
      answer: answers,
      passage: passageOf(answers.at(-1)?.end ?? 0),
    });
  } else if (answers.length > 4) {
    facts.push(
      ...answers.slice(1).map((answer, index): Fact => {
        const cue = answers[index]?.text ?? '';
        return fact(
          statement,
          [subject, answer.text],
          [
            {
              ...common,
              weight: 70,
              form: 'question',
              prompt: `${lead}which part of ${naming} is named right after “${cue}”?`,
              answer: [answer],
              passage: { start: answers[index]?.start ?? 0, end: answer.end },
            },
          ],
        );
      }),
    );
  }
  if (drafts.length > 0)
    facts.unshift(fact(statement, [subject, ...answers.map((answer) => answer.text)], drafts));
  for (const group of groups.slice(1))
    for (const phrase of group) facts.push(...partFact(statement, naming, lead, phrase, section, key));
  return facts;
}

/** One member of a split enumeration: asked for by its object. */
function partFact(
  statement: Statement,
  naming: string,
  lead: string,
  phrase: VerbPhrase,
  section: Section,
  key: string,
): readonly Fact[] {
  const { line } = statement;
  if (!phrase.object) return [];
  const items = itemsOf(line.tokens, phrase.object).map((item) => wordsOf(line, item));
  if (items.length > 4 || items.some((item) => countWords(item.text) > 12)) return [];
  const tails = phrase.tails.map((tail) => promptWords(line, tail)).join(' ');
  const verb = promptWords(line, phrase.verb);
  const wh = items.length > 1 ? `which ${numberWord(items.length)} things` : 'what';
  const of = naming.replace(new RegExp(`^the (?:[\\w-]+ )?${key} of `), '');
  const prompt = `${lead}${wh} was ${of} to ${verb}${tails ? ` ${tails}` : ''}?`;
  const passage = { start: spanOf(line, phrase).start, end: spanOf(line, phrase).end };
  return [
    fact(
      statement,
      [naming, verb, ...items.map((item) => item.text)],
      [
        {
          section,
          form: items.length > 1 ? 'list' : 'question',
          prompt,
          answer: items,
          answerType: 'phrase',
          passage,
          weight: 80,
        },
      ],
    ),
  ];
}

function semicolonGroups(line: Line, phrases: readonly VerbPhrase[]): readonly (readonly VerbPhrase[])[] {
  const groups: VerbPhrase[][] = [[]];
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    const between = before ? line.tokens.slice(before.to, phrase.from) : [];
    if (between.some((token) => token.tag === 'semicolon')) groups.push([]);
    groups.at(-1)?.push(phrase);
  }
  return groups;
}

/** A single infinitive keeps its "to". */
function withTo(line: Line, rest: Range, item: Words): Words {
  const to = line.tokens[rest.from];
  return to?.tag === 'to' ? { text: `to ${item.text}`, start: to.start, end: item.end } : item;
}

const itemWords = (line: Line, phrase: VerbPhrase): Words =>
  wordsOf(line, { from: phrase.from, to: phrase.to });

/** "Developing X is the principle of Y": asked for by what it is. */
function reversed(statement: Statement, frame: Frame, key: string, be: string): readonly Fact[] {
  const { line, clause } = statement;
  const subject = wordsOf(line, clause.subject);
  const [whole] = verbPhrasesOf(line.tokens, clause);
  const complement = named(promptWords(line, clause.rest), frame);
  if (
    !whole ||
    hangs(subject.text) ||
    hangs(complement) ||
    countWords(subject.text) > 12 ||
    countWords(complement) > 20
  )
    return [];
  if (/\b(?:which|who|where|because|if)\b|[;:]/.test(complement)) return [];
  const prompt = `${accordingTo(statement.voice, frame)}what ${be} ${complement}?`;
  const isWhole = !/,/.test(complement) || / and [^,]*$/.test(complement);
  if (!isWhole) return [];
  return [
    fact(
      statement,
      [subject.text, complement],
      [
        {
          section: sectionOf(key),
          form: 'question',
          prompt,
          answer: [subject],
          answerType: 'phrase',
          passage: { start: subject.start, end: spanOf(line, clause.rest).end },
          weight: key ? 84 : 55,
        },
      ],
    ),
  ];
}

/** "The overall situation is the two goals …": asked for by the subject. */
function plain(statement: Statement, frame: Frame, key: string, be: string): readonly Fact[] {
  const { line, clause } = statement;
  const subject = named(promptWords(line, clause.subject), frame);
  if (hangs(subject) || countWords(subject) > 16) return [];
  const items = itemsOf(line.tokens, clause.rest).map((item) => wordsOf(line, item));
  const passage = { start: spanOf(line, clause.subject).start, end: spanOf(line, clause.rest).end };
  const lead = accordingTo(statement.voice, frame);
  const isList = items.length > 1 && items.length <= 4 && items.every((item) => countWords(item.text) <= 12);
  const whole = wordsOf(line, clause.rest);
  if (
    /^(?:adjective|adverb)$/.test(line.tokens[clause.rest.from]?.tag ?? '') &&
    clause.rest.to - clause.rest.from < 4
  )
    return [];
  if (!isList && countWords(whole.text) > 14) return [];
  return [
    fact(
      statement,
      [subject, whole.text],
      [
        {
          section: sectionOf(key),
          form: isList ? 'list' : 'question',
          prompt:
            isList && /s$/.test(key)
              ? `${lead}what ${be} ${subject.replace(/^the (?!\w+ \w*s\b.*\bof\b.*\d)/i, 'the ')}? (${numberWord(items.length)})`
              : `${lead}what ${be} ${subject}?`,
          answer: isList ? items : [whole],
          answerType: 'phrase',
          passage,
          weight: 82,
        },
      ],
    ),
  ];
}

function fact(statement: Statement, parts: readonly string[], drafts: readonly Draft[]): Fact {
  return {
    kind: 'equation',
    parts,
    sentence: statement.line.span,
    drafts: drafts.map((draft) => ({ ...draft, prompt: opened(draft.prompt) })),
  };
}
