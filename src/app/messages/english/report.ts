import { cards, plural } from './quantities.ts';

/** Words of the memory map. */
export const report = {
  reports: 'Reports',
  studyReport: 'Study this report',
  reportText: 'The report',
  lookAhead: 'Look at',
  aheadName: (days: number) => {
    if (days === 0) return 'today';
    return days < 0 ? `${plural(-days, 'day', 'days')} ago` : `in ${plural(days, 'day', 'days')}`;
  },
  travel: {
    first: 'First day',
    today: 'Today',
    week: 'In a week',
    month: 'In a month',
    year: 'In a year',
    date: 'On a date',
  },
  replaying: 'Looking back in your journal…',
  pastFailed: 'The journal could not be read; reload and try again.',
  mode: 'Read as',
  modes: {
    map: 'memory map',
    hide: 'without what I know well',
    recite: 'to recite: answers blanked',
    letters: 'first letters only',
  },
  modeHints: {
    hide: 'What you would recall with 85 % or more is blank. Tap a blank to see it.',
    recite: 'The answers of your cards are blank in their place. Say each, then tap it.',
    letters: 'Say the text by its first letters. Tap a sentence to see it.',
  },
  blank: 'Hidden words, press to show',
  expectedShare: (percent: number, days: number) =>
    days < 0
      ? `${plural(-days, 'day', 'days')} ago you would have recalled about ${percent} % of its cards.`
      : days === 0
        ? `You would recall about ${percent} % of its cards now.`
        : `In ${plural(days, 'day', 'days')} without study you would recall about ${percent} % of its cards.`,
  coveredSentences: (covered: number, all: number) =>
    `${covered} of its ${plural(all, 'sentence has', 'sentences have')} cards.`,
  makeCloze: 'Make a cloze',
  makeQuestion: 'Make a question',
  newCardTitle: 'New card',
  cardMade: 'The card is in the deck.',
  selectHint: 'Select words to make a card of them. Arrow keys lead from passage to passage.',
  legend: 'What the colours mean',
  shades: {
    new: 'not met yet',
    fading: 'fading',
    weak: 'weak',
    fair: 'fair',
    good: 'good',
    strong: 'strong',
  },
  fromPercent: (percent: number) => (percent === 0 ? 'under 50 %' : `from ${percent} %`),
  passageNew: (count: number) => `${cards(count)}, not met yet`,
  passageRecall: (count: number, percent: number, next: string | undefined) =>
    `${cards(count)}, recall ${percent} %${next === undefined ? '' : `, due ${next}`}`,
  addHere: 'Add a card here',
  studyThese: 'Study just these',
  passageCards: (count: number) => `${cards(count)} of this sentence`,
  standing: {
    new: 'Not met yet',
    suspended: 'Suspended',
    met: (percent: number, when: string) => `Recall ${percent} %, due ${when}`,
  },
} as const;
