import type { AnswerType } from '../../../deck/card.ts';
import type { Draft, Fact, Words } from '../../fact.ts';
import type { Frame } from '../frame.ts';
import type { Statement } from '../statement.ts';
import { promptWords, wordsOf } from '../words.ts';
import type { EventFound } from './event.ts';

/** When, where, on what, by whom and to what end the main event was held. */
export function eventFacts(
  event: EventFound,
  statements: readonly Statement[],
  frame: Frame,
): readonly Fact[] {
  const facts: Fact[] = [];
  const be = /s$/.test(event.head) ? 'were' : 'was';
  const dated = frame.when ? `${event.name} (${frame.when})` : event.name;
  const add = (
    asked: string,
    prompt: string,
    answer: Words | undefined,
    answerType: AnswerType,
    sentence = event.sentence,
    weight = 95,
  ) => {
    if (!answer) return;
    const draft: Draft = {
      section: 'event',
      form: 'question',
      prompt,
      answer: [answer],
      answerType,
      passage: { start: Math.min(answer.start, sentence.start), end: sentence.end },
      weight,
    };
    facts.push({
      kind: 'event',
      parts: [event.name, asked],
      sentence,
      drafts: [{ ...draft, passage: within(sentence, answer) }],
    });
  };
  const verb = event.held;
  add('when', `When ${be} ${event.name} ${verb}?`, event.when, 'date', event.sentence, 98);
  add('where', `Where ${be} ${dated} ${verb}?`, event.where, 'place', event.sentence, 97);
  if (event.topic && event.where)
    add(
      'topic',
      `On what subject was a ${event.head} ${verb} in ${event.where.text}${frame.when ? ` in ${frame.when}` : ''}?`,
      event.topic,
      'phrase',
      event.sentence,
      93,
    );
  for (const found of hostFacts(event, statements)) {
    if (found.host)
      add('host', `Who ${found.verb} ${dated}?`, found.host, 'organisation', found.sentence, 92);
    if (found.purpose)
      add(
        'purpose',
        `With what ${found.purposeWord} ${be} ${dated} ${verb}?`,
        found.purpose,
        'phrase',
        found.sentence,
        88,
      );
  }
  return facts;
}

/** Whole sentences prove an event's facts best; the passage reaches from the sentence's start to the answer's end or to the end of the clause. */
const within = (sentence: { readonly start: number; readonly end: number }, answer: Words) => ({
  start: sentence.start,
  end: Math.max(answer.end, sentence.end),
});

type Host = {
  readonly host?: Words;
  readonly verb: string;
  readonly purpose?: Words;
  readonly purposeWord: string;
  readonly sentence: Statement['line']['span'];
};

/** "This is a conference held by the Council with the goal of …", "The forum was hosted by …". */
function hostFacts(event: EventFound, statements: readonly Statement[]): readonly Host[] {
  const hosts: Host[] = [];
  for (const { line, clause } of statements.slice(0, 25)) {
    const { tokens } = line;
    const subject = promptWords(line, clause.subject).toLowerCase();
    const complement = promptWords(line, clause.rest).toLowerCase();
    const isEvent =
      subject.includes(event.head) ||
      (/^(?:this|it)$/.test(subject) && clause.group.copula && complement.includes(event.head));
    if (!isEvent) continue;
    const by = tokens.findIndex(
      (token, at) =>
        at >= clause.group.main &&
        token.lower === 'by' &&
        /^(?:held|convened|hosted|organised|organized|called|sponsored)$/.test(tokens[at - 1]?.lower ?? ''),
    );
    if (by < 0) continue;
    let to = by + 1;
    while (
      to < clause.rest.to &&
      (tokens[to]?.capital || /^(?:the|of|and|for)$/.test(tokens[to]?.lower ?? ''))
    )
      to++;
    while (to > by && /^(?:the|of|and|for)$/.test(tokens[to - 1]?.lower ?? '')) to--;
    const purpose = purposeIn(line, to, clause.rest.to);
    hosts.push({
      ...(to > by + 1 ? { host: wordsOf(line, { from: by + 1, to }) } : {}),
      verb: tokens[by - 1]?.lower ?? 'held',
      ...(purpose ? { purpose: purpose.words } : {}),
      purposeWord: purpose?.word ?? 'goal',
      sentence: line.span,
    });
  }
  return hosts.slice(0, 1);
}

function purposeIn(
  line: Statement['line'],
  from: number,
  to: number,
): { readonly words: Words; readonly word: string } | undefined {
  for (let at = from; at < to - 3; at++) {
    const [a, b, c, d] = [0, 1, 2, 3].map((ahead) => line.tokens[at + ahead]?.lower ?? '');
    if (
      /^(?:with|for)$/.test(a ?? '') &&
      /^(?:the|a)$/.test(b ?? '') &&
      /^(?:goal|aim|purpose|objective|view)$/.test(c ?? '') &&
      /^(?:of|to)$/.test(d ?? '')
    )
      return { words: wordsOf(line, { from: at + 4, to }), word: c ?? 'goal' };
  }
  return undefined;
}
