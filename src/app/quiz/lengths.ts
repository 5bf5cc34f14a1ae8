import type { QuizSettings } from '../../quiz/question.ts';

export const LENGTHS = ['10', '20', 'all', 'minutes'] as const;
type LengthName = (typeof LENGTHS)[number];

/** The choice that stands for a length; a count of its own from a link shows as the nearest. */
export function nameOfLength(length: QuizSettings['length']): LengthName {
  if (length === 'all') return 'all';
  if ('minutes' in length) return 'minutes';
  return length.count > 10 ? '20' : '10';
}

/** The length that a choice stands for; minutes begin with five. */
export function lengthNamed(name: string): QuizSettings['length'] {
  if (name === 'all') return 'all';
  return name === 'minutes' ? { minutes: 5 } : { count: name === '20' ? 20 : 10 };
}
