import { DIFFICULTIES, KINDS } from './question.ts';
import { parseSettings } from './runSchema.ts';
import type { Ticket } from './ticket.ts';

/** The ticket of an address; undefined for a text that is none. */
export function readTicket(text: string): Ticket | undefined {
  const [seed = '', kinds = '', size = '', difficulty = '', feedback, edition = '', ...more] =
    text.split('~');
  const settings = parseSettings({
    kinds: [...kinds].map((digit) => KINDS[Number(digit)]),
    length: lengthOf(size),
    difficulty: DIFFICULTIES[Number(difficulty)],
    feedback,
  });
  const plainSeed = decoded(seed);
  if (settings === undefined || plainSeed === undefined || more.length > 0) return undefined;
  return { seed: plainSeed, settings, edition };
}

function lengthOf(size: string): unknown {
  if (size === 'all') return 'all';
  return size.endsWith('m') ? { minutes: Number(size.slice(0, -1)) } : { count: Number(size) };
}

function decoded(seed: string): string | undefined {
  try {
    return decodeURIComponent(seed);
  } catch {
    return undefined;
  }
}
