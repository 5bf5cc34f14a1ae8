import type { Section } from '../../deck/card.ts';
import type { Interval } from '../../schedule/grants.ts';
import type { Rating } from '../../schedule/rating.ts';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
/** 1 min, 10 min, 1.5 h */
function minutes(length: number): string {
  return length < 60 ? `${Math.round(length)} min` : `${round(length / 60)} h`;
}

/** 3 d, 2.5 mo, 1.3 y */
function days(length: number): string {
  if (length < 31) return `${length} d`;
  return length < 365 ? `${round(length / 30.4)} mo` : `${round(length / 365.25)} y`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const cards = (count: number) => plural(count, 'card', 'cards');

const sections: Readonly<Record<Section, string>> = {
  principles: 'Principles',
  goals: 'Goals',
  attendees: 'Attendees',
  event: 'Event',
  measures: 'Measures',
  context: 'Context',
};

/** Every word that the interface says in English. Other languages have the same shape. */
export const en = {
  locale: 'en',
  appName: 'Aide-mémoire',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  decks: 'Decks',
  study: 'Study',
  settings: 'Settings',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  reload: 'Reload',
  loading: 'Loading…',
  opening: 'Opening your cards…',
  section: (section: Section) => sections[section],
  cards,

  /** A stay away, as it stands on a rating button. */
  interval: (interval: Interval) =>
    interval.unit === 'minutes' ? minutes(interval.length) : days(interval.length),
  /** When something comes, told from now. */
  fromNow: (ms: number) => {
    if (ms <= 0) return 'now';
    if (ms <= 60_000) return 'within a minute';
    if (ms < 60 * 60_000) return `in ${plural(Math.round(ms / 60_000), 'minute', 'minutes')}`;
    if (ms < 24 * 60 * 60_000) return `in ${plural(Math.round(ms / 3_600_000), 'hour', 'hours')}`;
    return `in ${plural(Math.round(ms / 86_400_000), 'day', 'days')}`;
  },

  // Decks
  decksIntro: 'Cards from a report, each pinned to the sentence that proves it.',
  studyAll: (due: number) => `Study ${cards(due)}`,
  dueCount: (count: number) => `${count.toLocaleString('en')} due`,
  newCount: (count: number) => `${count.toLocaleString('en')} new`,
  nothingDue: 'Done for today',
  noDecks: 'No decks yet',
  noDecksHint: 'The decks that come with the app could not be read. Reload the page while you are online.',

  // Study
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

  // Card actions
  actions: {
    edit: 'Edit',
    suspend: 'Suspend card',
    unsuspend: 'Bring back',
    suspendSiblings: 'Suspend card and siblings',
    bury: 'Bury card until tomorrow',
    burySiblings: 'Bury card and siblings',
    flag: (flag: number) =>
      ['No flag', 'Red flag', 'Orange flag', 'Green flag', 'Blue flag'][flag] ?? `Flag ${flag}`,
    removeFlag: 'Remove flag',
    info: 'Card info',
    keys: 'Keyboard shortcuts',
  },
  did: {
    review: (rating: string) => `rated ${rating}`,
    suspend: 'suspended',
    unsuspend: 'unsuspended',
    bury: 'buried',
    flag: 'flag changed',
    edit: 'edit',
    add: 'card added',
    reject: 'card rejected',
    reset: 'reset',
    quiz: 'quiz answer',
    options: 'options',
    other: 'last step',
  },
  editTitle: 'Edit card',
  promptLabel: 'Prompt',
  answerLabel: 'Answer',
  answerItemsLabel: 'Answer, one item a line',
  promptMissing: 'Write a prompt.',
  answerMissing: 'Write an answer.',
  gapMissing: 'A cloze needs exactly one gap, written […].',

  commands: {
    advance: 'Show answer, then Good',
    rate: 'Again, Hard, Good, Easy',
    undo: 'Undo',
    redo: 'Redo',
    edit: 'Edit the card',
    flag: 'Flag the card',
    bury: 'Bury the card until tomorrow',
    burySiblings: 'Bury it and its siblings',
    suspend: 'Suspend the card',
    suspendSiblings: 'Suspend it and its siblings',
    info: 'Card info',
    keys: 'This list',
  },

  // Card info
  info: {
    title: 'Card info',
    state: 'State',
    due: 'Due',
    whyNow: 'Why now',
    interval: 'Interval',
    stability: 'Stability',
    difficulty: 'Difficulty',
    retrievability: 'Recall now',
    reviews: 'Reviews',
    lapses: 'Lapses',
    section: 'Section',
    flags: 'Flag',
    never: 'never',
    states: { New: 'New', Learning: 'Learning', Review: 'Review', Relearning: 'Relearning' },
    reasons: {
      New: 'You have not met it yet; new cards come by importance.',
      Learning: 'You are learning it: it comes back in minutes until you know it.',
      Relearning: 'You forgot it: it comes back in minutes until you know it again.',
      Review: (percent: number) => `By the model you would recall it now with a chance of ${percent} %.`,
    },
    history: 'History',
    when: 'When',
    rating: 'Rating',
    took: 'Took',
    seconds: (seconds: number) => `${seconds} s`,
    noHistory: 'No answers yet.',
    days: (days: number) => plural(Math.round(days * 10) / 10, 'day', 'days'),
  },

  // Report
  report: 'Report',
  reports: 'Reports',
  readReport: 'Read the report',
  studyReport: 'Study this report',
  showInReport: 'Show in the report',
  reportText: 'The report',
  lookAhead: 'Look at',
  aheadName: (days: number) => (days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`),
  expectedShare: (percent: number, days: number) =>
    days === 0
      ? `You would recall about ${percent} % of its cards now.`
      : `In ${plural(days, 'day', 'days')} without study you would recall about ${percent} % of its cards.`,
  coveredSentences: (covered: number, all: number) =>
    `${covered} of its ${plural(all, 'sentence has', 'sentences have')} cards.`,
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
  passageRecall: (count: number, percent: number) => `${cards(count)}, recall ${percent} %`,
  passageCards: (count: number) => `${cards(count)} of this sentence`,
  standing: {
    new: 'Not met yet',
    suspended: 'Suspended',
    met: (percent: number, when: string) => `Recall ${percent} %, due ${when}`,
  },

  // Add report
  addReport: 'Add report',
  add: {
    intro: 'Cards are made here, on this device; nothing of the report leaves it.',
    choose: 'Choose a file',
    formats: 'or drop it here: PDF, Word (.docx), web page, Markdown or plain text',
    paste: 'Or paste the text',
    make: 'Make cards',
    stage: { reading: 'Reading the report…', generating: 'Making cards…' },
    unreadable: (reason: string) =>
      `The report could not be read (${reason}). Nothing was added; try again, or paste the text.`,
    alreadyThere: (title: string) => `This report is already a deck: “${title}”.`,
    review: 'Proposed cards',
    deckTitle: 'Title of the deck',
    hint: 'Every card is taken unless you reject it. Keys: J and K move, A accepts, R rejects, E edits, U undoes.',
    accept: 'Accept',
    reject: 'Reject',
    rejected: 'Rejected',
    acceptAll: 'Accept all',
    rejectAll: 'Reject all',
    discard: 'Discard',
    take: (count: number) => `Add ${cards(count)}`,
    ledger: (covered: number, all: number) => `The report: ${covered} of ${all} sentences have cards`,
    reasons: {
      boilerplate: 'no card: nothing that anybody would be asked',
      heading: 'no card: a heading',
      duplicate: 'no card: says what another sentence says',
      'nothing-to-ask': 'no card: no fact found in it',
      failed: (criterion: string) => `no card: what could be asked failed check ${criterion}`,
    },
  },

  // Settings
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'Like the device', light: 'Light', dark: 'Dark' },
  scheduling: 'Scheduling',
  newPerDay: 'New cards a day',
  newPerDayHint: 'How many unseen cards are introduced each day. Most people choose 10 to 20.',
  reviewsPerDay: 'Reviews a day',
  reviewsPerDayHint: 'The most that a day asks of you. Cards beyond it wait, those most at risk first.',
  desiredRetention: 'Desired retention',
  desiredRetentionHint:
    'How likely you want to recall a card when it comes back. Higher means more reviews; 90 % suits most people.',
  outOfRange: (min: number, max: number) => `Choose a number from ${min} to ${max}.`,
  optionsScope: 'These apply from the next answer on. Dates that you were already given stay.',
  storage: 'Storage',
  storageUsed: (used: string, quota: string) => `${used} used of ${quota} that the browser allows.`,
  persisted: 'The browser has promised not to clear your cards by itself.',
  notPersisted:
    'The browser may clear this data when space runs short, or after weeks without a visit (Safari: seven days unless the app is installed). Install the app, and download your journal from time to time.',
  askPersist: 'Ask the browser to keep it',
  persistRefused:
    'The browser said no for now. It usually agrees once the app is installed or used more often.',
  persistUnsupported: 'This browser cannot tell whether it keeps the data.',
  downloadJournal: 'Download journal',
  downloadFailed: (reason: string) =>
    `The store could not be opened (${reason}), so there is nothing to download.`,
  downloadJournalHint: 'Everything that you did here, as one text file: decks, events, settings.',
  offline: 'Offline',
  offlineStates: {
    unsupported: 'This browser cannot keep the app for offline use.',
    installing: 'Being stored for offline use…',
    ready: 'Stored: the app opens without a network.',
    failed: (reason: string) => `Could not be stored for offline use: ${reason}`,
    update: 'A newer version is stored and waits for your word.',
  },
  about: 'About',
  version: (version: string) => `Version ${version}`,
  licences: 'Licences of what we ship',
  licencesMissing: 'The list of licences is not stored on this device; open it while online.',

  // Updates and faults
  updateReady: 'A newer version is ready.',
  updateApply: 'Update now',
  updateLater: 'Later',
  faultTitle: 'Something went wrong',
  faultHint:
    'Your answers up to here are stored. Reload to go on; if it happens again, download the journal first.',
  openFailedTitle: 'Your cards could not be opened',
  openFailed: {
    unavailable: (reason: string) =>
      `This browser does not let the app store anything (${reason}). In a private window, use a normal one; otherwise allow site data for this address.`,
    blocked: 'Another tab of the app holds the store. Close the other tabs and reload.',
    newer: (found: number, known: number) =>
      `The data was written by a newer version of the app (schema ${found}; this one knows ${known}). Nothing was changed. Reload while online to get the newer version.`,
    damaged: (reason: string) =>
      `The store answered with something unreadable (${reason}). Nothing was changed.`,
  },
  notFoundTitle: 'Nothing lives at this address',
} as const;
