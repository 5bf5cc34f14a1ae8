import type { AnswerType } from '../../deck/card.ts';
import { timeEndAt } from './time.ts';
import type { Range, Token } from './token.ts';

/** A figure, share, sum, date or vote in a sentence, with its unit. */
export type Figure = Range & { readonly type: AnswerType };

const SCALE = /^(?:million|billion|trillion|thousand|hundred|dozen)$/;
const UNIT =
  /^(?:percent|per|%|thirds?|quarters?|fifths?|euros?|dollars?|pounds?|yuan|yen|dong|rupees?|pesos?|francs?|crowns?|rupiah|kroner|dinars?|riyals?|dirhams?|baht|ringgit|tonnes?|tons?|kilometres?|kilometers?|km|metres?|meters?|hectares?|litres?|liters?|megawatts?|gigawatts?|mw|gw|kilograms?|kg|hours?|minutes?|days?|weeks?|months?|years?|degrees?|points?|votes?|cubic|square|nautical|gross|°c|basis|a\.m\.|p\.m\.|a\.m|p\.m)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** The figures of a range, each as long as it reads: "at least 3.2 million euros", "nine votes to two", "12 May 2021". */
export function figuresIn(tokens: readonly Token[], range: Range): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at];
    if (!token) break;
    const figure = dateAt(tokens, at, range.to) ?? amountAt(tokens, at, range.to);
    if (!figure) continue;
    figures.push(figure);
    at = figure.to - 1;
  }
  return figures;
}

function dateAt(tokens: readonly Token[], at: number, limit: number): Figure | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const isDay =
    /^\d{1,2}(?:st|nd|rd|th)?(?:[–-]\d{1,2})?$/.test(token.lower) &&
    (MONTH.test(next?.lower ?? '') ||
      (/^(?:to|and|–|-)$/.test(next?.lower ?? '') &&
        /^\d/.test(tokens[at + 2]?.lower ?? '') &&
        MONTH.test(tokens[at + 3]?.lower ?? '')));
  const isMonth = MONTH.test(token.lower) && token.capital && next?.tag === 'number';
  if (!isDay && !isMonth && !YEAR.test(token.text)) return undefined;
  const to = YEAR.test(token.text)
    ? /^(?:to|–|-)$/.test(next?.lower ?? '') && YEAR.test(tokens[at + 2]?.text ?? '')
      ? at + 3
      : at + 1
    : timeEndAt(tokens, at, limit);
  return { from: at, to: Math.max(to, at + 1), type: 'date' };
}

const isNumeric = (token: Token | undefined) =>
  token?.tag === 'number' &&
  !/^(?:one|first|second|half|third|quarter)$/.test(token.lower) &&
  !/^\d+(?:st|nd|rd|th)$/.test(token.lower);

function amountAt(tokens: readonly Token[], at: number, limit: number): Figure | undefined {
  if (
    !isNumeric(tokens[at]) ||
    /^(?:no\.?|item|items|article|paragraph|paragraphs|resolution|annex|phase|chapter|rule|section|table|figure|page|group)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return undefined;
  let to = at + 1;
  while (
    to < limit &&
    (SCALE.test(tokens[to]?.lower ?? '') || (isNumeric(tokens[to]) && !YEAR.test(tokens[to]?.text ?? '')))
  )
    to++;
  const isDual =
    /^(?:two|both)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:the|these|its|their|our|all)$/.test(tokens[at - 1]?.lower ?? '');
  if (isDual) return undefined;
  const isVote =
    /^votes?$/.test(tokens[to]?.lower ?? '') &&
    /^(?:to|against)$/.test(tokens[to + 1]?.lower ?? '') &&
    isNumericWord(tokens[to + 2]);
  if (isVote) return { from: at, to: to + 3, type: 'figure' };
  const isPair =
    /^(?:to|–)$/.test(tokens[to]?.lower ?? '') &&
    isNumeric(tokens[to + 1]) &&
    to + 1 < limit &&
    !/[$€£¥]/.test(tokens[at]?.text ?? '');
  if (isPair) to += 2;
  while (to < limit && UNIT.test(tokens[to]?.lower ?? '') && to < at + 6) {
    to++;
    if (
      tokens[to - 1]?.lower === 'per' &&
      /^(?:cent|tonne|hectare|year|day|kilometre|capita|litre|person|household)$/.test(
        tokens[to]?.lower ?? '',
      )
    )
      to++;
  }
  const isPeriod = /^(?:day|week|month|year|hour|minute)s?$/.test(tokens[to - 1]?.lower ?? '');
  return { from: at, to, type: isPeriod ? 'period' : 'figure' };
}

const isNumericWord = (token: Token | undefined) =>
  token?.tag === 'number' || /^(?:none|nil)$/.test(token?.lower ?? '');
