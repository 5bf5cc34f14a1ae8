import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import type { DeckId } from '../../src/deck/deck.ts';
import { checkpointOf, collectionOf, continues, isSound } from '../../src/journal/checkpoint.ts';
import { effective } from '../../src/journal/effective.ts';
import { type Deed, type DeviceId, type Event, eventId } from '../../src/journal/event.ts';
import { fold, foldOnto } from '../../src/journal/fold.ts';
import { merge } from '../../src/journal/merge.ts';
import { cardNamed } from '../schedule/deckInPlay.ts';
import { contentOf, histories, together } from './histories.ts';

const device = 'phone' as DeviceId;

/** The history with one more event of the same device behind it. */
function followedBy(
  history: readonly Event[],
  deed: { type: 'undo'; target: Event['id'] },
): readonly Event[] {
  const seq = history.length + 1;
  return [...history, { ...deed, id: eventId(device, seq), device, seq, at: (history.at(-1)?.at ?? 0) + 1 }];
}

describe('undo', () => {
  test.prop([histories()])('of the last event gives the state before it, bit by bit', (history) => {
    const last = history.at(-1);
    fc.pre(last !== undefined && last.type !== 'undo');
    const undone = followedBy(history, { type: 'undo', target: last.id });
    expect(contentOf(fold(undone))).toEqual(contentOf(fold(history.slice(0, -1))));
  });

  test.prop([histories()])('taken back is a redo: the state is as if nothing had happened', (history) => {
    const last = history.at(-1);
    fc.pre(last !== undefined);
    const undone = followedBy(history, { type: 'undo', target: last.id });
    const undo = undone.at(-1);
    fc.pre(undo !== undefined);
    expect(contentOf(fold(followedBy(undone, { type: 'undo', target: undo.id })))).toEqual(
      contentOf(fold(history)),
    );
  });

  test.prop([histories()])('reaches any depth: with every event undone, nothing is left', (history) => {
    let undone = history
      .filter((event) => event.type !== 'undo')
      .map((event, index) => ({ ...event, seq: index + 1, id: eventId(device, index + 1) }));
    const targets = undone.map((event) => event.id).reverse();
    for (const target of targets) undone = [...followedBy(undone, { type: 'undo', target })] as typeof undone;
    expect(effective(undone)).toEqual([]);
    expect(contentOf(fold(undone))).toEqual(contentOf(fold([])));
  });
});

describe('merging two devices', () => {
  test.prop([histories('phone'), histories('laptop')])('gives the same state in either order', (a, b) => {
    expect(contentOf(fold(merge(a, b)))).toEqual(contentOf(fold(merge(b, a))));
  });

  test.prop([histories('phone'), histories('laptop')])('again changes nothing', (a, b) => {
    const merged = merge(a, b);
    expect(merge(merge(merged, a), b)).toEqual(merged);
  });
});

describe('a checkpoint', () => {
  test.prop([histories(), fc.nat(30)])(
    'with the tail behind it is the replay from nothing',
    (history, at) => {
      const [head, tail] = [history.slice(0, at), history.slice(at)];
      const checkpoint = checkpointOf(fold(head), new Map(), head.at(-1));
      fc.pre(continues(checkpoint, tail));
      expect(contentOf(foldOnto(collectionOf(checkpoint), tail))).toEqual(contentOf(fold(history)));
    },
  );

  test.prop([histories('phone'), histories('laptop'), fc.nat(30)])(
    'is not continued by events that sort before its end or take back what lies in it',
    (a, b, at) => {
      const all = together(a, b);
      const head = all.slice(0, at);
      const known = new Set(head.map((event) => event.id));
      const late = all.slice(at).filter((event) => event.type === 'undo' && known.has(event.target));
      const checkpoint = checkpointOf(fold(head), new Map(), head.at(-1));
      expect(continues(checkpoint, all.slice(at))).toBe(late.length === 0);
      const first = head[0];
      if (head.length > 1 && first !== undefined) expect(continues(checkpoint, [first])).toBe(false);
    },
  );

  test.prop([histories()])('says so when a byte of it is altered', (history) => {
    const checkpoint = checkpointOf(fold(history), new Map(), history.at(-1));
    expect(isSound(checkpoint)).toBe(true);
    fc.pre(checkpoint.columns.stability.length > 0);
    checkpoint.columns.stability[0] = (checkpoint.columns.stability[0] ?? 0) + 1;
    expect(isSound(checkpoint)).toBe(false);
  });
});

describe('the fold', () => {
  test.prop([histories()])('is deterministic', (history) => {
    expect(contentOf(fold(history))).toEqual(contentOf(fold(history)));
  });

  test('remembers what the learner had accepted, each text once, until it is undone', () => {
    const card = 'a' as CardId;
    const accept = (seq: number, text: string): Event => ({
      type: 'accept',
      card,
      text,
      id: eventId(device, seq),
      device,
      seq,
      at: seq,
    });
    const accepted = [accept(1, 'the port'), accept(2, 'the quay'), accept(3, 'the port')];
    expect(fold(accepted).acceptedOf(card)).toEqual(['the port', 'the quay']);
    expect(fold(followedBy(accepted, { type: 'undo', target: eventId(device, 2) })).acceptedOf(card)).toEqual(
      ['the port'],
    );
  });

  test('keeps the due time that the learner was told', () => {
    const due = Date.parse('2031-01-01T00:00:00Z');
    const at = Date.parse('2026-06-01T10:00:00Z');
    const card = 'a' as CardId;
    const state = fold([
      {
        type: 'review',
        card,
        rating: 'Easy',
        took: 1,
        due,
        day: 20_605,
        utcOffset: 0,
        via: 'study',
        id: eventId(device, 1),
        device,
        seq: 1,
        at,
      },
    ]).table.state(card);
    expect(state).toMatchObject({ state: 'Review', due });
  });
});

describe('a card in the bin', () => {
  test('is out of its deck until it is taken out again, with its tags and its state', () => {
    const binned = cardNamed('a');
    const deeds: readonly Deed[] = [
      { type: 'tag', card: binned.id, tags: ['exam::june'] },
      { type: 'flag', card: binned.id, flag: 2 },
      { type: 'bin', card: binned.id },
      { type: 'unbin', card: binned.id },
    ];
    const history = deeds.map(
      (deed, index): Event => ({
        ...deed,
        id: eventId(device, index + 1),
        device,
        seq: index + 1,
        at: index,
      }),
    );
    const cardsAfter = (count: number) => fold(history.slice(0, count)).cardsOf('deck' as DeckId, [binned]);
    expect(cardsAfter(3)).toEqual([]);
    expect(cardsAfter(4)).toEqual([binned]);
    expect(fold(history).tagsOf(binned.id)).toEqual(['exam::june']);
    expect(fold(history).table.flag(binned.id)).toBe(2);
  });
});
