export const RATINGS = ['Again', 'Hard', 'Good', 'Easy'] as const;
/** How well a card was recalled. */
export type Rating = (typeof RATINGS)[number];

/** The rating as FSRS and Anki number it. */
export const ratingNumber = (rating: Rating): 1 | 2 | 3 | 4 => NUMBERS[rating];

const NUMBERS = { Again: 1, Hard: 2, Good: 3, Easy: 4 } as const satisfies Record<Rating, number>;
