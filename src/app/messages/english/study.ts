import type { Rating } from '../../../schedule/rating.ts';

/** Words of studying. */
export const study = {
  showAnswer: 'Show answer',
  rating: (rating: Rating): string => rating,
  rateRecall: 'How well did you recall it?',
  undo: 'Undo',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  nothingToUndo: 'Nothing to undo',
  cardActions: 'Card actions',
  blank: 'blank',
  answer: 'Answer',
  inOrder: 'in this order',
  itemsToRecall: (count: number) => `${count} items`,
  proof: 'In the report',
  editedAnswer: 'In your own words: the report does not say it in these.',
  noProof: 'The report of this card is not on this device.',
  left: { new: 'new', learning: 'learning', review: 'to review' },
  leftAria: (fresh: number, learning: number, review: number) =>
    `Left: ${fresh} new, ${learning} learning, ${review} to review`,
  notSavedTitle: 'The answer was not saved',
  notSaved: (reason: string) =>
    `The device refused to store it (${reason}). The card is back as it was; free some space or close other tabs, then rate it again.`,
  noSuchScope: 'There is no such deck or section here.',
  backToDecks: 'Back to Decks',
  sessionDone: 'Done for now',
  sessionEmpty: 'Nothing to study here now',
  summary: {
    answers: 'Answers',
    cards: 'Cards',
    introduced: 'Newly met',
    again: 'To see again',
    time: 'Time',
  },
  learnedHeading: 'What you went through',
  nextDue: (when: string) => `Next card ${when}.`,
  noneScheduled: 'No card is scheduled: there is nothing left in this scope.',
} as const;
