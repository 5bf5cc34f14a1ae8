import type { Card, CardId } from '../../deck/card.ts';
import type { Span } from '../../report/report.ts';
import { answerSpans } from '../study/proof.ts';
import { LEVEL_BOUNDS, mapSentence } from './memoryMap.ts';

/** How the report is read: coloured, without what is known well, with the answers blanked, or by first letters. */
export const READING_MODES = ['map', 'hide', 'recite', 'letters'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** A run of a sentence, blank or not. */
export type RecitedRun = Span & { readonly blank: boolean };

/** Recall from which something counts as known well. */
const [, , WELL] = LEVEL_BOUNDS;

/** A sentence with the answers of its cards blank. */
export function withoutAnswers(text: string, sentence: Span, cards: readonly Card[]): readonly RecitedRun[] {
  const answers = cards
    .filter(({ passage }) => passage.start < sentence.end && passage.end > sentence.start)
    .flatMap(({ passage, answer }) => answerSpans(text, passage, answer));
  return blanked(sentence, answers);
}

/** A sentence with the runs blank whose cards would be recalled well. */
export function withoutKnown(
  sentence: Span,
  cards: readonly Card[],
  chanceOf: (card: CardId) => number | undefined,
): readonly RecitedRun[] {
  const known = mapSentence(sentence, cards).filter(
    (run) => run.cards.length > 0 && run.cards.every(({ id }) => (chanceOf(id) ?? 0) >= WELL),
  );
  return blanked(sentence, known);
}

/** The sentence cut at the spans; those that overlap are one blank. The runs together are the sentence. */
function blanked(sentence: Span, spans: readonly Span[]): readonly RecitedRun[] {
  const runs: RecitedRun[] = [];
  let at = sentence.start;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, start), Math.min(end, sentence.end)];
    if (to <= from) continue;
    const last = runs.at(-1);
    if (from > at) runs.push({ start: at, end: from, blank: false });
    if (last?.blank === true && last.end === from) runs.splice(-1, 1, { ...last, end: to });
    else runs.push({ start: from, end: to, blank: true });
    at = to;
  }
  if (at < sentence.end) runs.push({ start: at, end: sentence.end, blank: false });
  return runs;
}
