import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Card, CardId } from '../../src/deck/card.ts';
import type { DeckId } from '../../src/deck/deck.ts';
import type { Deed, DeviceId, Event } from '../../src/journal/event.ts';
import { eventId } from '../../src/journal/event.ts';
import { DAY, MINUTE } from '../../src/schedule/moment.ts';
import { historyOf } from '../../src/search/cardHistory.ts';
import { matches, type SearchContext, searchRows } from '../../src/search/matches.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';
import type { Query } from '../../src/search/query.ts';
import { Answering, cardNamed, later, MORNING } from '../schedule/deckInPlay.ts';
import { queries } from './printQuery.ts';

const DECK = { id: 'bees' as DeckId, title: 'The Bees of Öland' };
const NOW = later(MORNING, 10 * DAY);

const card = (name: string, prompt: string, answer: readonly string[], more: Partial<Card> = {}): Card => ({
  ...cardNamed(name),
  prompt,
  answer,
  ...more,
});

const cards = [
  card('fresh', 'How many hives stand in Zürich?', ['Forty (40)']),
  card('known', 'Who keeps the hives?', ['Ada *Quill*'], { section: 'attendees' }),
  card('forgotten', 'When does the honey flow?', ['In June', 'in July'], { form: 'list' }),
  card('hidden', 'What is a skep?', ['A basket_of straw']),
];

function learned(): SearchContext {
  const learner = new Answering({ fuzz: false, leechThreshold: 1 });
  const [, known, forgotten, hidden] = cards;
  if (!known || !forgotten || !hidden) throw new Error('a card is missing');
  learner.answer(known, 'Easy', MORNING);
  learner.answer(forgotten, 'Easy', MORNING);
  learner.answer(forgotten, 'Again', later(NOW, -2 * DAY));
  learner.table.suspend(hidden.id, true);
  learner.table.setFlag(hidden.id, 3);
  const deeds: readonly (readonly [number, Deed])[] = [
    [MORNING.now - 30 * DAY, { type: 'install', deck: DECK.id }],
    [NOW.now - DAY, { type: 'edit', card: known.id, prompt: known.prompt, answer: known.answer }],
    [NOW.now - MINUTE, { type: 'add', deck: DECK.id, added: hidden }],
  ];
  const device = 'phone' as DeviceId;
  const events = deeds.map(([at, deed], index): Event => {
    const seq = index + 1;
    return { ...deed, id: eventId(device, seq), device, seq, at };
  });
  const tags = new Map<CardId, readonly string[]>([[hidden.id, ['Things::Old']]]);
  return {
    table: learner.table,
    moment: NOW,
    history: historyOf(events),
    tagsOf: (id) => tags.get(id) ?? [],
  };
}

const context = learned();
const rows = searchRows(cards, DECK, new Answering({ leechThreshold: 1 }).options);

function found(search: string): readonly string[] {
  const query = parseQuery(search);
  if (!query.ok) throw new Error(`${search}: ${query.problem.expected}`);
  return rows.filter(matches(query.value, context)).map((row) => row.card.id);
}

describe('a search finds', () => {
  test.each([
    ['', ['fresh', 'known', 'forgotten', 'hidden']],
    ['hives', ['fresh', 'known']],
    ['HIVES -zurich', ['known']],
    ['zürich', ['fresh']],
    ['"the hives"', ['known']],
    ['hives or skep', ['fresh', 'known', 'hidden']],
    ['(hives or skep) -forty', ['known', 'hidden']],
    ['h*n_y', ['forgotten']],
    ['\\*quill\\*', ['known']],
    ['basket\\_of', ['hidden']],
    ['honey\\_flow', []],
    ['honey_flow', ['forgotten']],
    ['"(40)"', ['fresh']],
    ['answer:june', ['forgotten']],
    ['prompt:june', []],
    ['deck:oland', ['fresh', 'known', 'forgotten', 'hidden']],
    ['deck:bees section:attendees', ['known']],
    ['form:list', ['forgotten']],
    ['is:new', ['fresh', 'hidden']],
    ['is:suspended', ['hidden']],
    ['is:leech', ['forgotten']],
    ['is:learning is:due', ['forgotten']],
    ['is:review', ['known']],
    ['flag:3', ['hidden']],
    ['flag:0 is:new', ['fresh']],
    ['tag:things', ['hidden']],
    ['tag:things::old', ['hidden']],
    ['tag:thing', []],
    ['tag:none', ['fresh', 'known', 'forgotten']],
    ['rated:2', []],
    ['rated:3', ['forgotten']],
    ['rated:11', ['known', 'forgotten']],
    ['rated:30:1', ['forgotten']],
    ['added:1', ['hidden']],
    ['added:60', ['fresh', 'known', 'forgotten', 'hidden']],
    ['edited:1', []],
    ['edited:2', ['known']],
    ['prop:lapses>0', ['forgotten']],
    ['prop:reps=0', ['fresh', 'hidden']],
    ['prop:r<1', ['known', 'forgotten']],
    ['prop:due<0', ['known', 'forgotten']],
  ])('%s', (search, ids) => {
    expect(found(search)).toEqual(ids);
  });
});

/** What every connective means, in sets of ids. */
function naive(query: Query): ReadonlySet<string> {
  const all = rows.map((row) => row.card.id);
  switch (query.kind) {
    case 'not': {
      const part = naive(query.part);
      return new Set(all.filter((id) => !part.has(id)));
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map(naive);
      const how = query.kind === 'and' ? 'every' : 'some';
      return new Set(all.filter((id) => parts[how]((part) => part.has(id))));
    }
    default: {
      const predicate = matches(query, context);
      return new Set(rows.filter(predicate).map((row) => row.card.id));
    }
  }
}

property.prop([queries])('not, and, or are the complement, the intersection and the union', (query) => {
  expect(new Set(rows.filter(matches(query, context)).map((row) => row.card.id))).toEqual(naive(query));
});
