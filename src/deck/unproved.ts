import type { Card, Passage } from './card.ts';

/** The passage of a card that the report does not prove any more: empty, so that nothing is shown as its proof. */
export const NO_PASSAGE: Passage = { start: 0, end: 0 };

export const isUnproved = ({ passage }: Pick<Card, 'passage'>): boolean => passage.end <= passage.start;
