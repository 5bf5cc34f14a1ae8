/** Letters that are not mistaken for each other when a seed is read aloud. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A seed that nobody has used: six letters, drawn by the device. */
export function newSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length] ?? '').join('');
}
