import type { Rating } from '../../schedule/rating.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';

/** A rating and the interval that it grants, in words and as an ISO 8601 duration. */
export type RatingChoice = {
  readonly rating: Rating;
  readonly interval: string;
  readonly duration: string;
};

type RatingBarProps = {
  readonly choices: readonly RatingChoice[];
  readonly onRate: (rating: Rating) => void;
};

export function RatingBar({ choices, onRate }: RatingBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div className={styles.ratings} role="group" aria-label={m.rateRecall}>
      {choices.map(({ rating, interval, duration }) => (
        <button
          key={rating}
          type="button"
          className={styles.rating}
          data-rating={rating}
          onClick={() => onRate(rating)}
        >
          {m.rating(rating)}
          <time dateTime={duration}>{interval}</time>
        </button>
      ))}
    </div>
  );
}
