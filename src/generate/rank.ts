import type { Report } from '../report/report.ts';
import type { Draft } from './fact.ts';
import type { LanguagePack } from './languagePack.ts';

/**
 * How important a card is, 0 to 100: what kind of fact it asks for, how early it stands, how much of the title it
 * touches, and how often the report comes back to its words.
 */
export function importanceOf(
  report: Report,
  drafts: readonly Draft[],
  pack: LanguagePack,
): (draft: Draft) => number {
  const title = new Set(pack.contentWords(report.title));
  const counts = new Map<string, number>();
  for (const word of pack.contentWords(report.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(1, ...drafts.map((draft) => draft.passage.end));
  return (draft) => {
    const words = pack.contentWords(draft.answer.map((answer) => answer.text).join(' '));
    const inTitle = words.filter((word) => title.has(word)).length;
    const repeated = words.filter((word) => (counts.get(word) ?? 0) > 2).length / (words.length || 1);
    const early = 1 - draft.passage.start / most;
    const score = draft.weight * 0.9 + early * 5 + Math.min(inTitle, 2) * 1.5 + repeated * 2;
    return Math.max(0, Math.min(100, Math.round(score)));
  };
}
