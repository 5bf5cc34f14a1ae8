import { describe, expect, test } from 'vitest';
import { readOut } from './deckOf.ts';

/** One report of invented people; each sentence below is tried in it. */
const FORUM = 'The third Lakeland Fisheries Forum was held in Port Amsel from 4 to 6 May 2021.';
const cardsOf = (sentence: string) => readOut(`Forum on lake fish\n\n${FORUM}\n\n${sentence}\n`);

describe('an event', () => {
  test('is asked for by time and place', () =>
    expect(cardsOf('')).toEqual(
      expect.arrayContaining([
        'When was the third Lakeland Fisheries Forum held? → 4 to 6 May 2021',
        'Where was the third Lakeland Fisheries Forum (May 2021) held? → Port Amsel',
      ]),
    ));
});

describe('a record of a sitting', () => {
  const RECORD = `COUNCIL OF LAKE STATES
Held in the Pike Room, Port Amsel, on Tuesday, 4 May 2021

Summary record

The Council today adopted, by a recorded vote of 31 in favour to 4 against (Ilmar, Pell, Tessaly, Vand), with 12 abstentions, a resolution on the dredging of lake sand. An amendment proposed by Ilmar was rejected by 9 votes in favour to 33 against.`;

  test('is asked for its date and its place', () =>
    expect(readOut(RECORD)).toEqual(
      expect.arrayContaining([
        'When was the meeting held that is recorded in the summary record of the Council of Lake States? → 4 May 2021',
        'Where was the meeting held that is recorded in the summary record of the Council of Lake States? → the Pike Room, Port Amsel',
      ]),
    ));

  test('has a card for each count of a vote, on what was voted on', () => {
    const record = 'According to the summary record of the Council of Lake States (May 2021), ';
    expect(readOut(RECORD)).toEqual(
      expect.arrayContaining([
        `${record}how many votes were cast in favour of the resolution on the dredging of lake sand? → 31`,
        `${record}how many votes were cast against the resolution on the dredging of lake sand? → 4`,
        `${record}how many abstentions were there in the vote on the resolution on the dredging of lake sand? → 12`,
        `${record}how many votes were cast against the amendment proposed by Ilmar? → 33`,
      ]),
    );
  });

  test('is not named by its headline', () =>
    expect(
      readOut(`Council adopts resolution on lake sand, bans dredging\n\n${RECORD}`).join(),
    ).not.toContain('According to the Council adopts'));
});

describe('a quotation with its speaker behind it', () => {
  test('is asked for by its words', () =>
    expect(
      cardsOf(
        '“A lake that is emptied in a decade is not refilled in a century,” said Ingrid Vaas in her address.',
      ).some((card) => /who said “A lake that is emptied .* in a century”\? → Ingrid Vaas$/.test(card)),
    ).toBe(true));
});

describe.each([
  [
    'a person who moderated',
    'Tomé da Cunha e Silva moderated the forum.',
    'Who moderated the third Lakeland Fisheries Forum (May 2021)? → Tomé da Cunha e Silva',
  ],
  [
    'a person with two offices',
    'Ingrid Vaas, Minister of Waters and chair of the Lakeland Commission, opened the forum.',
    'Which two offices did Ingrid Vaas hold in May 2021? → Minister of Waters | chair of the Lakeland Commission',
  ],
  [
    'a person with one name and an honorific',
    'Dr. Wahyudi, head of the Eel Institute, opened the forum.',
    'Who opened the third Lakeland Fisheries Forum (May 2021)? → Dr. Wahyudi',
  ],
  [
    'a definition of an aim in a speech',
    'Ingrid Vaas stressed that the basic aim of the quota system is to keep every stock above its safe level.',
    'According to Ingrid Vaas (May 2021), what is the basic aim of the quota system? → to keep every stock above its safe level',
  ],
  [
    'a named set of principles',
    'Ingrid Vaas said that the principles of openness, fairness, restraint and repair should guide all members.',
    'According to Ingrid Vaas (May 2021), which four principles should guide all members? → openness | fairness | restraint | repair',
  ],
  [
    'what somebody needs to do, and to what end',
    'Ingrid Vaas stressed that Basutia needs to restore its wetlands in order to shelter young eels.',
    'According to Ingrid Vaas (May 2021), for what purpose does Basutia need to restore its wetlands? → to shelter young eels',
  ],
  [
    'a demand in the first person',
    'Ingrid Vaas stressed that time is short. We should establish a Joint Patrol Service by 2024.',
    'According to Ingrid Vaas (May 2021), what should be established by 2024? → a Joint Patrol Service',
  ],
  [
    'a figure in a statement',
    'Ingrid Vaas reported that the members have built 2,300 fish ladders.',
    'According to Ingrid Vaas (May 2021), how many fish ladders have the members built? → 2,300',
  ],
  [
    'a consistent principle, asked from its other side',
    'Ingrid Vaas noted that protecting young fish is the consistent principle of the commission.',
    'According to Ingrid Vaas (May 2021), what is the consistent principle of the commission? → protecting young fish',
  ],
])('%s', (_, sentence, card) => {
  test('becomes its card', () => expect(cardsOf(sentence)).toContain(card));
});

test('modality and negation stay in the question', () => {
  const cards = cardsOf(
    'Ingrid Vaas stressed that members must not sell undersized eels to private traders.',
  ).join('\n');
  expect(cards).not.toMatch(/(?:do|did) members sell/);
});

test('a sentence that hangs on the one before it gives no card', () => {
  expect(cardsOf('This changes such things for those who did it.')).toEqual(cardsOf(''));
});

test('a list of five is never asked for at once', () => {
  const cards = cardsOf('Ana Lim, Bo Chen, Cy Diaz, Di Egge and Ed Fox attended the forum.');
  expect(cards.filter((card) => card.includes('|'))).toEqual([]);
  expect(cards).toContain(
    'Ana Lim, […], Cy Diaz, Di Egge and Ed Fox attended the third Lakeland Fisheries Forum (May 2021). → Bo Chen',
  );
});
