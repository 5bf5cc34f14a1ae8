import { m } from '../messages/messages.ts';
import type { Swipe } from './preferences.ts';
import styles from './Study.module.css';

/** What a swipe means on the side of the card that is seen. */
export type Swiped = Swipe | 'advance';

type SwipeLabelProps = { readonly swiped: Swiped; readonly side: 'left' | 'right' };

/** What letting go now will do. */
export function SwipeLabel({ swiped, side }: SwipeLabelProps) {
  return swiped === 'none' ? null : (
    <span className={styles.swipeLabel} data-side={side} data-rating={swiped}>
      {swiped === 'advance' ? m.showAnswer : m.swipe(swiped)}
    </span>
  );
}
