import type { AnswerType } from '../../../deck/card.ts';
import type { Fact } from '../../fact.ts';
import { itemsOf } from '../coordination.ts';
import type { Tail } from '../predicate.ts';
import { timeEndAt } from '../time.ts';
import { countWords, numberWord, promptWords, spanOf, wordsOf } from '../words.ts';
import { type Act, factOfAct, isLight, wholeVerb } from './act.ts';
import { hangs } from './reference.ts';

/** When, until when, on what basis, in what manner, in what terms. */
export function tailFact(act: Act, tail: Tail): Fact | undefined {
  const { line } = act.statement;
  const words = wordsOf(line, tail);
  if (hangs(words.text)) return undefined;
  const object = act.phrase.object ? promptWords(line, act.phrase.object) : '';
  if (/(?:gratitude|appreciation|thanks)$/.test(object) || act.phrase.base === 'thank') return undefined;
  const isFelt =
    /(?:concern|satisfaction|regret|confidence|alarm)$/.test(object) &&
    /^(?:at|about|over|with|in)$/.test(line.tokens[tail.from]?.lower ?? '');
  if (isFelt && tail === act.phrase.tails[0]) return feltFact(act, tail);
  const isMain = act.phrase.object === undefined || isLight(object);
  const asked =
    listQuestion(act, tail) ??
    tailQuestion(
      words.text,
      tail.kind,
      isMain,
      act.statement.clause.group.passive || act.passive,
      isTimedVerb(act, tail),
    );
  const verb = wholeVerb(act, tail);
  if (!asked || verb === undefined) return undefined;
  const answer = asked.items ?? [wordsOf(line, { from: tail.from + asked.skip, to: tail.to })];
  if (answer.some((item) => countWords(item.text) > 14 || isLight(item.text))) return undefined;
  const isTime = asked.type === 'date' || asked.type === 'period';
  const besides = asked.wh === 'how' ? act.besides : '';
  const prompt = `${act.condition}${besides}${asked.wh} ${verb}?`;
  return factOfAct(
    act,
    isTime ? 'deadline' : act.kind,
    [
      {
        form: asked.items ? 'list' : 'question',
        prompt,
        answer,
        answerType: asked.type,
        weight: act.weight + asked.bonus,
      },
    ],
    spanOf(line, tail).end,
  );
}

/** "expressed concern at X": at what? */
function feltFact(act: Act, tail: Tail): Fact | undefined {
  const { line } = act.statement;
  const answer = wordsOf(line, { from: tail.from + 1, to: tail.to });
  const verb = wholeVerb(act, tail);
  if (verb === undefined || countWords(answer.text) > 14) return undefined;
  const prompt = `${act.condition}${line.tokens[tail.from]?.lower ?? 'at'} what ${verb}?`;
  return factOfAct(
    act,
    act.kind,
    [{ form: 'question', prompt, answer: [answer], answerType: 'phrase', weight: act.weight }],
    spanOf(line, tail).end,
  );
}

/** "discussed the outage in January": the time may be that of the thing discussed, not of the discussion. */
function isTimedVerb(act: Act, tail: Tail): boolean {
  const [first] = act.phrase.tails.filter((other) => other.kind === 'time');
  if (
    first !== tail ||
    timeEndAt(act.statement.line.tokens, tail.from + 1, tail.to) < tail.to ||
    act.phrase.tails.some((other) => other.kind === 'extra' && other.from < tail.from)
  )
    return false;
  const isDeadline = /^(?:by|until|within|before)$/.test(act.statement.line.tokens[tail.from]?.lower ?? '');
  return (
    isDeadline ||
    !/^(?:discuss|welcome|note|recall|review|condemn|commend|consider|examine|thank|present|approve|accept|regret|deplore|praise|describe|compare|acknowledge|recognise|recognize|endorse|express)$/.test(
      act.phrase.base,
    )
  );
}

type Asked = {
  readonly wh: string;
  /** Words of the tail that the question has already. */
  readonly skip: number;
  readonly type: AnswerType;
  readonly bonus: number;
  readonly items?: readonly ReturnType<typeof wordsOf>[];
};

/** "in terms of A, B and C"; "with more A, stronger B and deeper C": a set of its own. */
function listQuestion(act: Act, tail: Tail): Asked | undefined {
  const { line } = act.statement;
  const text = promptWords(line, tail);
  const opening = /^(?:no matter )?in terms of /i.exec(text)?.[0] ?? /^with /i.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const skip = opening.trim().split(' ').length;
  const items = itemsOf(line.tokens, { from: tail.from + skip, to: tail.to }).map((item) =>
    wordsOf(line, item),
  );
  if (items.length < 3 || items.length > 4) return undefined;
  return {
    wh: `${opening.trim().replace(/^no matter /, '')} which ${numberWord(items.length)} things`,
    skip,
    type: 'phrase',
    bonus: 12,
    items,
  };
}

function tailQuestion(
  text: string,
  kind: Tail['kind'],
  isMain: boolean,
  passive: boolean,
  isTimed: boolean,
): Asked | undefined {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  const capital = /^\p{Lu}/u.test(text.split(' ')[1] ?? '');
  if (kind === 'time') return isTimed ? timeQuestion(text, first) : undefined;
  if (kind === 'means') return { wh: 'by what means', skip: 0, type: 'phrase', bonus: 0 };
  if (/^on the basis of /.test(text)) return { wh: 'on what basis', skip: 4, type: 'phrase', bonus: 0 };
  if (/^in an? .*(?:manner|way|spirit)$/.test(text))
    return { wh: 'in what manner', skip: 0, type: 'phrase', bonus: -6 };
  if (!isMain || kind !== 'prep') return undefined;
  if (first === 'as' && !/^(?:well|a|an|high|low|much|many|soon|long|far)$/.test(second))
    return { wh: 'how', skip: 0, type: 'phrase', bonus: 0 };
  if (first === 'by')
    return passive && capital && !/\d/.test(text)
      ? { wh: 'by whom', skip: 1, type: 'organisation', bonus: 2 }
      : undefined;
  if (/^(?:in|at)$/.test(first) && capital) return { wh: 'where', skip: 0, type: 'place', bonus: 2 };
  return passive && /^(?:to|on|with|into)$/.test(first) && !/\d/.test(text)
    ? { wh: `${first} what`, skip: 1, type: 'phrase', bonus: 0 }
    : undefined;
}

function timeQuestion(text: string, first: string): Asked | undefined {
  if (
    !/\d{4}|years?|months?|weeks?|quarter/.test(text) ||
    /^(?:at|in) (?:the )?(?:same|this|that|recent|past|coming|last)/.test(text)
  )
    return undefined;
  const date = (wh: string, bonus: number): Asked => ({ wh, skip: 1, type: 'date', bonus });
  const period = (wh: string): Asked => ({ wh, skip: 1, type: 'period', bonus: 6 });
  switch (first) {
    case 'by':
    case 'until':
    case 'before':
    case 'since':
      return date(`${first} when`, 8);
    case 'within':
    case 'over':
      return period(`${first} what period`);
    case 'for':
      return period('for how long');
    case 'from':
      return / to /.test(text) ? period('from when to when') : date('from when', 6);
    default:
      return date('when', 6);
  }
}
