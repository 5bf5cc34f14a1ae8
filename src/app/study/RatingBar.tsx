import type { Rating } from '../../schedule/rating.ts';
import { m } from '../messages/messages.ts';
import styles from './Study.module.css';

/** A rating and, where it grants one, the interval in words and as an ISO 8601 duration. */
export type RatingChoice = {
  readonly rating: Rating;
  readonly grants: { readonly interval: string; readonly duration: string } | undefined;
};

type RatingBarProps = {
  readonly choices: readonly RatingChoice[];
  /** The rating that fits what the learner ticked or typed. */
  readonly proposed: Rating | undefined;
  readonly onRate: (rating: Rating) => void;
};

export function RatingBar({ choices, proposed, onRate }: RatingBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div className={styles.ratings} role="group" aria-label={m.rateRecall}>
      {choices.map(({ rating, grants }) => (
        <button
          key={rating}
          type="button"
          className={styles.rating}
          data-rating={rating}
          data-proposed={rating === proposed || undefined}
          onClick={() => onRate(rating)}
        >
          {m.rating(rating)}
          {grants && <time dateTime={grants.duration}>{grants.interval}</time>}
          {rating === proposed && <span className="visually-hidden">{m.proposed}</span>}
        </button>
      ))}
    </div>
  );
}
