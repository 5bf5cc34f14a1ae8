import { create } from 'zustand';
import type { CardId } from '../../deck/card.ts';
import type { Deed, EventId } from '../../journal/event.ts';
import { makeQuestions } from '../../quiz/makeQuestions.ts';
import { type Given, type Judging, marksOf } from '../../quiz/marks.ts';
import { DEFAULT_SETTINGS, type Question, type QuizSettings } from '../../quiz/question.ts';
import { type Action, advance, beginRun, questionNow, type Run } from '../../quiz/run.ts';
import { parseRun, parseSettings } from '../../quiz/runSchema.ts';
import { playedDecks, readyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { announce } from '../collection/windows.ts';
import { type Drawing, poolOf } from './quizPool.ts';

type Session = {
  /** Undefined until the store was read. */
  readonly settings: QuizSettings | undefined;
  readonly run: Run | undefined;
  /** Why the last answer was not stored. */
  readonly problem: string | undefined;
};

export const useQuiz = create<Session>()(() => ({ settings: undefined, run: undefined, problem: undefined }));
const { getState: session, setState: update } = useQuiz;

/** Names of what the store keeps of quizzes: the run at hand, and the settings chosen last. */
const RUN = 'quiz';
const SETTINGS = 'quizSettings';

/** Takes up the quiz that was left, if there is one. */
export async function openQuiz(): Promise<void> {
  if (session().settings !== undefined) return;
  const { store } = readyState().journal;
  const [run, settings] = await Promise.all([store.setting(RUN), store.setting(SETTINGS)]);
  const left = parseRun(run);
  update({ run: left, settings: parseSettings(settings) ?? DEFAULT_SETTINGS });
  tick();
}

/** Begins a quiz in place of the one before. */
export function beginQuiz(drawing: Drawing, settings: QuizSettings, seed: string, from: string): void {
  const { asked, decks } = poolOf(readyState(), drawing, seed);
  const questions = makeQuestions(asked, decks, settings, seed);
  const { store } = readyState().journal;
  void store.putSetting(SETTINGS, settings).catch(sayProblem);
  update({ settings, problem: undefined });
  keep(beginRun(questions, { settings, seed, from, now: momentNow().now }));
}

/** How answers of a deck are judged, by the cards as they are now. */
export function judgingOf({ deck }: Question): Judging {
  const state = readyState();
  const played = playedDecks(state).find((each) => each.deck.id === deck);
  const byId = new Map(played?.deck.cards.map((card) => [card.id, card]));
  // The learner's own wording comes over the one that the deck came with.
  for (const card of played?.cards ?? []) byId.set(card.id, card);
  return {
    cardOf: (id) => byId.get(id),
    acceptedOf: (id) => state.journal.collection.acceptedOf(id),
    language: played?.deck.language ?? 'en',
  };
}

/** Answers the question at hand; the answer goes into the journal as one event a card. */
export function giveAnswer(given: Given): void {
  const { run } = session();
  const question = run && questionNow(run);
  if (run === undefined || question === undefined || run.phase !== 'asking') return;
  const marks = marksOf(question, given, judgingOf(question));
  const after = advance(run, { type: 'answer', given, marks, now: momentNow().now });
  keep(after);
  const entry = after.entries.length - 1;
  if (after.entries.length > run.entries.length) void record(entry);
}

/** Writes the marks of an answered question into the journal, and notes under which names they stand there. */
async function record(entry: number, undone: readonly string[] = []): Promise<void> {
  const { run } = session();
  const answered = run?.entries[entry];
  if (run === undefined || answered === undefined) return;
  const deeds: Deed[] = [
    ...undone.map((target): Deed => ({ type: 'undo', target: target as EventId })),
    ...answered.marks.map(
      ({ card, correct, given }): Deed => ({ type: 'quiz', card, correct, given, took: answered.took }),
    ),
  ];
  const written = await recordAll(deeds);
  const events = written.filter(({ type }) => type === 'quiz').map(({ id }) => id);
  // By now another quiz may have begun.
  if (events.length > 0 && session().run?.questions === run.questions)
    act({ type: 'recorded', entry, events });
}

async function recordAll(deeds: readonly Deed[]) {
  const { journal } = readyState();
  const recorded = deeds.map((deed) => journal.record(deed, momentNow().now));
  try {
    const written = await Promise.all(recorded.map(({ stored }) => stored));
    announce();
    return written;
  } catch (error) {
    sayProblem(error);
    return [];
  }
}

/** The learner was right: what they typed is accepted from now on, and the quiz answer counts as right. */
export async function overrule(entry: number): Promise<void> {
  const { run } = session();
  const answered = run?.entries[entry];
  const card = answered?.marks[0]?.card;
  if (answered?.given.kind !== 'type' || card === undefined) return;
  const { text } = answered.given;
  act({ type: 'overrule', entry });
  await recordAll([{ type: 'accept', card, text }]);
  await record(entry, answered.events);
}

/** The cards of a quiz that its results are about, as they are now. */
export const cardsOf = (ids: readonly CardId[]) => {
  const wanted = new Set(ids);
  return playedDecks(readyState()).flatMap((played) =>
    played.cards.filter(({ id }) => wanted.has(id)).map((card) => ({ card, played })),
  );
};

export const nextQuestion = () => act({ type: 'next', now: momentNow().now });
export const tick = () => act({ type: 'tick', now: momentNow().now });
export const stopQuiz = () => act({ type: 'stop' });

function act(action: Action): void {
  const { run } = session();
  if (run === undefined) return;
  const after = advance(run, action);
  if (after !== run) keep(after);
}

/** Shows the quiz as it is now, and writes it down, so that a reload takes it up there. */
function keep(run: Run): void {
  update({ run });
  void readyState().journal.store.putSetting(RUN, run).catch(sayProblem);
}

const sayProblem = (error: unknown) =>
  update({ problem: error instanceof Error ? error.message : String(error) });
