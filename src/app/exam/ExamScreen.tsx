import { type FormEvent, useId, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { EventId, Exam } from '../../journal/event.ts';
import { forecast } from '../../quiz/examForecast.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { type PlayedDeck, playedDecks, type ReadyState, useApp } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { examWords } from '../messages/examWords.ts';
import { m } from '../messages/messages.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { studyPath } from '../routes.ts';
import styles from './Exam.module.css';
import { dateOfDay, dayOfDate } from './examDay.ts';
import { ForecastView } from './ForecastView.tsx';
import { PlanView } from './PlanView.tsx';
import { endPreparation, prepare, resume } from './preparation.ts';

const GOALS = [0.8, 0.85, 0.9, 0.95] as const;

/** Preparing a deck for a day: what would be recalled then, and what to do until then. */
export function ExamScreen({ state }: { readonly state: ReadyState }) {
  const { deck } = useParams<{ deck: string }>();
  useApp((app) => (app.phase === 'ready' ? app.version : 0));
  const played = playedDecks(state).find((each) => each.deck.id === deck);
  if (played === undefined) return <NoSuchPlace title={m.noSuchScope} />;
  return (
    <Preparing played={played} exam={state.journal.collection.exams.get(played.deck.id)} state={state} />
  );
}

type PreparingProps = {
  readonly played: PlayedDeck;
  readonly exam: Exam | undefined;
  readonly state: ReadyState;
};

function Preparing({ played, exam, state }: PreparingProps) {
  const [ended, setEnded] = useState<readonly EventId[]>();
  const today = studyDayOf(momentNow(), played.options.rollover);
  const end = () => void endPreparation(played.deck.id).then(setEnded);
  const { table } = state.journal.collection;
  const cards = played.cards.filter(({ id }) => !table.isSuspended(id));
  return (
    <div className={`page ${styles.exam}`}>
      <h1>{examWords.title}</h1>
      <p className={styles.hint}>{played.deck.title}</p>
      {exam === undefined && ended !== undefined && (
        <p className={styles.row} role="status">
          {examWords.ended}
          <button
            type="button"
            className="button"
            onClick={() => void resume(ended).then(() => setEnded(undefined))}
          >
            {examWords.undo}
          </button>
        </p>
      )}
      {exam !== undefined && exam.day < today ? (
        <Over exam={exam} onEnd={end} />
      ) : (
        <>
          <DayForm key={exam?.day} played={played} exam={exam} today={today} />
          {exam !== undefined && (
            <>
              <ForecastView
                forecast={forecast(cards, (card) => table.state(card), played.options, exam.day)}
              />
              <PlanView played={played} exam={exam} />
              <p className={styles.row}>
                <Link href={studyPath({ kind: 'deck', deck: played.deck.id })} className="button">
                  {m.study}
                </Link>
                <button type="button" className="button plain" onClick={end}>
                  {examWords.end}
                </button>
              </p>
              <p className={styles.hint}>{examWords.endHint}</p>
            </>
          )}
        </>
      )}
    </div>
  );
}

const dates = new Intl.DateTimeFormat(m.locale, { dateStyle: 'long', timeZone: 'UTC' });

function Over({ exam, onEnd }: { readonly exam: Exam; readonly onEnd: () => void }) {
  return (
    <section>
      <h2>{examWords.over(dates.format(new Date(dateOfDay(exam.day))))}</h2>
      <p>{examWords.overHint}</p>
      <p className={styles.row}>
        <button type="button" className="button primary" onClick={onEnd}>
          {examWords.back}
        </button>
      </p>
    </section>
  );
}

type DayFormProps = {
  readonly played: PlayedDeck;
  readonly exam: Exam | undefined;
  readonly today: number;
};

function DayForm({ played, exam, today }: DayFormProps) {
  const id = useId();
  const [date, setDate] = useState(exam === undefined ? '' : dateOfDay(exam.day));
  const [goal, setGoal] = useState<number>(exam?.goal ?? 0.9);
  const day = dayOfDate(date);
  const isPast = day !== undefined && day < today;
  const isNew = exam === undefined || exam.day !== day || exam.goal !== goal;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== undefined && !isPast) void prepare(played.deck.id, { day, goal });
  };
  return (
    <section>
      {exam === undefined && <p className={styles.hint}>{examWords.intro}</p>}
      <form onSubmit={submit} className={styles.form}>
        <label htmlFor={`${id}-day`}>{examWords.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={date}
          min={dateOfDay(today)}
          aria-invalid={isPast}
          onChange={(event) => setDate(event.target.value)}
        />
        <label htmlFor={`${id}-goal`}>{examWords.goal}</label>
        <select id={`${id}-goal`} value={goal} onChange={(event) => setGoal(Number(event.target.value))}>
          {GOALS.map((each) => (
            <option key={each} value={each}>
              {examWords.goalOf(each)}
            </option>
          ))}
        </select>
        <button
          type="submit"
          className={`button ${exam === undefined ? 'primary' : ''}`}
          disabled={day === undefined || isPast || !isNew}
        >
          {exam === undefined ? examWords.save : examWords.change}
        </button>
      </form>
      {isPast && (
        <p className={styles.error} role="alert">
          {examWords.inThePast}
        </p>
      )}
      {exam !== undefined && <p>{examWords.daysLeft(exam.day - today)}</p>}
    </section>
  );
}
