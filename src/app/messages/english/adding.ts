import { cards } from './quantities.ts';

/** Words of adding a report. */
export const adding = {
  add: {
    intro: 'Cards are made here, on this device; nothing of the report leaves it.',
    choose: 'Choose a file',
    formats: 'or drop it here: PDF, Word (.docx), web page, Markdown or plain text',
    paste: 'Or paste the text',
    make: 'Make cards',
    stage: { reading: 'Reading the report…', generating: 'Making cards…' },
    unreadable: (reason: string) =>
      `The report could not be read (${reason}). Nothing was added; try again, or paste the text.`,
    stuck:
      'Reading this file led nowhere for half a minute, so it was stopped. Nothing was added; save the file anew, or paste its text.',
    alreadyThere: (title: string) => `This report is already a deck: “${title}”.`,
    looksNewer: (title: string) => `This looks like a newer version of “${title}”.`,
    updating:
      'Updating keeps your progress, your wording, your own cards and what you rejected. You see what changes first.',
    update: 'Update that deck',
    separate: 'Make a new deck',
    changes: {
      title: 'What the newer report changes',
      kept: (count: number) => `${cards(count)} kept, with your progress`,
      reworded: (count: number) => `${cards(count)} reworded, with your progress`,
      fresh: (count: number) => `${cards(count)} new`,
      gone: (count: number) => `${cards(count)} no longer made from the report`,
      suspend: 'Suspend these; nothing is deleted',
      unproved: (count: number) =>
        `${cards(count)} made by hand whose sentence is no longer in the report: kept, in your own words`,
    },
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
} as const;
