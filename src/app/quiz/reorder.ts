/** The list with the thing at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from];
  return thing === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, thing);
}

/**
 * Where a dragged thing belongs: behind every other one whose middle lies above the pointer.
 *
 * @param middles vertical middles of all things as they stand, the dragged one at `from`
 */
export const placeAt = (middles: readonly number[], from: number, pointer: number): number =>
  middles.filter((middle, place) => place !== from && middle < pointer).length;
