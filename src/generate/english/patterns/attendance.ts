import type { Draft, Fact, Words } from '../../fact.ts';
import { areNames, itemsOf } from '../coordination.ts';
import type { Statement } from '../statement.ts';
import type { Range } from '../token.ts';
import { type Line, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';

/** A list of names behind what they have in common, or of groups. */
export function groupFacts(statement: Statement, asked: string, object: string): readonly Fact[] {
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
