import type { Fact, Words } from '../../fact.ts';
import { infinitivesOf, type Tail } from '../predicate.ts';
import { countWords, type Line, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';
import { type Act, factOfAct, isLight, wholeVerb } from './act.ts';
import { hangs } from './reference.ts';

const OPENING =
  /^(?:so as|in order) (?=to )|^for the (?:purpose|aim|goal) of |^with (?:the|a) (?:aim|goal|view|purpose|objective) (?:of|to) /i;

/** To what end something is or should be done. */
export function purposeFact(act: Act, tail: Tail): Fact | undefined {
  const { statement, phrase, condition } = act;
  const { line } = statement;
  const text = promptWords(line, tail);
  // Right behind the verb an infinitive is what is done, not to what end.
  if (
    (!phrase.object && !phrase.particle && !statement.clause.group.passive && tail === phrase.tails[0]) ||
    /^so that/.test(text)
  )
    return undefined;
  const verb = wholeVerb(act, tail);
  if (verb === undefined) return undefined;
  const skipped = OPENING.exec(text)?.[0].trim().split(' ').length ?? 0;
  const range = { from: tail.from + skipped, to: tail.to };
  const parts = purposeItems(line, range);
  const answer = parts.length > 1 && parts.length <= 4 ? parts : [wordsOf(line, range)];
  const isList = answer.length > 1;
  const end = spanOf(line, tail).end;
  const isShort = answer.every((item) => countWords(item.text) <= 16 && !hangs(item.text));
  const prompt = `${condition}for ${isList ? `which ${numberWord(answer.length)} purposes` : 'what purpose'} ${verb}?`;
  const decided =
    /^(?:vote|choose|prefer|undertake|pledge|promise|commit|fail|refuse|offer|threaten|hope|wish|want|intend|plan|manage|agree|decide)$/.test(
      phrase.base,
    ) &&
    !isList &&
    !phrase.object;
  const done = wordsOf(line, { from: range.from + 1, to: range.to });
  if (decided)
    return factOfAct(
      act,
      act.kind,
      [
        {
          form: 'question',
          prompt: `${condition}what ${verb} to do?`,
          answer: [done],
          answerType: 'phrase',
          weight: act.weight + 14,
        },
      ],
      end,
    );
  const whole = isShort
    ? ({
        form: isList ? 'list' : 'question',
        prompt,
        answer,
        answerType: 'phrase',
        weight: act.weight + 4,
      } as const)
    : undefined;
  return factOfAct(act, 'purpose', [whole, ...(isList || !isShort ? byObject(act, range, verb) : [])], end);
}

/** "What should efforts be made to build?" — each purpose by its own object. */
function byObject(act: Act, range: { readonly from: number; readonly to: number }, verb: string) {
  const { line } = act.statement;
  return infinitivesOf(line.tokens, range)
    .slice(0, 2)
    .map((phrase) => {
      if (!phrase.object || phrase.chain) return undefined;
      const answer = wordsOf(line, phrase.object);
      if (isLight(answer.text) || hangs(answer.text) || countWords(answer.text) > 12) return undefined;
      const inner = promptWords(line, phrase.verb);
      const tails = phrase.tails.map((tail) => promptWords(line, tail)).join(' ');
      if (hangs(tails)) return undefined;
      return {
        form: 'question',
        prompt: `${act.condition}what ${verb} to ${inner} ${tails}?`,
        answer: [answer],
        answerType: 'phrase',
        weight: act.weight,
      } as const;
    });
}

/** "to A, to B and to C": each with its own "to". */
function purposeItems(line: Line, range: { readonly from: number; readonly to: number }): readonly Words[] {
  const starts: number[] = [];
  for (let at = range.from; at < range.to; at++) {
    const isFree =
      at === range.from || /^(?:comma|coordinator|semicolon)$/.test(line.tokens[at - 1]?.tag ?? '');
    if (isFree && line.tokens[at]?.tag === 'to' && line.tokens[at + 1]?.tag === 'verb') starts.push(at);
  }
  return starts.map((from, index) => {
    let to = starts[index + 1] ?? range.to;
    while (/^(?:comma|coordinator|semicolon)$/.test(line.tokens[to - 1]?.tag ?? '')) to--;
    return wordsOf(line, { from, to });
  });
}
