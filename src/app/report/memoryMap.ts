import type { Card, CardId } from '../../deck/card.ts';
import type { Report, Span } from '../../report/report.ts';
import type { CardState } from '../../schedule/cardState.ts';
import { recall } from '../../schedule/fsrs.ts';
import type { DeckOptions } from '../../schedule/options.ts';
import type { StudyDay } from '../../schedule/studyDay.ts';

/** A run of a sentence that the same cards cover; none of them where it is plain text. */
export type MapRun = Span & { readonly cards: readonly Card[] };

/** A sentence cut where the passages of cards begin and end; the runs together are the sentence. */
export function mapSentence(sentence: Span, cards: readonly Card[]): readonly MapRun[] {
  const touching = cards.filter(
    ({ passage }) => passage.start < sentence.end && passage.end > sentence.start,
  );
  const inside = (at: number) => Math.min(Math.max(at, sentence.start), sentence.end);
  const cuts = [sentence, ...touching.map(({ passage }) => passage)].flatMap(({ start, end }) => [
    inside(start),
    inside(end),
  ]);
  const bounds = [...new Set(cuts)].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? sentence.start;
    return {
      start,
      end,
      cards: touching.filter(({ passage }) => passage.start < end && passage.end > start),
    };
  });
}

/**
 * Probability of recall on a study day, if no review comes before it; undefined for a card never answered.
 */
export function recallOn(day: StudyDay, state: CardState, options: DeckOptions): number | undefined {
  return state.state === 'New' ? undefined : recall(options.weights, state.stability, day - state.lastDay);
}

export const LEVELS = ['fading', 'weak', 'fair', 'good', 'strong'] as const;
/** How well something is known, in steps that the eye can tell apart. */
export type Level = (typeof LEVELS)[number];

/** The lowest recall of each level but the first. */
export const LEVEL_BOUNDS = [0.5, 0.7, 0.85, 0.95] as const;

export function levelOf(chance: number): Level {
  return LEVELS[LEVEL_BOUNDS.filter((bound) => chance >= bound).length] ?? 'fading';
}

/** What a run looks like: plain, new (cards, none of them met), or the mean recall of those met. */
export type Shade = 'plain' | 'new' | Level;

export function shadeOf(cards: readonly Card[], chanceOf: (card: CardId) => number | undefined): Shade {
  if (cards.length === 0) return 'plain';
  const met = cards.map(({ id }) => chanceOf(id)).filter((chance) => chance !== undefined);
  return met.length === 0 ? 'new' : levelOf(met.reduce((sum, chance) => sum + chance, 0) / met.length);
}

/** The sentences of a report that have cards. */
export function coveredSentences(sentences: readonly Span[], cards: readonly Card[]): readonly Span[] {
  return sentences.filter((each) =>
    cards.some(({ passage }) => passage.start < each.end && passage.end > each.start),
  );
}

/** Share of a report's sentences that have cards, 0 to 1. */
export function coveredShare(report: Report, cards: readonly Card[]): number {
  const sentences = report.blocks.flatMap((block) => block.sentences);
  return sentences.length === 0 ? 0 : coveredSentences(sentences, cards).length / sentences.length;
}

/** Share of the cards that would be recalled on the day: those never met count as unknown. */
export function expectedShare(
  cards: readonly Card[],
  chanceOf: (card: CardId) => number | undefined,
): number {
  if (cards.length === 0) return 0;
  return cards.reduce((sum, { id }) => sum + (chanceOf(id) ?? 0), 0) / cards.length;
}
