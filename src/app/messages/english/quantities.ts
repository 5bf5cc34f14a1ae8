/** A number with its noun: 1 card, 2 cards. */
export const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
/** 1 min, 10 min, 1.5 h */
export function minutes(length: number): string {
  return length < 60 ? `${Math.round(length)} min` : `${round(length / 60)} h`;
}

/** 3 d, 2.5 mo, 1.3 y */
export function days(length: number): string {
  if (length < 31) return `${length} d`;
  return length < 365 ? `${round(length / 30.4)} mo` : `${round(length / 365.25)} y`;
}

const round = (value: number) => Math.round(value * 10) / 10;
export const cards = (count: number) => plural(count, 'card', 'cards');
