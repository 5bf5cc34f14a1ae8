import { type Card, GAP } from '../../deck/card.ts';
import { cardId, factId } from '../../deck/identity.ts';
import type { Span } from '../../report/report.ts';
import { sentenceAround } from '../../report/sentences.ts';

/** Longest selection that still makes an answer, in characters. */
const LONGEST_ANSWER = 200;

/** The selection cut to whole words, without the white space and the marks around them; undefined when nothing is left. */
export function wordsOf(text: string, { start, end }: Span): Span | undefined {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (from < to && !isWord(from)) from++;
  while (to > from && !isWord(to - 1)) to--;
  if (from === to) return undefined;
  while (from > 0 && isWord(from - 1)) from--;
  while (to < text.length && isWord(to)) to++;
  return to - from > LONGEST_ANSWER ? undefined : { start: from, end: to };
}

/**
 * A cloze of the sentence around the words, with the words as the gap; the sentence proves it.
 *
 * @param near the deck's cards: a card by hand takes the section of the one that stands closest
 */
export function clozeOf(text: string, words: Span, near: readonly Card[]): Card {
  const passage = sentenceAround(text, words);
  const answer = text.slice(words.start, words.end);
  const prompt = `${text.slice(passage.start, words.start)}${GAP}${text.slice(words.end, passage.end)}`;
  const fact = factId('by-hand', [text.slice(passage.start, passage.end)]);
  const distance = (card: Card) => Math.abs(card.passage.start - passage.start);
  const [closest] = [...near].sort((a, b) => distance(a) - distance(b));
  return {
    id: cardId(fact, 'cloze', answer),
    fact,
    section: closest?.section ?? 'context',
    form: 'cloze',
    prompt: prompt.replace(/\s+/gu, ' '),
    answer: [answer.replace(/\s+/gu, ' ')],
    answerType: 'phrase',
    importance: 50,
    passage,
  };
}

/** The same card as a question in the learner's wording. */
export const questionOf = (cloze: Card, prompt: string): Card => ({
  ...cloze,
  id: cardId(cloze.fact, 'question', `${prompt}\u0001${cloze.answer.join()}`),
  form: 'question',
  prompt,
});

/** The beginnings of a question about a whole sentence, without words yet. */
export const questionAt = (text: string, sentence: Span, near: readonly Card[]): Card => ({
  ...clozeOf(text, { start: sentence.start, end: sentence.start + 1 }, near),
  form: 'question',
  passage: { start: sentence.start, end: sentence.end },
});
