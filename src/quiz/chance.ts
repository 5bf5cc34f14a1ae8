/** A source of numbers in [0, 1), the same for the same seed on every device. */
export type Chance = () => number;

/** Mulberry32 over the FNV-1a hash of the seed. */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over UTF-16 units, its bits stirred: seeds that differ in one letter begin far apart. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from 0 to `below` − 1, all equally likely. */
export const wholeBelow = (chance: Chance, below: number) => Math.floor(chance() * below);

/** The same things in an order of which all are equally likely (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], chance: Chance): readonly T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = wholeBelow(chance, last + 1);
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) {
      order[last] = b;
      order[other] = a;
    }
  }
  return order;
}

/** The things in an order drawn by weight: a thing of twice the weight is twice as likely to come first. */
export function drawn<T>(things: readonly T[], weight: (thing: T) => number, chance: Chance): readonly T[] {
  return things
    .map((thing) => ({ thing, key: -Math.log(1 - chance()) / weight(thing) }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}
