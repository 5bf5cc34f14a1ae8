import type { Passage } from '../../deck/card.ts';
import type { Span } from '../../report/report.ts';

/** A run of the proving sentence: around the passage, in it, or the answer's own words in it. */
export type ProofRun = Span & { readonly kind: 'around' | 'passage' | 'answer'; readonly text: string };

/**
 * The proving sentence cut into runs: what stands around the passage, the passage, and in it the answer.
 * An answer that the passage does not hold word for word is simply not picked out.
 *
 * @param text      the report's text
 * @param sentence  the sentence to show; widened where the passage reaches out of it
 * @param answers   the card's answer entries
 */
export function proofRuns(
  text: string,
  sentence: Span,
  passage: Passage,
  answers: readonly string[],
): readonly ProofRun[] {
  const run = (kind: ProofRun['kind'], start: number, end: number): ProofRun => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
  });
  const runs: ProofRun[] = [run('around', Math.min(sentence.start, passage.start), passage.start)];
  let from = passage.start;
  for (const { start, end } of answerSpans(text, passage, answers)) {
    if (start < from) continue;
    runs.push(run('passage', from, start), run('answer', start, end));
    from = end;
  }
  runs.push(
    run('passage', from, passage.end),
    run('around', passage.end, Math.max(sentence.end, passage.end)),
  );
  return runs.filter(({ start, end }) => end > start);
}

/** Where the answers stand in the passage, in its order, the longer of two at one place first. */
export function answerSpans(text: string, passage: Passage, answers: readonly string[]): readonly Span[] {
  const words = text.slice(passage.start, passage.end).toLowerCase();
  return answers
    .map((answer) => ({ at: words.indexOf(answer.toLowerCase()), length: answer.length }))
    .filter(({ at, length }) => at >= 0 && length > 0)
    .map(({ at, length }) => ({ start: passage.start + at, end: passage.start + at + length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
