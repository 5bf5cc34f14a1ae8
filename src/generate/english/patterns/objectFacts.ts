import type { AnswerType } from '../../../deck/card.ts';
import type { Span } from '../../../report/report.ts';
import type { Fact, Words } from '../../fact.ts';
import { itemsOf } from '../coordination.ts';
import { STOPWORDS } from '../lexicon/stopwords.ts';
import { personIn } from '../names.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, numberWord, promptWords, wordsOf } from '../words.ts';

import { type Act, endOf, factOfAct, isLight, tailsBut } from './act.ts';
import { figureFact } from './figureFacts.ts';
import { hangs } from './reference.ts';

const RESULTATIVE =
  /^(?:make|keep|render|leave|become|remain|stay|get|seem|appear|feel|prove|turn|go|let|grow|be|have|do)$/;

/** "What should be sped up by 2020?" — the object of a verb phrase. */
export function objectFact(act: Act, taken: readonly Span[]): Fact | undefined {
  const { statement, phrase } = act;
  const { line } = statement;
  if (!phrase.object) return undefined;
  const range = objectRange(act, phrase.object);
  const object = wordsOf(line, range);
  if (
    /^(?:thank|express|convey|extend|offer)$/.test(phrase.base) &&
    (phrase.base === 'thank' || FEELING.test(object.text))
  )
    return undefined;
  const inside = taken.some((span) => span.start >= object.start && span.end <= object.end);
  if (
    inside ||
    isLight(object.text) ||
    hangs(object.text) ||
    /^(?:that|to|not|how|what|whether|where|why)\b|[:;]/i.test(object.text)
  )
    return undefined;
  // "are extracted each year": behind a passive there is an object only after verbs of giving and naming.
  const isGiving =
    /^(?:elect|appoint|call|name|award|grant|give|declare|offer|pay|deem|consider|nominate|designate|make)$/.test(
      phrase.base,
    );
  if (statement.clause.group.passive && phrase.particle === undefined && !phrase.chain && !isGiving)
    return undefined;
  const figure = figureFact(act);
  if (figure) return figure;
  const last = line.tokens[range.to - 1];
  if (!last || !/^(?:noun|name|number|close|mark|adjective|past)$/.test(last.tag)) return undefined;
  if (last.tag === 'past' && !last.lower.startsWith('un')) return undefined;
  if (isResultative(act, range) || isTopic(act, object.text)) return undefined;
  return asked(act, range, object);
}

/** Gratitude is no fact, and a feeling is asked for by what it is about. */
const FEELING =
  /(?:gratitude|appreciation|thanks|concern|satisfaction|support|condolences|regret|hope|confidence|sympathy)$/;

/** The object as an answer: without whose it is, up to an apposition, with the "on …" that a short noun needs. */
function objectRange(act: Act, object: Range): Range {
  const { line } = act.statement;
  const range = withoutPossessive(line, object);
  const comma = line.tokens.findIndex(
    (token, at) => at > range.from && at < range.to && token.tag === 'comma',
  );
  if (comma > 0)
    return itemsOf(line.tokens, range).length > 1 ||
      line.tokens.slice(comma, range.to).some((token) => token.lower === 'and')
      ? range
      : { from: range.from, to: comma };
  const [tail] = act.phrase.tails;
  const isShort = range.to - range.from <= 3 && tail?.from === range.to && tail.kind === 'prep';
  const moves = /^(?:take|bring|put|turn|translate|integrate|transform|divide|incorporate|convert)$/.test(
    act.phrase.base,
  );
  return isShort &&
    !moves &&
    /^(?:on|between|into|about|against|over|among)$/.test(line.tokens[tail.from]?.lower ?? '') &&
    tail.to - range.from <= 9
    ? { from: range.from, to: tail.to }
    : range;
}

function asked(act: Act, range: Range, object: Words): Fact | undefined {
  const { statement, phrase, asking, condition } = act;
  const { line } = statement;
  const items = itemsOf(line.tokens, range).map((item) => wordsOf(line, item));
  const isList = items.length > 1 && items.length <= 4 && (items.length > 2 || countWords(object.text) > 6);
  if (!isList && (countWords(object.text) > 13 || items.length > 4)) return undefined;
  if (!isList && /,.*\band\b/.test(object.text) && countWords(object.text) > 10) return undefined;
  const merged = act.phrase.tails.find((tail) => tail.from < range.to && tail.to <= range.to);
  const tails = tailsBut(act, merged);
  const isThin = tails === '' && condition === '' && contentCount(asking.verb) < 2;
  if (isThin && act.passive && /^(?:make|take|do|give)$/.test(act.phrase.base)) return undefined;
  if (isThin && act.besides === '' && act.passive && countWords(object.text) < 3) return undefined;
  const of = line.tokens.findIndex(
    (token, at) => at > range.from && at < range.to && (token.lower === 'of' || token.tag === 'comma'),
  );
  const person = personIn(line.tokens, of < 0 ? range : { from: range.from, to: of });
  const kindOf = relativeHead(line, range);
  const wh = isList
    ? `which ${numberWord(items.length)} things`
    : person
      ? 'whom'
      : kindOf
        ? `what kind of ${kindOf}`
        : 'what';
  const extra = isThin ? act.besides : '';
  const prompt = `${condition}${extra}${wh} ${asking.core} ${tails}?`;
  const answerType: AnswerType = person ? 'person' : 'phrase';
  const end = phrase.tails.some((tail) => tail.kind !== 'extra') ? endOf(act) : object.end;
  const weight = act.weight + (tails ? 4 : 0) - (isThin && !extra ? 12 : 0);
  return factOfAct(
    act,
    act.kind,
    [{ form: isList ? 'list' : 'question', prompt, answer: isList ? items : [object], answerType, weight }],
    end,
  );
}

const contentCount = (text: string) =>
  text.split(/\s+/u).filter((word) => word !== '' && !STOPWORDS.has(word)).length;

/** "things that warm hearts" → "things", so that the question can ask what kind. */
function relativeHead(line: Line, range: Range): string | undefined {
  const that = line.tokens.findIndex(
    (token, at) => at > range.from && at < range.to && token.tag === 'relative',
  );
  if (that >= 0)
    return promptWords(line, { from: range.from, to: that }).replace(
      /^(?:a|an|the|more|some|any|all|those) /i,
      '',
    );
  // "a broad, patient view going beyond X": what kind of view?
  const going = line.tokens.findIndex(
    (token, at) => at > range.from + 1 && at < range.to - 2 && token.tag === 'ing',
  );
  const isOne = /^an?$/.test(line.tokens[range.from]?.lower ?? '');
  return isOne && going > 0 && line.tokens[going - 1]?.tag === 'noun'
    ? line.tokens[going - 1]?.lower
    : undefined;
}

function withoutPossessive(line: Line, range: Range): Range {
  const first = line.tokens[range.from];
  return first && /^(?:our|their|its|his|her)$/.test(first.lower)
    ? { from: range.from + 1, to: range.to }
    : range;
}

/** "make X friendlier": the object is nothing without what is made of it. */
function isResultative(act: Act, range: Range): boolean {
  const last = act.statement.line.tokens[range.to - 1];
  return (
    RESULTATIVE.test(act.phrase.base) &&
    (last?.tag === 'adjective' || last?.tag === 'past' || act.phrase.base === 'become')
  );
}

/** Enough of a word to know its family by: diplomatic, diplomacy. */
const stem = (word: string) => word.slice(0, 6);

/** The subject of the whole report is an answer to everything, and so to nothing. */
function isTopic({ frame }: Act, text: string): boolean {
  const topic = new Set(
    (frame.event?.name ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(stem),
  );
  const words = text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '' && !STOPWORDS.has(word));
  return words.length > 0 && words.every((word) => topic.has(stem(word)));
}
