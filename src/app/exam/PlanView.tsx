import type { Exam } from '../../journal/event.ts';
import { meanScore } from '../../quiz/scoreOdds.ts';
import { type PlayedDeck, readyState } from '../collection/appState.ts';
import { examWords } from '../messages/examWords.ts';
import styles from './Exam.module.css';
import { Odds } from './ForecastView.tsx';
import { follow, preparationOf } from './preparation.ts';
import { type Planning, usePlan } from './usePlan.ts';

/** What to do until the day, what five more minutes a day would buy, and the button that does it. */
export function PlanView({ played, exam }: { readonly played: PlayedDeck; readonly exam: Exam }) {
  const preparation = preparationOf(played, exam);
  // A followed plan is worked out from the options that it changed; the level among its choices stays the same.
  const key = `${exam.day} ${readyState().journal.version}`;
  const planning = usePlan(preparation, exam.goal, key);
  return (
    <section aria-busy={planning.phase === 'working'}>
      <h2>{examWords.plan}</h2>
      {planning.phase === 'working' ? (
        <p role="status">{examWords.working(planning.done, planning.of)}</p>
      ) : (
        <Planned played={played} exam={exam} plan={planning.plan} seconds={preparation.secondsPerAnswer} />
      )}
    </section>
  );
}

type PlannedProps = {
  readonly played: PlayedDeck;
  readonly exam: Exam;
  readonly plan: Extract<Planning, { phase: 'planned' }>['plan'];
  readonly seconds: number;
};

function Planned({ played, exam, plan: { reached, outlook, withMore }, seconds }: PlannedProps) {
  const { minutes, share, newPerDay, desiredRetention, odds } = outlook;
  const { options } = played;
  const isFollowed =
    exam.plan !== undefined &&
    options.newPerDay === newPerDay &&
    options.desiredRetention === desiredRetention;
  return (
    <>
      <p className={styles.lead}>
        {reached ? examWords.reached(minutes, share) : examWords.notReached(minutes, share)}
      </p>
      <p>{examWords.asks(newPerDay, desiredRetention)}</p>
      {withMore !== undefined && (
        <p>{examWords.more(Math.max(0, Math.round(meanScore(withMore.odds) - meanScore(odds))))}</p>
      )}
      <Odds odds={odds} />
      {isFollowed ? (
        <p role="status">{examWords.following}</p>
      ) : (
        <p className={styles.row}>
          <button
            type="button"
            className="button primary"
            onClick={() => void follow(played.deck.id, exam, outlook)}
          >
            {examWords.follow}
          </button>
        </p>
      )}
      <p className={styles.hint}>{examWords.howWorkedOut(seconds)}</p>
    </>
  );
}
