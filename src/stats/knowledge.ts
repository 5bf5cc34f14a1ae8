import type { CardId, Section } from '../deck/card.ts';
import { SECTIONS } from '../deck/card.ts';
import { recall } from '../schedule/fsrs.ts';
import type { StudyDay } from '../schedule/studyDay.ts';
import type { ReviewLog } from './reviewLog.ts';

/** Cards that would be recalled on a study day by the model, by section: sums of probabilities. */
export type KnowledgeRow = { readonly day: StudyDay; readonly known: Readonly<Record<Section, number>> };

/**
 * Knowledge at the end of evenly spread study days from one to another, both included.
 *
 * @param sectionOf the section of a card; cards that are no more have none and do not count
 * @param samples   how many days to look at, at most
 */
export function knowledgeRows(
  log: ReviewLog,
  weights: readonly number[],
  sectionOf: (card: CardId) => Section | undefined,
  [from, to]: readonly [StudyDay, StudyDay],
  samples: number,
): readonly KnowledgeRow[] {
  const sections = log.cards.map((card) => {
    const section = sectionOf(card);
    return section === undefined ? -1 : SECTIONS.indexOf(section);
  });
  const stability = new Float64Array(log.cards.length);
  const lastDay = new Int32Array(log.cards.length);
  let at = 0;
  return sampleDays(from, to, samples).map((day) => {
    for (; at < log.size && (log.day[at] ?? 0) <= day; at++) {
      const card = log.card[at] ?? 0;
      stability[card] = log.stability[at] ?? 0;
      lastDay[card] = log.day[at] ?? 0;
    }
    const known = new Array<number>(SECTIONS.length).fill(0);
    for (let card = 0; card < stability.length; card++) {
      const section = sections[card] ?? -1;
      const days = stability[card] ?? 0;
      if (section < 0 || days === 0) continue;
      known[section] = (known[section] ?? 0) + recall(weights, days, day - (lastDay[card] ?? day));
    }
    const [principles = 0, goals = 0, attendees = 0, event = 0, measures = 0, context = 0] = known;
    return { day, known: { principles, goals, attendees, event, measures, context } };
  });
}

/** At most `samples` days from one to another, evenly spread, both ends among them. */
export function sampleDays(from: StudyDay, to: StudyDay, samples: number): readonly StudyDay[] {
  const count = Math.min(samples, to - from + 1);
  if (count <= 1) return [to];
  return Array.from({ length: count }, (_, index) => from + Math.round(((to - from) * index) / (count - 1)));
}
