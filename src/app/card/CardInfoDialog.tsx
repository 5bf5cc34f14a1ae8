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
/** An answer to a card, while studying or in a quiz. */
type Answer = Extract<Event, { type: 'review' | 'quiz' }>;

const isAnswer = (event: Event): event is Answer => event.type === 'review' || event.type === 'quiz';

/** What is known of a card: its state, why it comes now, and every answer given. */
export function CardInfoDialog({ card, onClose }: CardInfoDialogProps) {
  const answers = useAnswers(card);
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
      {answers !== undefined && <History answers={answers} />}
    </Dialog>
  );
}

/** Reads the card's answers from the store: the collection keeps states, not histories. */
function useAnswers(card: Card): readonly Answer[] | undefined {
  const [answers, setAnswers] = useState<readonly Answer[]>();
  useEffect(() => {
    let wanted = true;
    void readyState()
      .journal.history()
      .then((events) => {
        if (wanted)
          setAnswers(
            effective(events)
              .filter(isAnswer)
              .filter((answer) => answer.card === card.id),
          );
      });
    return () => {
      wanted = false;
    };
  }, [card.id]);
  return answers;
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

function History({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0) return <p>{cardWords.info.noHistory}</p>;
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
          {answers.toReversed().map((answer) => (
            <tr key={answer.id}>
              <td>{dateOf(answer.at)}</td>
              <td>
                {answer.type === 'quiz' ? cardWords.info.quizzed(answer.correct) : m.rating(answer.rating)}
              </td>
              <td>{answer.type === 'quiz' ? '' : dateOf(answer.due)}</td>
              <td>{cardWords.info.seconds(Math.round(answer.took / 1000))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const dates = new Intl.DateTimeFormat(m.locale, { dateStyle: 'medium', timeStyle: 'short' });
const dateOf = (instant: number) => dates.format(instant);
