import { cards } from './quantities.ts';

/** Words of the home screen. */
export const decks = {
  decksIntro: 'Cards from a report, each pinned to the sentence that proves it.',
  studyAll: (due: number) => `Study ${cards(due)}`,
  dueCount: (count: number) => `${count.toLocaleString('en')} due`,
  newCount: (count: number) => `${count.toLocaleString('en')} new`,
  optionsOf: (deck: string) => `Options of ${deck}`,
  customOf: (deck: string) => `Custom session of ${deck}`,
  custom: 'Custom session',
  away: (waiting: number) => `${cards(waiting)} wait since you were last here. Nothing is lost.`,
  catchUp: 'Catch up at your pace',
  takeQuiz: 'Take a quiz',
  exam: 'Exam date',
  examOver: 'The exam is over: back to the long term',
  nothingDue: 'Done for today',
  noDecks: 'No decks yet',
  noDecksHint: 'The decks that come with the app could not be read. Reload the page while you are online.',
  readReport: 'Read the report',
} as const;
