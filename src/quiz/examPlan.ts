import type { CardState } from '../schedule/cardState.ts';
import { intervalFor, type Memory, nextMemory, recall } from '../schedule/fsrs.ts';
import type { DeckOptions } from '../schedule/options.ts';
import type { StudyDay } from '../schedule/studyDay.ts';
import { type Chance, chanceOf } from './chance.ts';
import { meanOdds, meanScore, scoreOdds } from './scoreOdds.ts';

/** What a plan is worked out from. */
export type Preparation = {
  /** The states of the deck's cards, unseen ones in the order in which they would be introduced. */
  readonly states: readonly CardState[];
  readonly options: DeckOptions;
  readonly today: StudyDay;
  readonly exam: StudyDay;
  /** Mean seconds for one answer. */
  readonly secondsPerAnswer: number;
};

/** What a number of minutes a day comes to. */
export type Outlook = {
  readonly minutes: number;
  /** New cards that would be begun on the busiest day. */
  readonly newPerDay: number;
  readonly desiredRetention: number;
  /** Expected share of the cards recalled on the day, 0 to 1. */
  readonly share: number;
  readonly odds: Float64Array;
};

/** Levels of desired retention that a plan chooses among, besides the present one. */
const LEVELS = [0.85, 0.9, 0.94, 0.97];
/** Learners are simulated this often, each with luck of its own. */
const RUNS = 3;

/**
 * What studying this many minutes every day until the exam comes to, with the best desired retention for it.
 * Learners are simulated with the scheduler's own memory: due cards first, those most at risk before others; then
 * new cards while there is time. A card is recalled with the chance that FSRS gives it, and rated Good or Again.
 *
 * @param minutes a day, over 0
 */
export function outlook(preparation: Preparation, minutes: number): Outlook {
  const levels = [...new Set([preparation.options.desiredRetention, ...LEVELS])];
  const outlooks = levels.map((level) => outlookAt(preparation, minutes, level));
  return outlooks.reduce((best, each) => (each.share > best.share ? each : best));
}

function outlookAt(preparation: Preparation, minutes: number, desiredRetention: number): Outlook {
  const runs = Array.from({ length: RUNS }, (_, run) => {
    // The same luck for every number of minutes, so that they can be compared.
    return simulated(preparation, minutes, desiredRetention, chanceOf(`exam ${run}`));
  });
  const odds = meanOdds(runs.map(({ chances }) => scoreOdds(chances)));
  return {
    minutes,
    newPerDay: Math.max(...runs.map(({ newPerDay }) => newPerDay)),
    desiredRetention,
    share: meanScore(odds) / Math.max(1, preparation.states.length),
    odds,
  };
}

type Learned = { memory: Memory; lastDay: StudyDay; due: StudyDay };

function simulated(
  { states, options, today, exam, secondsPerAnswer }: Preparation,
  minutes: number,
  desiredRetention: number,
  chance: Chance,
): { readonly chances: readonly number[]; readonly newPerDay: number } {
  const { weights, learningSteps, relearningSteps, maximumInterval } = options;
  const dueAfter = (memory: Memory, day: StudyDay) =>
    day + intervalFor(weights, memory.stability, desiredRetention, maximumInterval);
  const learned = states.flatMap((state): Learned[] =>
    state.state === 'New'
      ? []
      : [{ memory: state, lastDay: state.lastDay, due: dueAfter(state, state.lastDay) }],
  );
  let unseen = states.length - learned.length;
  let newPerDay = 0;
  for (let day = today; day < exam; day++) {
    let left = minutes * 60;
    for (const card of dueOn(learned, day, weights)) {
      if (left < secondsPerAnswer) break;
      const elapsed = day - card.lastDay;
      const recalled = chance() < recall(weights, card.memory.stability, elapsed);
      card.memory = nextMemory(weights, card.memory, elapsed, recalled ? 'Good' : 'Again');
      left -= secondsPerAnswer * (recalled ? 1 : 1 + relearningSteps.length);
      if (!recalled)
        for (const _ of relearningSteps) card.memory = nextMemory(weights, card.memory, 0, 'Good');
      card.lastDay = day;
      card.due = dueAfter(card.memory, day);
    }
    const introducing = secondsPerAnswer * (1 + learningSteps.length);
    const introduced = Math.min(unseen, Math.floor(Math.max(0, left) / introducing));
    for (let card = 0; card < introduced; card++) {
      let memory = nextMemory(weights, undefined, 0, 'Good');
      for (const _ of learningSteps.slice(1)) memory = nextMemory(weights, memory, 0, 'Good');
      learned.push({ memory, lastDay: day, due: dueAfter(memory, day) });
    }
    unseen -= introduced;
    newPerDay = Math.max(newPerDay, introduced);
  }
  const chances = learned.map(({ memory, lastDay }) => recall(weights, memory.stability, exam - lastDay));
  return { chances: [...chances, ...Array.from({ length: unseen }, () => 0)], newPerDay };
}

/** The cards due on a day, most at risk first. */
function dueOn(cards: readonly Learned[], day: StudyDay, weights: readonly number[]): readonly Learned[] {
  return cards
    .filter(({ due }) => due <= day)
    .map((card) => ({ card, chance: recall(weights, card.memory.stability, day - card.lastDay) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ card }) => card);
}

/** Minutes a day that a plan may ask for. */
export const MINUTES = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60] as const;

/** A plan: the fewest minutes a day that reach the goal, or the most there are, and what five more would buy. */
export type Plan = {
  readonly reached: boolean;
  readonly outlook: Outlook;
  readonly withMore: Outlook | undefined;
};

/**
 * The plan among outlooks that were worked out for rising minutes.
 *
 * @param goal share of the cards to know on the day
 */
export function planAmong(outlooks: readonly Outlook[], goal: number): Plan | undefined {
  const at = outlooks.findIndex(({ share }) => share >= goal);
  const chosen = outlooks[at < 0 ? outlooks.length - 1 : at];
  return chosen && { reached: at >= 0, outlook: chosen, withMore: at < 0 ? undefined : outlooks[at + 1] };
}
