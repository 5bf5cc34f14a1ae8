import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { apart } from '../../src/journal/apart.ts';
import { byTime, type Event } from '../../src/journal/event.ts';
import { fold } from '../../src/journal/fold.ts';
import { contentOf, histories } from './histories.ts';

const merged = (known: readonly Event[], incoming: readonly Event[]) => {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...apart(known, incoming).filter(({ id }) => !ids.has(id))].sort(byTime);
};

/** What two copies of one installation wrote: the same up to some event, then each its own. */
const clones = histories('phone').chain((shared) =>
  histories('phone').map((others) => {
    const own = shared.slice(0, Math.floor(shared.length / 2));
    return [shared, [...own, ...others.slice(own.length)]] as const;
  }),
);

const isSame = (a: Event, b: Event | undefined) => JSON.stringify(a) === JSON.stringify(b);

describe('two copies of one installation', () => {
  test.prop([clones])('lose no event when they come together', ([one, other]) => {
    const ids = new Set(one.map(({ id }) => id));
    const differing = other.findIndex((event, at) => at < one.length && !isSame(event, one[at]));
    const shared = differing < 0 ? Math.min(one.length, other.length) : differing;
    const all = merged(one, other);
    expect(all).toHaveLength(one.length + other.length - shared);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => ids.has(id)).sort(byTime)).toEqual(one.toSorted(byTime));
  });

  test.prop([clones])('gain nothing by coming together twice', ([one, other]) => {
    const once = merged(one, other);
    expect(merged(once, other)).toEqual(once);
  });

  test.prop([histories('phone'), histories('desk')])(
    'leave what differs in nothing as it is',
    (one, other) => {
      expect(apart(one, one)).toEqual(one);
      expect(contentOf(fold(merged(one, other)))).toEqual(contentOf(fold([...one, ...other].sort(byTime))));
    },
  );
});
