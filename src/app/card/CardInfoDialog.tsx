import { useEffect, useState } from 'react';
import type { Card } from '../../deck/card.ts';
import { effective } from '../../journal/effective.ts';
import type { Event } from '../../journal/event.ts';
import { recall } from '../../schedule/fsrs.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { playedDecks, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { cardWords } from '../messages/cardWords.ts';
import { m } from '../messages/messages.ts';
import styles from './CardDialogs.module.css';
import { ForgettingCurve } from './ForgettingCurve.tsx';

type CardInfoDialogProps = { readonly card: Card; readonly onClose: () => void };
type Review = Extract<Event, { type: 'review' }>;

const isReview = (event: Event): event is Review => event.type === 'review';

/** What is known of a card: its state, why it comes now, and every answer given. */
export function CardInfoDialog({ card, onClose }: CardInfoDialogProps) {
  const reviews = useReviews(card);
  return (
    <Dialog title={cardWords.info.title} onClose={onClose}>
      <dl className={styles.pairs}>
        {rowsOf(card).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ForgettingCurve card={card} />
      {reviews !== undefined && <History reviews={reviews} />}
    </Dialog>
  );
}

/** Reads the card's answers from the store: the collection keeps states, not histories. */
function useReviews(card: Card): readonly Review[] | undefined {
  const [reviews, setReviews] = useState<readonly Review[]>();
  useEffect(() => {
    let wanted = true;
    void readyState()
      .journal.history()
      .then((events) => {
        if (wanted)
          setReviews(
            effective(events)
              .filter(isReview)
              .filter((review) => review.card === card.id),
          );
      });
    return () => {
      wanted = false;
    };
  }, [card.id]);
  return reviews;
}

function rowsOf(card: Card): readonly (readonly [name: string, value: string])[] {
  const { table } = readyState().journal.collection;
  const options = playedDecks(readyState()).find(({ cards }) =>
    cards.some(({ id }) => id === card.id),
  )?.options;
  const state = table.state(card.id);
  const about = [
    [cardWords.info.section, m.section(card.section)],
    [cardWords.info.flags, m.actions.flag(table.flag(card.id))],
    [cardWords.info.state, cardWords.info.states[state.state]],
  ] as const;
  if (state.state === 'New' || options === undefined)
    return [...about, [cardWords.info.whyNow, cardWords.info.reasons.New]];
  const today = studyDayOf(momentNow(), options.rollover);
  const chance = Math.round(100 * recall(options.weights, state.stability, today - state.lastDay));
  return [
    ...about,
    [cardWords.info.due, dateOf(state.due)],
    [
      cardWords.info.whyNow,
      state.state === 'Review' ? cardWords.info.reasons.Review(chance) : cardWords.info.reasons[state.state],
    ],
    [cardWords.info.retrievability, `${chance} %`],
    [cardWords.info.stability, cardWords.info.days(state.stability)],
    [cardWords.info.difficulty, `${Math.round(state.difficulty * 10) / 10} / 10`],
    [cardWords.info.reviews, String(state.reps)],
    [cardWords.info.lapses, String(state.lapses)],
  ];
}

function History({ reviews }: { readonly reviews: readonly Review[] }) {
  if (reviews.length === 0) return <p>{cardWords.info.noHistory}</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.history}>
        <caption>{cardWords.info.history}</caption>
        <thead>
          <tr>
            <th scope="col">{cardWords.info.when}</th>
            <th scope="col">{cardWords.info.rating}</th>
            <th scope="col">{cardWords.info.due}</th>
            <th scope="col">{cardWords.info.took}</th>
          </tr>
        </thead>
        <tbody>
          {reviews.toReversed().map((review) => (
            <tr key={review.id}>
              <td>{dateOf(review.at)}</td>
              <td>{m.rating(review.rating)}</td>
              <td>{dateOf(review.due)}</td>
              <td>{cardWords.info.seconds(Math.round(review.took / 1000))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const dates = new Intl.DateTimeFormat(m.locale, { dateStyle: 'medium', timeStyle: 'short' });
const dateOf = (instant: number) => dates.format(instant);
