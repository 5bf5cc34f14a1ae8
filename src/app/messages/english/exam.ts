import { cards, plural } from './quantities.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Words of preparing for an exam or a meeting. */
export const exam = {
  title: 'Exam or meeting',
  intro:
    'Set the day on which you must know this deck: what you would recall then, and what to do until then.',
  day: 'Day',
  goal: 'To know on that day',
  goalOf: percent,
  save: 'Prepare for this day',
  change: 'Change',
  daysLeft: (days: number) => (days === 0 ? 'That is today.' : `In ${plural(days, 'day', 'days')}.`),
  inThePast: 'Choose today or a day to come.',
  forecast: 'If you studied nothing more until then',
  section: 'Section',
  cards: 'Cards',
  cardsOf: (count: number, unseen: number) => (unseen === 0 ? String(count) : `${count}, ${unseen} new`),
  recall: 'Recall on that day',
  percent,
  all: 'All',
  odds: 'The score to expect',
  oddsOf: (score: number, of: number, chance: number) =>
    `${percent(chance)} chance of at least ${score} of ${of}`,
  distribution: (of: number) => `How likely each score from 0 to ${of} is`,
  plan: 'A plan',
  working: (done: number, of: number) => `Working out the plan: ${done} of ${of}`,
  reached: (minutes: number, share: number) =>
    `With ${plural(minutes, 'minute', 'minutes')} a day you would know ${percent(share)} on that day.`,
  notReached: (minutes: number, share: number) =>
    `Even ${plural(minutes, 'minute', 'minutes')} a day would come to ${percent(share)} only: the day is near, or the goal high.`,
  asks: (newPerDay: number, retention: number) =>
    `It takes up to ${plural(newPerDay, 'new card', 'new cards')} a day, and a desired retention of ${percent(retention)}.`,
  more: (cards: number) =>
    cards === 0
      ? 'Five more minutes a day would buy nothing worth having.'
      : `Five more minutes a day would buy ${plural(cards, 'card', 'cards')} more.`,
  howWorkedOut: (seconds: number) =>
    `Worked out with the scheduler’s own memory model, at ${plural(seconds, 'second', 'seconds')} an answer, for a learner who studies every day.`,
  follow: 'Follow this plan',
  following:
    'The deck is studied by this plan. It changed the new cards a day and the desired retention of this deck alone.',
  end: 'End the preparation',
  endHint: 'The deck goes back to its long-term schedule.',
  over: (day: string) => `The day was ${day}.`,
  overHint:
    'Your cards are still here. On the long-term schedule they come back when you would begin to forget them.',
  back: 'Return to the long-term schedule',
  ended: 'The deck is back on its long-term schedule.',
  undo: 'Undo',
  everyCard: (count: number) => `The score counts all ${cards(count)} of the deck.`,
} as const;
