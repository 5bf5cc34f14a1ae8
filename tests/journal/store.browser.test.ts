import { get, keys, set, setMany } from 'idb-keyval';
import { afterEach, describe, expect, test } from 'vitest';
import type { CardId } from '../../src/deck/card.ts';
import { type Deed, type DeviceId, type Event, eventId } from '../../src/journal/event.ts';
import { connect } from '../../src/journal/indexeddb/connection.ts';
import { eventKey, segmentKey, settingKey } from '../../src/journal/indexeddb/keys.ts';
import { migrate } from '../../src/journal/indexeddb/migrate.ts';
import { Journal } from '../../src/journal/journal.ts';
import type { JournalStore } from '../../src/journal/journalStore.ts';
import { pack } from '../../src/journal/segment.ts';
import { openStore } from '../../src/journal/store.ts';
import { contentOf } from './histories.ts';

const NOW = Date.parse('2026-06-01T10:00:00Z');
const flag = (number: number, card = 'a'): Deed => ({ type: 'flag', card: card as CardId, flag: number });

let databases = 0;
const opened: JournalStore[] = [];
const freshName = () => `test-${databases++}-${crypto.randomUUID()}`;

async function open(name: string): Promise<JournalStore> {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.problem.kind);
  opened.push(store.value);
  return store.value;
}

async function connection(name: string) {
  const connected = await connect(name);
  if (!connected.ok) throw new Error(connected.problem.kind);
  return connected.value;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe('the store', () => {
  test('packs settled events, and reads and numbers on as if they were single', async () => {
    const name = freshName();
    const store = await open(name);
    const { strict, relaxed } = await connection(name);
    const written = Array.from({ length: 2_150 }, (_, index): Event => {
      const seq = index + 1;
      return { ...flag(index % 5), id: eventId(store.device, seq), device: store.device, seq, at: NOW + seq };
    });
    await setMany(
      written.map((event): [IDBValidKey, Event] => [eventKey(store.device, event.seq), event]),
      strict,
    );
    await store.pack();
    const kept = (await keys<[string]>(relaxed)).filter(([kind]) => kind === 'event');
    expect(kept).toHaveLength(150);
    expect((await store.read()).events).toEqual(written);
    expect((await store.read(new Map([[store.device, 1_500]]))).events).toEqual(written.slice(1_500));
    expect((await store.append(flag(1), NOW)).seq).toBe(2_151);
  });

  test('numbers on from a segment when no single event is left', async () => {
    const name = freshName();
    const store = await open(name);
    const { strict } = await connection(name);
    const last: Event = {
      ...flag(1),
      id: eventId(store.device, 7),
      device: store.device,
      seq: 7,
      at: NOW + 9,
    };
    await set(segmentKey(store.device, 7), pack(store.device, [last]), strict);
    expect(await store.append(flag(2), NOW)).toMatchObject({ seq: 8, at: NOW + 9 });
  });

  test('counts what a damaged segment held, and reads the rest', async () => {
    const name = freshName();
    const store = await open(name);
    const { strict } = await connection(name);
    await set(segmentKey(store.device, 1_000), { format: 1, seq: 'gone' }, strict);
    await store.append(flag(2), NOW);
    expect(await store.read()).toMatchObject({ events: [{ seq: 1_001 }], unreadable: 1_000 });
  });

  test('gives back what was appended, numbered without gaps', async () => {
    const store = await open(freshName());
    for (let number = 1; number <= 5; number++) await store.append(flag(number % 5), NOW + number);
    const { events } = await store.read();
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(events.map((event) => event.at)).toEqual([1, 2, 3, 4, 5].map((number) => NOW + number));
  });

  test('two connections appending at once lose nothing and share no number', async () => {
    const name = freshName();
    const stores = [await open(name), await open(name)];
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => stores[index % 2]?.append(flag(1), NOW + index)),
    );
    const { events } = await (await open(name)).read();
    expect(events.map((event) => event.seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  test('two first windows at once agree on the name of the device', async () => {
    const name = freshName();
    const [a, b] = await Promise.all([open(name), open(name)]);
    expect(a.device).toBe(b.device);
  });

  test('never lets time run backwards within a device, whatever the clock says', async () => {
    const store = await open(freshName());
    await store.append(flag(1), NOW);
    const earlier = await store.append(flag(2), NOW - 86_400_000);
    expect(earlier.at).toBe(NOW);
  });

  test('counts a record that is no event, keeps it, and reads the others', async () => {
    const name = freshName();
    const store = await open(name);
    await store.append(flag(1), NOW);
    await set(eventKey(store.device, 2), { type: 'flag', card: 7 }, (await connection(name)).strict);
    await store.append(flag(3), NOW);
    expect(await store.read()).toMatchObject({ unreadable: 1, events: [{ seq: 1 }, { seq: 3 }] });
    expect((await store.dump()).map(([key]) => key)).toContainEqual(['event', store.device, 2]);
  });

  test('one review is one record of less than a kilobyte', async () => {
    const store = await open(freshName());
    const before = await store.dump();
    await store.append(
      {
        type: 'review',
        card: 'c1v9w2k0x8q7h5a' as CardId,
        rating: 'Good',
        took: 4321,
        due: NOW,
        day: 20_605,
        utcOffset: 120,
        via: 'study',
      },
      NOW,
    );
    const after = await store.dump();
    expect(after).toHaveLength(before.length + 1);
    const added = after.find(([key]) => Array.isArray(key) && key[0] === 'event');
    expect(JSON.stringify(added).length).toBeLessThan(1024);
  });

  test('reads only what lies behind a position', async () => {
    const store = await open(freshName());
    for (let number = 1; number <= 4; number++) await store.append(flag(number), NOW);
    const { events } = await store.read(new Map([[store.device, 2]]));
    expect(events.map((event) => event.seq)).toEqual([3, 4]);
  });
});

describe('the schema', () => {
  test('of a newer app is refused, and nothing is changed', async () => {
    const name = freshName();
    await (await open(name)).append(flag(1), NOW);
    const { strict } = await connection(name);
    await set(settingKey('schema'), 99, strict);
    expect(await openStore(name)).toEqual({ ok: false, problem: { kind: 'newer', found: 99, known: 1 } });
    expect(await get(settingKey('schema'), strict)).toBe(99);
  });

  test('of an older app is brought up by every migration from there, each once and in order', async () => {
    const { strict } = await connection(freshName());
    await set(settingKey('schema'), 2, strict);
    await set(['event', 'old', 1], { marks: '' }, strict);
    const marked = (mark: string) => async (objects: IDBObjectStore) => {
      const request = objects.get(['event', 'old', 1]);
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      objects.put({ marks: request.result.marks + mark }, ['event', 'old', 1]);
    };
    expect(await migrate(strict, [marked('1'), marked('2'), marked('3')])).toEqual({ ok: true, value: 4 });
    expect(await get(['event', 'old', 1], strict)).toEqual({ marks: '23' });
    expect(await get(settingKey('schema'), strict)).toBe(4);
  });

  test('stays where it was when a migration fails, and its changes with it', async () => {
    const { strict } = await connection(freshName());
    await set(settingKey('schema'), 1, strict);
    const failing = async (objects: IDBObjectStore) => {
      objects.put('half', 'half');
      objects.transaction.abort();
    };
    await expect(migrate(strict, [failing])).rejects.toBeDefined();
    expect(await get(settingKey('schema'), strict)).toBe(1);
    expect(await get('half', strict)).toBeUndefined();
  });
});

describe('a stale connection', () => {
  test('is opened anew, and the write goes through', async () => {
    const name = freshName();
    const { strict, close } = await connection(name);
    close();
    await set(settingKey('theme'), 'dark', strict);
    expect(await get(settingKey('theme'), strict)).toBe('dark');
  });
});

/** A store whose writes fail for as long as it is told so, as a full disk makes them. */
function filling(store: JournalStore): JournalStore & { isFull: boolean } {
  const wrapped = {
    ...store,
    isFull: false,
    append: (deed: Deed, at: number): Promise<Event> =>
      wrapped.isFull
        ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : store.append(deed, at),
  };
  return wrapped;
}

describe('the journal of a window', () => {
  test('shows a deed before the disk has it', async () => {
    const journal = await Journal.open(await open(freshName()));
    const { stored } = journal.record(flag(3), NOW);
    expect(journal.collection.table.flag('a' as CardId)).toBe(3);
    expect((await stored).seq).toBe(1);
  });

  test('takes a deed out again when the disk refuses it, harms nothing earlier, and goes on when there is space', async () => {
    const store = filling(await open(freshName()));
    const journal = await Journal.open(store);
    await journal.record(flag(1), NOW).stored;
    store.isFull = true;
    await expect(journal.record(flag(2), NOW).stored).rejects.toThrow('full');
    expect(journal.collection.table.flag('a' as CardId)).toBe(1);
    store.isFull = false;
    await journal.record(flag(4), NOW).stored;
    expect(journal.collection.table.flag('a' as CardId)).toBe(4);
  });

  test('undoes a deed that is still on its way to the disk', async () => {
    const name = freshName();
    const journal = await Journal.open(await open(name));
    const done = journal.record(flag(2), NOW);
    const undone = journal.record({ type: 'undo', target: done.event.id }, NOW);
    expect(journal.collection.table.flag('a' as CardId)).toBe(0);
    await undone.stored;
    const again = await Journal.open(await open(name));
    expect(again.collection.table.flag('a' as CardId)).toBe(0);
    expect((await again.history()).map((event) => event.type)).toEqual(['flag', 'undo']);
  });

  test('catches up with another window, and both agree', async () => {
    const name = freshName();
    const [a, b] = [await Journal.open(await open(name)), await Journal.open(await open(name))];
    await Promise.all([a.record(flag(1, 'x'), NOW).stored, b.record(flag(2, 'y'), NOW).stored]);
    await Promise.all([a.catchUp(), b.catchUp()]);
    expect(contentOf(a.collection)).toEqual(contentOf(b.collection));
    expect(a.collection.table.flag('y' as CardId)).toBe(2);
  });

  test('opened from a checkpoint is what it is opened from nothing', async () => {
    const name = freshName();
    const journal = await Journal.open(await open(name));
    for (let number = 0; number < 5; number++)
      await journal.record(flag(number, `card ${number}`), NOW).stored;
    await journal.checkpoint();
    await journal.record(flag(4, 'card 1'), NOW).stored;
    const again = await Journal.open(await open(name));
    expect(again.tailLength).toBe(1);
    expect(contentOf(again.collection)).toEqual(contentOf(journal.collection));
  });

  test('undoes what lies behind its checkpoint', async () => {
    const name = freshName();
    const journal = await Journal.open(await open(name));
    const done = journal.record(flag(3), NOW);
    await done.stored;
    await journal.checkpoint();
    await journal.record({ type: 'undo', target: journal.nameOf(done.event.id) }, NOW).stored;
    expect(journal.collection.table.flag('a' as CardId)).toBe(0);
    const again = await Journal.open(await open(name));
    expect(again.collection.table.flag('a' as CardId)).toBe(0);
  });

  test('throws a damaged checkpoint away and folds anew', async () => {
    const name = freshName();
    const store = await open(name);
    const journal = await Journal.open(store);
    await journal.record(flag(3), NOW).stored;
    await journal.checkpoint();
    const checkpoint = await store.readCheckpoint();
    if (checkpoint === undefined) throw new Error('no checkpoint was written');
    checkpoint.columns.flag[0] = 1;
    await store.writeCheckpoint(checkpoint);
    const again = await Journal.open(await open(name));
    expect(again.collection.table.flag('a' as CardId)).toBe(3);
  });

  test('takes in the events of another device that sort before its own', async () => {
    const name = freshName();
    const store = await open(name);
    const journal = await Journal.open(store);
    await journal.record(flag(3), NOW).stored;
    const other = 'laptop' as DeviceId;
    const { strict } = await connection(name);
    await set(eventKey(other, 1), { ...flag(1), id: 'laptop/1', device: other, seq: 1, at: NOW - 1 }, strict);
    await journal.catchUp();
    expect(journal.collection.table.flag('a' as CardId)).toBe(3);
    expect((await journal.history()).map((event) => event.device)).toEqual([other, store.device]);
  });
});
