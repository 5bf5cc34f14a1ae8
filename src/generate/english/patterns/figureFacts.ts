import type { Fact } from '../../fact.ts';
import { promptWords, wordsOf } from '../words.ts';
import { type Act, endOf, factOfAct, tailsBut } from './act.ts';

const UNIT =
  /^(?:percent|per|%|dong|euros?|dollars?|pounds?|yuan|yen|rupees?|pesos?|francs?|crowns?|rupiah|kroner|lira|dinars?|riyals?|dirhams?|marks|zloty|won|baht|ringgit|shillings?)$/;

/** "has built 2,300 reservoirs" → how many reservoirs; "set aside US$ 85 million" → how much. */
export function figureFact(act: Act): Fact | undefined {
  const { statement, phrase, asking, condition } = act;
  const { line } = statement;
  const { object } = phrase;
  if (!object) return undefined;
  const { from } = object;
  let to = from;
  if (/^(?:about|nearly|almost|over|approximately|around|some)$/.test(line.tokens[to]?.lower ?? '')) to++;
  const first = line.tokens[to];
  if (first?.tag !== 'number' || !/\d/.test(first.text) || /^(?:1[89]|20)\d\d$/.test(first.text))
    return undefined;
  while (
    to < object.to &&
    (line.tokens[to]?.tag === 'number' ||
      /^(?:million|billion|trillion|thousand)$/.test(line.tokens[to]?.lower ?? ''))
  )
    to++;
  const unit = line.tokens[to]?.lower ?? '';
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(unit)
  )
    return undefined;
  const isMoney = /[$€£¥]/.test(first.text);
  const tails = tailsBut(act, undefined);
  if (isMoney || UNIT.test(unit) || first.text.endsWith('%')) {
    const unitTo =
      isMoney || first.text.endsWith('%') ? to : Math.min(object.to, to + (unit === 'per' ? 2 : 1));
    const answer = wordsOf(line, { from, to: unitTo });
    const rest = promptWords(line, { from: unitTo, to: object.to });
    const wh = rest.startsWith('of ') ? `how much ${rest}` : `how much`;
    const prompt = `${condition}${wh} ${asking.core} ${rest.startsWith('of ') ? '' : rest} ${tails}?`;
    return factOfAct(
      act,
      'figure',
      [{ form: 'question', prompt, answer: [answer], answerType: 'figure', weight: act.weight + 8 }],
      endOf(act),
    );
  }
  const noun = promptWords(line, { from: to, to: object.to });
  if (noun === '' || /^(?:of|in|per|and|to)\b/.test(noun)) return undefined;
  const answer = wordsOf(line, { from, to });
  const prompt = `${condition}how many ${noun} ${asking.core} ${tails}?`;
  return factOfAct(
    act,
    'figure',
    [{ form: 'question', prompt, answer: [answer], answerType: 'figure', weight: act.weight + 8 }],
    endOf(act),
  );
}
