import type { AnswerType, Section } from '../../../deck/card.ts';
import type { Draft, Fact, FactKind, Words } from '../../fact.ts';
import { type Asking, askingOf } from '../asking.ts';
import { itemsOf } from '../coordination.ts';
import { accordingTo, type Frame, named } from '../frame.ts';
import { DECISION_VERBS } from '../lexicon/genre.ts';
import { personIn } from '../names.ts';
import type { People } from '../people.ts';
import { type Tail, type VerbPhrase, verbPhrasesOf } from '../predicate.ts';
import type { Statement } from '../statement.ts';
import { countWords, numberWord, opened, promptWords, spanOf, tidy, wordsOf } from '../words.ts';
import { complementFact } from './complement.ts';
import { hangs, hangsOutside } from './reference.ts';

/** What the facts of one verb phrase share. */
export type Act = {
  readonly statement: Statement;
  readonly frame: Frame;
  readonly phrase: VerbPhrase;
  readonly asking: Asking;
  readonly lead: string;
  /** In front of the question: an adverbial that belongs to it. */
  readonly condition: string;
  readonly kind: FactKind;
  readonly section: Section;
  readonly weight: number;
  /** From the subject, or from the verb where another phrase stands between. */
  readonly start: number;
};

/** What somebody should do, did or will do: asked for by object, purpose, time and means. */
export function predicateFacts(statement: Statement, frame: Frame, people: People): readonly Fact[] {
  const { line, clause } = statement;
  if (statement.reporting || clause.group.copula) return [];
  const subject = subjectOf(statement, frame, people);
  if (subject === false) return [];
  const phrases = verbPhrasesOf(line.tokens, clause);
  const facts: Fact[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const asking = askingOf(statement, phrase, subject);
    if (!asking) continue;
    const act: Act = {
      statement,
      frame,
      phrase,
      asking,
      lead: leadOf(statement, frame),
      condition: conditionOf(statement),
      kind: clause.group.kind === 'modal' ? 'demand' : 'act',
      section: sectionOf(statement),
      weight: weightOf(statement),
      start: index === 0 ? spanOf(line, clause.subject).start : spanOf(line, phrase.verb).start,
    };
    for (const fact of factsOf(act)) facts.push(fact);
  }
  return facts;
}

/** The subject as the question names it; undefined asks in the passive; false gives up. */
function subjectOf(statement: Statement, frame: Frame, people: People): string | undefined | false {
  const resolved = people.resolve(statement.line, statement.clause.subject);
  if (resolved === undefined) return false;
  if (/^we$/i.test(resolved))
    return statement.voice.kind === 'report' && frame.we
      ? frame.we
      : statement.clause.group.kind === 'modal'
        ? undefined
        : false;
  const text = named(resolved, frame).replace(/^(?:a|an) (?=\w+ (?:of|on)\b)/i, 'the ');
  return hangs(text) || countWords(text) > 18 || /[:;]/.test(text) ? false : text;
}

const leadOf = ({ voice, saidBy }: Statement, frame: Frame) =>
  saidBy !== undefined && DECISION_VERBS.has(saidBy) && voice.kind === 'report'
    ? accordingTo(voice, frame)
    : accordingTo(voice, frame);

function conditionOf({ line, clause }: Statement): string {
  if (!clause.lead) return '';
  const text = promptWords(line, clause.lead);
  const isUseful =
    /^(?:in|on|by|from|since|after|before|until|during|under|to|for|when|if|with|within|as|at|over)\b/i.test(
      text,
    ) &&
    !/^(?:in addition|to this end|in this (?:regard|context|respect)|for (?:this|example|instance)|at the same time|as (?:a result|such)|on the other hand|in particular|with this)/i.test(
      text,
    );
  return isUseful && !hangs(text) && countWords(text) <= 14 && !/[;:]/.test(text)
    ? `${text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}, `
    : '';
}

function sectionOf(statement: Statement): Section {
  const { clause, saidBy, line } = statement;
  if (clause.group.kind === 'modal') {
    const modal = line.tokens[clause.group.auxiliary]?.lower;
    return /^(?:should|shall|must|needs?|has|have|ought|will)$/.test(modal ?? '') ? 'measures' : 'context';
  }
  if (saidBy !== undefined && DECISION_VERBS.has(saidBy)) return 'measures';
  return /^(?:agree|decide|adopt|approve|endorse|establish|launch|resolve|instruct|task|call|urge|allocate|increase|reduce|raise|cut|set|create|appoint|elect|authorise|authorize|extend|request)$/.test(
    clause.group.base,
  )
    ? 'measures'
    : 'context';
}

function weightOf(statement: Statement): number {
  const { clause } = statement;
  const said = statement.saidBy !== undefined ? 8 : 0;
  return (
    (clause.group.kind === 'modal' ? 58 : 50) +
    said +
    (/^(?:agree|decide|adopt|approve|elect|appoint|endorse|sign)$/.test(clause.group.base) ? 14 : 0)
  );
}

function factsOf(act: Act): readonly Fact[] {
  const facts: Fact[] = [];
  const complement = complementFact(act);
  if (complement) facts.push(complement);
  else {
    const object = objectFact(act);
    if (object) facts.push(object);
  }
  for (const tail of act.phrase.tails) {
    const fact = tail.kind === 'purpose' ? purposeFact(act, tail) : tailFact(act, tail);
    if (fact) facts.push(fact);
  }
  return facts;
}

/** The prompt's words for the tails that are not asked for, in the report's order. */
export function tailsBut(act: Act, asked: Tail | undefined): string {
  const { line } = act.statement;
  return act.phrase.tails
    .filter((tail) => tail !== asked && tail.kind !== 'extra' && tail.kind !== 'that')
    .map((tail) => promptWords(line, tail))
    .join(' ');
}

export function made(
  act: Act,
  kind: FactKind,
  draft: Omit<Draft, 'section' | 'passage'>,
  end: number,
): Fact | undefined {
  const prompt = opened(tidy(draft.prompt));
  if (hangsOutside(prompt.replace(/\bthe same time\b/, ''))) return undefined;
  const first = Math.min(act.start, ...draft.answer.map((answer) => answer.start));
  const passage = { start: first, end: Math.max(end, ...draft.answer.map((answer) => answer.end)) };
  return {
    kind,
    parts: [prompt.replace(act.lead, ''), ...draft.answer.map((answer) => answer.text)],
    sentence: act.statement.line.span,
    drafts: [{ ...draft, prompt, section: act.section, passage }],
  };
}

const LIGHT =
  /^(?:place|part|effect|use|account|note|place emphasis|action|actions|steps|efforts|great efforts|joint efforts|attention|way|root|responsibilities|innovations|principles|overall plans|plans|one|each other|everything|something|great importance)$/i;

function objectFact(act: Act): Fact | undefined {
  const { statement, phrase, asking, lead, condition } = act;
  const { line } = statement;
  if (!phrase.object) return undefined;
  const object = wordsOf(line, phrase.object);
  if (
    LIGHT.test(object.text) ||
    hangs(object.text) ||
    /^(?:that|to|not|how|what|whether|where|why)\b|[:;]/i.test(object.text)
  )
    return undefined;
  const items = itemsOf(line.tokens, phrase.object).map((item) => wordsOf(line, item));
  const isList = items.length > 1 && items.length <= 4 && (items.length > 2 || countWords(object.text) > 6);
  if (!isList && (countWords(object.text) > 14 || items.length > 4)) return undefined;
  const tails = tailsBut(act, undefined);
  const amount = figureOf(act);
  if (amount) return amount;
  const person = personIn(line.tokens, phrase.object);
  const wh = isList ? `which ${numberWord(items.length)} things` : person ? 'whom' : 'what';
  const inner = asking.core;
  const prompt = `${lead}${condition}${wh} ${inner}${tails ? ` ${tails}` : ''}?`;
  const answerType: AnswerType = person ? 'person' : 'phrase';
  return made(
    act,
    act.kind,
    {
      form: isList ? 'list' : 'question',
      prompt,
      answer: isList ? items : [object],
      answerType,
      weight: act.weight + (tails ? 4 : 0),
    },
    phrase.tails.findLast((tail) => tail.kind !== 'extra')?.to ? spanOf(line, phrase).end : object.end,
  );
}

/** "has built 2,300 reservoirs" → how many reservoirs. */
function figureOf(act: Act): Fact | undefined {
  const { statement, phrase, asking, lead, condition } = act;
  const { line } = statement;
  const { object } = phrase;
  if (!object) return undefined;
  let to = object.from;
  if (/^(?:about|nearly|almost|over|approximately|around|some)$/.test(line.tokens[to]?.lower ?? '')) to++;
  const from = object.from;
  const first = line.tokens[to];
  if (first?.tag !== 'number' || !/\d/.test(first.text) || /^(?:1[89]|20)\d\d$/.test(first.text))
    return undefined;
  while (
    to < object.to &&
    (line.tokens[to]?.tag === 'number' ||
      /^(?:million|billion|trillion|thousand)$/.test(line.tokens[to]?.lower ?? ''))
  )
    to++;
  const isMoney =
    /[$€£¥]/.test(first.text) ||
    /^(?:percent|per|dong|euros?|dollars|pounds|yuan|yen|rupees?|pesos?|francs?|crowns?|rupiah)$/.test(
      line.tokens[to]?.lower ?? '',
    );
  const noun = promptWords(line, { from: to, to: object.to });
  const tails = tailsBut(act, undefined);
  if (isMoney) {
    const unitTo = Math.min(
      object.to,
      to + (/^per$/.test(line.tokens[to]?.lower ?? '') ? 2 : /[$€£¥]/.test(first.text) ? 0 : 1),
    );
    const answer = wordsOf(line, { from, to: unitTo });
    const rest = promptWords(line, { from: unitTo, to: object.to });
    const isShare = /%|percent|per cent/.test(answer.text);
    return made(
      act,
      'figure',
      {
        form: 'question',
        prompt: `${lead}${condition}how much ${rest && isShare ? `${rest.replace(/^of /, 'of ')} ` : ''}${asking.core}${rest && !isShare ? ` ${rest}` : ''} ${tails}?`,
        answer: [answer],
        answerType: 'figure',
        weight: act.weight + 8,
      },
      answer.end,
    );
  }
  if (noun === '') return undefined;
  const answer = wordsOf(line, { from, to });
  return made(
    act,
    'figure',
    {
      form: 'question',
      prompt: `${lead}${condition}how many ${noun} ${asking.core} ${tails}?`,
      answer: [answer],
      answerType: 'figure',
      weight: act.weight + 8,
    },
    spanOf(line, phrase).end,
  );
}

/** The object, and the tails that stand before the purpose: "treat them with sincerity". */
function wholeVerb(act: Act, asked: Tail): string | undefined {
  const { statement, phrase, asking } = act;
  const { line, clause } = statement;
  const object = phrase.object ? promptWords(line, phrase.object) : '';
  if (hangs(object.replace(/\beach other\b/, ''))) return undefined;
  const isPassive =
    !clause.group.passive && /^(?:\S+ be|needs to be|has to be) /.test(asking.core) && askingIsPassive(act);
  const tails = tailsBut(act, asked);
  if (isPassive) {
    if (object === '') return undefined;
    const [first = '', ...others] = asking.core.split(' ');
    if (first === 'needs' || first === 'has')
      return `does ${object} ${first === 'needs' ? 'need' : 'have'} ${others.join(' ')} ${tails}`;
    return `${first} ${object} ${others.join(' ')} ${tails}`;
  }
  return `${asking.core} ${object} ${tails}`;
}

const askingIsPassive = (act: Act) =>
  /^we$/i.test(promptWords(act.statement.line, act.statement.clause.subject)) && act.frame.we === undefined;

function purposeFact(act: Act, tail: Tail): Fact | undefined {
  const { statement, phrase, lead, condition } = act;
  const { line } = statement;
  const text = promptWords(line, tail);
  // Behind the verb itself an infinitive is what is done, not to what end.
  if (!phrase.object && !phrase.particle && tail === phrase.tails[0]) return undefined;
  const verb = wholeVerb(act, tail);
  if (verb === undefined || /^so that/.test(text)) return undefined;
  const cut =
    /^(?:so as|in order) (?=to )|^for the (?:purpose|aim|goal) of |^with (?:the|a) (?:aim|goal|view|purpose|objective) (?:of|to) /i
      .exec(text)?.[0]
      .split(' ').length ?? 1;
  const from = tail.from + Math.max(0, cut - 1);
  const range = { from, to: tail.to };
  const parts = purposeItems(line, range);
  const answer = parts.length > 1 && parts.length <= 4 ? parts : [wordsOf(line, range)];
  if (answer.some((item) => countWords(item.text) > 18 || hangs(item.text))) return undefined;
  const isList = answer.length > 1;
  const prompt = `${lead}${condition}for ${isList ? `which ${numberWord(answer.length)} purposes` : 'what purpose'} ${verb}?`;
  return made(
    act,
    'purpose',
    { form: isList ? 'list' : 'question', prompt, answer, answerType: 'phrase', weight: act.weight + 2 },
    spanOf(line, tail).end,
  );
}

/** "to A, to B and to C": each with its own "to". */
function purposeItems(
  line: Statement['line'],
  range: { readonly from: number; readonly to: number },
): readonly Words[] {
  const starts: number[] = [];
  for (let at = range.from; at < range.to; at++) {
    const isStart =
      line.tokens[at]?.tag === 'to' &&
      line.tokens[at + 1]?.tag === 'verb' &&
      (at === range.from || /^(?:comma|coordinator)$/.test(line.tokens[at - 1]?.tag ?? ''));
    if (isStart) starts.push(at);
  }
  return starts.map((from, index) => {
    let to = starts[index + 1] ?? range.to;
    while (/^(?:comma|coordinator)$/.test(line.tokens[to - 1]?.tag ?? '')) to--;
    return wordsOf(line, { from, to });
  });
}

/** When, until when, on what basis, in what manner. */
function tailFact(act: Act, tail: Tail): Fact | undefined {
  const { statement, lead, condition } = act;
  const { line } = statement;
  const words = wordsOf(line, tail);
  if (hangs(words.text) || countWords(words.text) > 14) return undefined;
  const asked = tailQuestion(words.text, tail.kind, tailIsOnlyObject(act));
  if (!asked) return undefined;
  const verb = wholeVerb(act, tail);
  if (verb === undefined) return undefined;
  const range = { from: tail.from + asked.skip, to: tail.to };
  const answer = wordsOf(line, range);
  return made(
    act,
    asked.type === 'date' || asked.type === 'period' ? 'deadline' : act.kind,
    {
      form: 'question',
      prompt: `${lead}${condition}${asked.wh} ${verb}?`,
      answer: [answer],
      answerType: asked.type,
      weight: act.weight + asked.bonus,
    },
    spanOf(line, tail).end,
  );
}

const tailIsOnlyObject = (act: Act) =>
  act.phrase.object === undefined || LIGHT.test(promptWords(act.statement.line, act.phrase.object));

type TailQuestion = {
  readonly wh: string;
  readonly skip: number;
  readonly type: AnswerType;
  readonly bonus: number;
};

function tailQuestion(text: string, kind: Tail['kind'], isMain: boolean): TailQuestion | undefined {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  if (kind === 'time') {
    if (!/\d{4}|years?|months?|weeks?|quarter/.test(text)) return undefined;
    if (first === 'by' || first === 'until' || first === 'before' || first === 'since')
      return { wh: `${first === 'by' ? 'by' : first} when`, skip: 1, type: 'date', bonus: 8 };
    if (first === 'within' || first === 'over' || first === 'for')
      return {
        wh: first === 'for' ? 'for how long' : `${first} what period`,
        skip: 1,
        type: 'period',
        bonus: 6,
      };
    if (first === 'from' && / to /.test(text))
      return { wh: 'from when to when', skip: 1, type: 'period', bonus: 6 };
    return first === 'from'
      ? { wh: 'from when', skip: 1, type: 'date', bonus: 6 }
      : { wh: 'when', skip: 1, type: 'date', bonus: 6 };
  }
  if (kind === 'means') return { wh: 'by what means', skip: 0, type: 'phrase', bonus: 0 };
  if (first === 'on' && second === 'the' && /^on the basis of/.test(text))
    return { wh: 'on what basis', skip: 4, type: 'phrase', bonus: 0 };
  if (/^in an? .*(?:manner|way|spirit)$/.test(text))
    return { wh: 'in what manner', skip: 0, type: 'phrase', bonus: -6 };
  if (first === 'as' && isMain) return { wh: 'how', skip: 0, type: 'phrase', bonus: 0 };
  if (first === 'by' && isMain) return { wh: 'by whom', skip: 1, type: 'organisation', bonus: 2 };
  if (/^(?:to|in|on|from|with|at|under|into|for)$/.test(first) && isMain && kind === 'prep')
    return /^(?:in|at)$/.test(first) && /^\p{Lu}/u.test(text.split(' ')[1] ?? '')
      ? { wh: 'where', skip: 0, type: 'place', bonus: 2 }
      : { wh: `${first} what`, skip: 1, type: 'phrase', bonus: 0 };
  return undefined;
}
