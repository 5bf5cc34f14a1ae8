import { create } from 'zustand';
import type { Card } from '../../deck/card.ts';
import type { Deed } from '../../journal/event.ts';
import { type Grants, grants as grantsOf } from '../../schedule/grants.ts';
import type { Instant } from '../../schedule/moment.ts';
import { afterAnswer, buildQueue, nextDue, nextOf, type Queue } from '../../schedule/queue.ts';
import type { Rating } from '../../schedule/rating.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { decksIn, inScope, type PlayedDeck, playedDecks, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { type Deeds, recordDeeds, type Step, takeBack } from '../collection/deeds.ts';
import { askToKeepStorage, WORTH_KEEPING } from '../collection/keepStorage.ts';
import { m } from '../messages/messages.ts';
import type { Scope } from '../routes.ts';

/** What the learner sees of the session. */
export type Studying =
  | { readonly phase: 'loading' }
  | { readonly phase: 'nowhere' }
  | { readonly phase: 'asking'; readonly card: Card; readonly played: PlayedDeck; readonly shownAt: Instant }
  | {
      readonly phase: 'answered';
      readonly card: Card;
      readonly played: PlayedDeck;
      readonly shownAt: Instant;
      readonly grants: Grants;
    }
  /** Only learning cards are left, and none of them is due within the learn-ahead time. */
  | { readonly phase: 'waiting'; readonly due: Instant }
  | { readonly phase: 'done'; readonly nextDue: Instant | undefined };

/** An answer of this session. */
export type Answered = {
  readonly card: Card;
  readonly rating: Rating;
  readonly took: number;
  readonly wasNew: boolean;
};

type Session = {
  readonly scope: Scope;
  readonly studying: Studying;
  readonly queue: Queue;
  readonly answers: readonly Answered[];
  readonly steps: readonly Step[];
  readonly undone: readonly Step[];
  /** Deeds that the disk has not acknowledged yet. */
  readonly unsaved: number;
  /** The last thing worth saying: what was undone. */
  readonly note: string;
  /** Why the last deed was not stored. */
  readonly problem: string | undefined;
};

const EMPTY: Session = {
  scope: { kind: 'everything' },
  studying: { phase: 'loading' },
  queue: { learning: [], main: [] },
  answers: [],
  steps: [],
  undone: [],
  unsaved: 0,
  note: '',
  problem: undefined,
};

/** A long look away is not thinking: what counts as the time for one answer, at most. */
const LONGEST_ANSWER = 60_000;

export const useStudy = create<Session>()(() => EMPTY);
const { getState: session, setState: update } = useStudy;

/** Begins a session; one that is already going on in the same scope is taken up where it is. */
export function startStudy(scope: Scope): void {
  const decks = decksIn(scope, playedDecks(readyState()));
  if (decks.length === 0) return update({ ...EMPTY, scope, studying: { phase: 'nowhere' } });
  update({ ...EMPTY, scope });
  rebuild();
}

/** Shows the answer of the card that is asked. */
export function showAnswer(): void {
  const { studying } = session();
  if (studying.phase !== 'asking') return;
  const { card, played } = studying;
  const state = readyState().journal.collection.table.state(card.id);
  update({
    studying: {
      ...studying,
      phase: 'answered',
      grants: grantsOf(card.id, state, played.options, momentNow()),
    },
    note: '',
  });
}

/** Rates the answered card and goes on to the next: the screen first, the disk right after. */
export function rate(rating: Rating): void {
  const { studying, answers } = session();
  if (studying.phase !== 'answered') return;
  const { card, played, shownAt } = studying;
  const moment = momentNow();
  const before = readyState().journal.collection.table.state(card.id);
  const granted = grantsOf(card.id, before, played.options, moment)[rating].state;
  const took = Math.min(moment.now - shownAt, LONGEST_ANSWER);
  const review: Deed = {
    type: 'review',
    card: card.id,
    rating,
    took,
    due: granted.due,
    day: studyDayOf(moment, played.options.rollover),
    utcOffset: moment.utcOffset,
    via: 'study',
  };
  act({ deeds: [review], card, did: m.did.review(rating) });
  update({ answers: [...answers, { card, rating, took, wasNew: before.state === 'New' }] });
  if (answers.length + 1 === WORTH_KEEPING) void askToKeepStorage();
  const queue = afterAnswer(session().queue, card, readyState().journal.collection.table);
  update({ queue });
  present();
}

/** Does something that takes the card at hand out of the queue. */
export function removeFromQueue(deeds: Deeds): void {
  act(deeds);
  rebuild();
}

/** Does something to the card at hand that leaves it where it is, in other words or with another mark. */
export function changeInPlace(deeds: Deeds): void {
  act(deeds);
  const { studying } = session();
  if (studying.phase !== 'asking' && studying.phase !== 'answered') return;
  const card = cardNow(studying.card);
  if (card !== undefined) update({ studying: { ...studying, card } });
}

/** The card as it reads by now. */
function cardNow({ id }: Card): Card | undefined {
  return playedDecks(readyState())
    .flatMap(({ cards }) => cards)
    .find((card) => card.id === id);
}

function act(deeds: Deeds): void {
  const { step, stored } = recordDeeds(deeds);
  const { steps, unsaved } = session();
  update({ steps: [...steps, step], undone: [], unsaved: unsaved + 1, note: '', problem: undefined });
  stored.then(
    () => update({ unsaved: session().unsaved - 1 }),
    (error) => {
      // The journal has taken the deed out again: so does the session, and the card comes back.
      update({
        steps: session().steps.filter((each) => each !== step),
        answers: step.isReview ? session().answers.slice(0, -1) : session().answers,
        unsaved: session().unsaved - 1,
        problem: error instanceof Error ? error.message : String(error),
      });
      rebuild(deeds.card);
    },
  );
}

/** Takes the last step of the session back, whatever it was. */
export function undo(): void {
  const step = session().steps.at(-1);
  if (step === undefined) return update({ note: m.nothingToUndo });
  const { undoing, stored } = takeBack(step);
  update({
    steps: session().steps.slice(0, -1),
    undone: [...session().undone, undoing],
    answers: step.isReview ? session().answers.slice(0, -1) : session().answers,
    note: m.undone(step.did),
  });
  settle(stored);
  rebuild(step.card);
}

/** Does the last undone step again. */
export function redo(): void {
  const undoing = session().undone.at(-1);
  if (undoing === undefined) return;
  const { undoing: step, stored } = takeBack(undoing);
  update({
    undone: session().undone.slice(0, -1),
    steps: [...session().steps, step],
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
  const { scope } = session();
  const { table } = readyState().journal.collection;
  const decks = decksIn(scope, playedDecks(readyState()));
  update({ queue: buildQueue(decks, table, momentNow(), inScope(scope)) });
  present(first);
}

/** Asks the next card, or says why there is none. */
export function present(first?: Card): void {
  const { scope, queue } = session();
  const decks = decksIn(scope, playedDecks(readyState()));
  const { table } = readyState().journal.collection;
  const moment = momentNow();
  const next = nextOf(queue, table, moment, decks[0]?.options.learnAhead ?? 0);
  const card = first ?? (next.kind === 'card' ? next.card : undefined);
  const played = decks.find(({ cards }) => cards.some((each) => each.id === card?.id));
  const current = played?.cards.find((each) => each.id === card?.id);
  if (played !== undefined && current !== undefined)
    return update({ studying: { phase: 'asking', card: current, played, shownAt: moment.now } });
  if (next.kind === 'wait') return update({ studying: { phase: 'waiting', due: next.due } });
  update({ studying: { phase: 'done', nextDue: nextDue(decks, table, inScope(scope)) } });
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
