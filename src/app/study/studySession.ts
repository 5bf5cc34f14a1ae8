import type { Card } from '../../deck/card.ts';
import type { Deed } from '../../journal/event.ts';
import { type Instant, MINUTE } from '../../schedule/moment.ts';
import { afterAnswer, afterCramming, buildQueue, nextDue, nextOf, type Queue } from '../../schedule/queue.ts';
import type { Rating } from '../../schedule/rating.ts';
import { inScope, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { type Deeds, recordDeeds, type Step, takeBack } from '../collection/deeds.ts';
import { askToKeepStorage, WORTH_KEEPING } from '../collection/keepStorage.ts';
import { m } from '../messages/messages.ts';
import type { Scope } from '../routes.ts';
import { type Typed, typedItems } from './answering.ts';
import { usePreferences } from './preferences.ts';
import { grantsNow, leechOf, reviewOf } from './reviewing.ts';
import { playedCard, sessionDecks } from './sessionDecks.ts';
import { EMPTY, session, update } from './sessionState.ts';

/**
 * Begins a session.
 *
 * @param chosen what it asks; without it, what is due
 */
export function startStudy(scope: Scope, chosen?: Queue): void {
  // What the session before has on its way to the disk is still on its way.
  const { unsaved } = session();
  if (sessionDecks(scope).length === 0)
    return update({ ...EMPTY, scope, unsaved, studying: { phase: 'nowhere' } });
  update({
    ...EMPTY,
    scope,
    unsaved,
    queue: chosen ?? EMPTY.queue,
    since: { at: momentNow().now, answers: 0 },
  });
  if (chosen === undefined) rebuild();
  else present();
}

/** Shows the answer of the card that is asked, with what was typed as one. */
export function showAnswer(typed?: Typed): void {
  const { studying, scope } = session();
  if (studying.phase !== 'asking') return;
  const { card, played, shownAt } = studying;
  const had = typed && card.form === 'list' ? typedItems(typed) : studying.had;
  const { table } = readyState().journal.collection;
  const { utcOffset } = momentNow();
  const due = table.dueCounts(utcOffset, played.options.rollover);
  const grants = isCram(scope) ? undefined : grantsNow(studying, due);
  update({ studying: { phase: 'answered', card, played, shownAt, had, typed, grants, due }, note: '' });
}

const isCram = (scope: Scope) => scope.kind === 'custom' && scope.cram;

/** Shows one more item of the list that is asked; with the last one the answer is seen. */
export function revealItem(): void {
  const { studying } = session();
  if (studying.phase !== 'asking' || studying.card.form !== 'list') return;
  const { card, revealed } = studying;
  update({
    studying: { ...studying, revealed: revealed + 1, had: studying.had ?? card.answer.map(() => false) },
  });
  if (revealed + 1 >= card.answer.length) showAnswer();
}

/** Shows the first letters of the answer, or hides them. */
export function hint(): void {
  const { studying } = session();
  if (studying.phase === 'asking') update({ studying: { ...studying, hinted: !studying.hinted } });
}

/** Ticks an item of the list as had, or takes the tick away. */
export function tickItem(index: number): void {
  const { studying } = session();
  if (studying.phase !== 'asking' && studying.phase !== 'answered') return;
  const had = studying.had ?? studying.card.answer.map(() => false);
  update({ studying: { ...studying, had: had.map((each, at) => (at === index ? !each : each)) } });
}

/** Rates the answered card and goes on to the next: the screen first, the disk right after. */
export function rate(rating: Rating): void {
  const { studying, answers, scope } = session();
  if (studying.phase !== 'answered') return;
  const { card, played, shownAt } = studying;
  const { table } = readyState().journal.collection;
  const before = table.state(card.id);
  const { longestAnswer } = usePreferences.getState();
  const took = Math.min(momentNow().now - shownAt, longestAnswer * 1000);
  const cram = isCram(scope);
  const deed: Deed = cram ? { type: 'cram', card: card.id, rating, took } : reviewOf(studying, rating, took);
  const step = act({ deeds: [deed], card, did: m.did.review(rating) });
  const { queue } = session();
  update({
    answers: [...answers, { step, card, rating, took, wasNew: before.state === 'New' }],
    leech: leechOf(card, played, before.state === 'New' ? 0 : before.lapses),
    queue: cram
      ? afterCramming(queue, card, rating === 'Again')
      : afterAnswer(queue, card, readyState().journal.collection.table),
  });
  if (answers.length + 1 === WORTH_KEEPING) void askToKeepStorage();
  present();
}

/** Says something short above the card. */
export const say = (note: string): void => update({ note });

/** Leaves the leech as it is for now. */
export const dismissLeech = (): void => update({ leech: undefined });

/** Goes on after a pause. */
export function goOn(): void {
  update({ since: { at: momentNow().now, answers: session().answers.length }, goalReached: true });
  present();
}

/** Does something that takes the card at hand out of the queue. */
export function removeFromQueue(deeds: Deeds): void {
  act(deeds);
  const { queue } = session();
  update({ queue: { ...queue, main: without(queue.main, deeds.card) } });
  rebuild();
}

/** Does something to the card at hand that leaves it where it is, in other words or with another mark. */
export function changeInPlace(deeds: Deeds): void {
  act(deeds);
  const { studying } = session();
  if (studying.phase !== 'asking' && studying.phase !== 'answered') return;
  const current = playedCard(studying.card.id, sessionDecks(session().scope));
  if (current !== undefined) update({ studying: { ...studying, ...current } });
}

function act(deeds: Deeds): Step {
  const { step, stored } = recordDeeds(deeds);
  const { steps, unsaved } = session();
  update({ steps: [...steps, step], undone: [], unsaved: unsaved + 1, note: '', problem: undefined });
  stored.then(
    () => update({ unsaved: session().unsaved - 1 }),
    (error) => {
      // The journal has taken the deed out again: so does the session, and the card comes back.
      update({
        steps: session().steps.filter((each) => each !== step),
        answers: answersWithout(step),
        unsaved: session().unsaved - 1,
        problem: error instanceof Error ? error.message : String(error),
      });
      rebuild(deeds.card);
    },
  );
  return step;
}

const answersWithout = (step: Step) => session().answers.filter((answered) => answered.step !== step);

/** Takes the last step of the session back, whatever it was. */
export function undo(): void {
  const step = session().steps.at(-1);
  if (step === undefined) return update({ note: m.nothingToUndo });
  const { undoing, stored } = takeBack(step);
  const answered = session().answers.find((each) => each.step === step);
  update({
    steps: session().steps.slice(0, -1),
    undone: [...session().undone, { undoing, answered }],
    answers: answersWithout(step),
    note: m.undone(step.did),
  });
  settle(stored);
  rebuild(step.card);
}

/** Does the last undone step again. */
export function redo(): void {
  const last = session().undone.at(-1);
  if (last === undefined) return;
  const { undoing: step, stored } = takeBack(last.undoing);
  update({
    undone: session().undone.slice(0, -1),
    steps: [...session().steps, step],
    answers: last.answered ? [...session().answers, { ...last.answered, step }] : session().answers,
    note: m.redone(step.did),
  });
  settle(stored);
  rebuild();
}

function settle(stored: Promise<unknown>): void {
  update({ unsaved: session().unsaved + 1 });
  stored.then(
    () => update({ unsaved: session().unsaved - 1 }),
    (error) => {
      update({
        unsaved: session().unsaved - 1,
        problem: error instanceof Error ? error.message : String(error),
      });
      rebuild();
    },
  );
}

/** Builds the queue anew, and asks `first` if it is given and still to be asked. */
function rebuild(first?: Card): void {
  const { scope, queue } = session();
  // A custom session keeps the cards that it began with: an answer must not bring others in.
  if (scope.kind !== 'custom') update({ queue: dueQueue(scope) });
  else if (first !== undefined) update({ queue: { ...queue, main: [first, ...without(queue.main, first)] } });
  else update({ queue: { ...queue, main: queue.main.filter(isStillAsked) } });
  present(first);
}

const dueQueue = (scope: Scope) =>
  buildQueue(sessionDecks(scope), readyState().journal.collection.table, momentNow(), inScope(scope));

const without = (cards: readonly Card[], card: Card) => cards.filter(({ id }) => id !== card.id);

function isStillAsked({ id }: Card): boolean {
  const { table } = readyState().journal.collection;
  return !table.isSuspended(id) && playedCard(id, sessionDecks(session().scope)) !== undefined;
}

/** Asks the next card, or says why there is none. */
export function present(first?: Card): void {
  const { scope, queue } = session();
  const decks = sessionDecks(scope);
  const { table } = readyState().journal.collection;
  const moment = momentNow();
  const reason = pauseDue(moment.now);
  if (reason !== undefined && first === undefined) return update({ studying: { phase: 'pausing', reason } });
  const next = nextOf(queue, table, moment, decks[0]?.options.learnAhead ?? 0);
  const card = first ?? (next.kind === 'card' ? next.card : undefined);
  const current = card && playedCard(card.id, decks);
  if (current !== undefined)
    return update({
      studying: {
        phase: 'asking',
        ...current,
        shownAt: moment.now,
        had: undefined,
        revealed: 0,
        hinted: false,
      },
    });
  if (next.kind === 'wait') return update({ studying: { phase: 'waiting', due: next.due } });
  update({ studying: { phase: 'done', nextDue: nextDue(decks, table, inScope(scope)) } });
}

/** Why the session should pause before the next card; undefined when it should not. */
function pauseDue(now: Instant): 'goal' | 'timebox' | undefined {
  const { since, answers, goalReached } = session();
  const { goal, goalAmount, timebox } = usePreferences.getState();
  const minutes = (now - since.at) / MINUTE;
  if (!goalReached && goal === 'cards' && answers.length >= goalAmount) return 'goal';
  if (!goalReached && goal === 'minutes' && minutes >= goalAmount) return 'goal';
  return timebox > 0 && minutes >= timebox ? 'timebox' : undefined;
}

/**
 * Another window may have answered the card that is asked here: then go on without it.
 * A card whose answer is already seen stays: it is not taken out of the learner's hands.
 */
export function followOtherWindows(): void {
  const { studying, unsaved } = session();
  if (unsaved > 0 || studying.phase !== 'asking') return;
  const state = readyState().journal.collection.table.state(studying.card.id);
  if (state.state !== 'New' && state.last > studying.shownAt) rebuild();
}
