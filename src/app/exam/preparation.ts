import type { DeckId } from '../../deck/deck.ts';
import type { Deed, Event, EventId, Exam } from '../../journal/event.ts';
import type { Outlook, Preparation } from '../../quiz/examPlan.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { type PlayedDeck, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { announce } from '../collection/windows.ts';

/** Without answers to go by: reading, recalling and rating. */
const USUAL_SECONDS = 12;
/** Fewer answers than this say nothing about a learner's pace. */
const ENOUGH_ANSWERS = 20;

/** Seconds that the learner's latest answers took in the mean. */
function secondsPerAnswer(): number {
  const took = readyState()
    .journal.eventsSinceCheckpoint()
    .flatMap((event) => (event.type === 'review' && event.via === 'study' ? [event.took] : []));
  if (took.length < ENOUGH_ANSWERS) return USUAL_SECONDS;
  return Math.max(2, Math.round(took.reduce((sum, each) => sum + each, 0) / took.length / 1000));
}

/** What the plan for a deck is worked out from; suspended cards are left out of it. */
export function preparationOf({ cards, options }: PlayedDeck, exam: Exam): Preparation {
  const { table } = readyState().journal.collection;
  return {
    states: cards.filter(({ id }) => !table.isSuspended(id)).map(({ id }) => table.state(id)),
    options,
    today: studyDayOf(momentNow(), options.rollover),
    exam: exam.day,
    secondsPerAnswer: secondsPerAnswer(),
  };
}

/** Sets the day and the goal; a plan that was followed for another day is taken back. */
export async function prepare(deck: DeckId, exam: Pick<Exam, 'day' | 'goal'>): Promise<void> {
  await record([...undoingPlan(deck), { type: 'exam', deck, exam: { day: exam.day, goal: exam.goal } }]);
}

/** Studies the deck by a plan from now on. */
export async function follow(
  deck: DeckId,
  exam: Exam,
  { newPerDay, desiredRetention }: Outlook,
): Promise<void> {
  const before = undoingPlan(deck);
  const changes = { newPerDay, desiredRetention };
  const written = await record([...before, { type: 'options', deck, changes }]);
  const options = written.at(-1);
  if (options === undefined) return;
  await record([{ type: 'exam', deck, exam: { day: exam.day, goal: exam.goal, plan: options.id } }]);
}

/** Ends the preparation: the change of options that the plan made is taken back. Gives what undoes the ending. */
export async function endPreparation(deck: DeckId): Promise<readonly EventId[]> {
  const written = await record([...undoingPlan(deck), { type: 'exam', deck, exam: null }]);
  return written.map(({ id }) => id);
}

/** Takes the ending of a preparation back. */
export async function resume(events: readonly EventId[]): Promise<void> {
  await record(events.toReversed().map((target) => ({ type: 'undo', target })));
}

function undoingPlan(deck: DeckId): readonly Deed[] {
  const plan = readyState().journal.collection.exams.get(deck)?.plan;
  return plan === undefined ? [] : [{ type: 'undo', target: plan }];
}

async function record(deeds: readonly Deed[]): Promise<readonly Event[]> {
  const { journal } = readyState();
  const recorded = deeds.map((deed) => journal.record(deed, momentNow().now));
  const written = await Promise.all(recorded.map(({ stored }) => stored));
  announce();
  return written;
}
