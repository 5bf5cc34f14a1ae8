import { type Card, type CardId, SECTIONS, type Section } from '../deck/card.ts';
import type { CardState } from '../schedule/cardState.ts';
import { recall } from '../schedule/fsrs.ts';
import type { DeckOptions } from '../schedule/options.ts';
import type { StudyDay } from '../schedule/studyDay.ts';
import { scoreOdds } from './scoreOdds.ts';

/** What is to be expected on a day if nothing is studied until then. */
export type Forecast = {
  /** The sections that have cards, in their order, with the mean recall of their cards. */
  readonly sections: readonly {
    readonly section: Section;
    readonly cards: number;
    /** Cards never studied; they count as not recalled. */
    readonly unseen: number;
    readonly recall: number;
  }[];
  /** As `scoreOdds` gives them. */
  readonly odds: Float64Array;
};

/** The chance that FSRS gives a card on a day; none for one that was never studied. */
const chanceOn = (state: CardState, day: StudyDay, { weights }: DeckOptions): number =>
  state.state === 'New' ? 0 : recall(weights, state.stability, day - state.lastDay);

/** The predicted recall on a study day, section by section, and the odds of each score over all cards. */
export function forecast(
  cards: readonly Card[],
  stateOf: (card: CardId) => CardState,
  options: DeckOptions,
  day: StudyDay,
): Forecast {
  const known = cards.map(({ id, section }) => {
    const state = stateOf(id);
    return { section, isNew: state.state === 'New', chance: chanceOn(state, day, options) };
  });
  const sections = SECTIONS.map((section) => {
    const within = known.filter((each) => each.section === section);
    return {
      section,
      cards: within.length,
      unseen: within.filter(({ isNew }) => isNew).length,
      recall: within.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, within.length),
    };
  }).filter((each) => each.cards > 0);
  return { sections, odds: scoreOdds(known.map(({ chance }) => chance)) };
}
