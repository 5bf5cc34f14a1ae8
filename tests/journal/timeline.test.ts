import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import { effective } from '../../src/journal/effective.ts';
import { fold } from '../../src/journal/fold.ts';
import { stateBefore, timelineOf } from '../../src/journal/timeline.ts';
import { histories, together } from './histories.ts';

const CARDS = ['a', 'b', 'c', 'd'].map((name) => name as CardId);

test.prop([histories('phone'), histories('tablet'), fc.nat()])(
  'a card stood at any moment where the journal up to then folds to',
  (phone, tablet, pick) => {
    const events = together(phone, tablet);
    const timeline = timelineOf(events, new Set(CARDS));
    const moment = (events[pick % Math.max(1, events.length)]?.at ?? 0) + (pick % 2);
    const { table } = fold(effective(events).filter(({ at }) => at < moment));
    for (const card of CARDS) expect(stateBefore(timeline, card, moment)).toEqual(table.state(card));
  },
);

test.prop([histories()])('cards that were not asked for are left out', (events) => {
  const asked = new Set(['a' as CardId]);
  expect([...timelineOf(events, asked).keys()].every((card) => asked.has(card))).toBe(true);
});
