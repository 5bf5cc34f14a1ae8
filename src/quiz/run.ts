import type { Instant } from '../schedule/moment.ts';
import { MINUTE } from '../schedule/moment.ts';
import type { Given, Mark } from './marks.ts';
import type { Question, QuizSettings } from './question.ts';

/** An answered question. */
export type Entry = {
  readonly given: Given;
  readonly marks: readonly Mark[];
  /** ms from the question's showing to the answer, at most a minute. */
  readonly took: number;
  /** The journal's names of the answers, once the disk has them. */
  readonly events: readonly string[];
};

/** A quiz that goes on, or has ended. */
export type Run = {
  readonly format: 1;
  readonly seed: string;
  /** The address at which it was begun: what it draws from. */
  readonly from: string;
  readonly settings: QuizSettings;
  readonly questions: readonly Question[];
  /** One an answered question, in the order of the questions. */
  readonly entries: readonly Entry[];
  /** asking: the question behind the entries; shown: the last entry's, with its answer. */
  readonly phase: 'asking' | 'shown' | 'done';
  readonly shownAt: Instant;
  /** When the time is up. */
  readonly deadline?: Instant;
};

export type Action =
  | { readonly type: 'answer'; readonly given: Given; readonly marks: readonly Mark[]; readonly now: Instant }
  | { readonly type: 'next'; readonly now: Instant }
  /** The clock; a quiz whose time is up ends, the question at hand uncounted. */
  | { readonly type: 'tick'; readonly now: Instant }
  | { readonly type: 'stop' }
  /** The learner was right after all: every mark of an answered question. */
  | { readonly type: 'overrule'; readonly entry: number }
  | { readonly type: 'recorded'; readonly entry: number; readonly events: readonly string[] };

/** A look away is not thinking. */
const LONGEST = MINUTE;

export function beginRun(
  questions: readonly Question[],
  { settings, seed, from, now }: Pick<Run, 'settings' | 'seed' | 'from'> & { readonly now: Instant },
): Run {
  const { length } = settings;
  return {
    format: 1,
    seed,
    from,
    settings,
    questions,
    entries: [],
    phase: questions.length === 0 ? 'done' : 'asking',
    shownAt: now,
    ...(typeof length === 'object' && 'minutes' in length && { deadline: now + length.minutes * MINUTE }),
  };
}

/** The quiz after something has happened; what makes no sense in its phase changes nothing. */
export function advance(run: Run, action: Action): Run {
  switch (action.type) {
    case 'answer':
      return run.phase === 'asking' ? answered(run, action) : run;
    case 'next':
      return run.phase === 'shown' ? asking(run, action.now) : run;
    case 'tick':
      return run.deadline !== undefined && action.now >= run.deadline ? { ...run, phase: 'done' } : run;
    case 'stop':
      return { ...run, phase: 'done' };
    case 'overrule':
      return changed(run, action.entry, (entry) => ({
        ...entry,
        marks: entry.marks.map((mark) => ({ ...mark, correct: true })),
      }));
    case 'recorded':
      return changed(run, action.entry, (entry) => ({ ...entry, events: action.events }));
  }
}

function answered(run: Run, { given, marks, now }: Extract<Action, { type: 'answer' }>): Run {
  if (run.deadline !== undefined && now >= run.deadline) return { ...run, phase: 'done' };
  const took = Math.min(Math.max(0, now - run.shownAt), LONGEST);
  const entries = [...run.entries, { given, marks, took, events: [] }];
  const after: Run = { ...run, entries, phase: 'shown' };
  return run.settings.feedback === 'instant' ? after : asking(after, now);
}

const asking = (run: Run, now: Instant): Run => ({
  ...run,
  phase: run.entries.length === run.questions.length ? 'done' : 'asking',
  shownAt: now,
});

const changed = (run: Run, at: number, change: (entry: Entry) => Entry): Run => ({
  ...run,
  entries: run.entries.map((entry, index) => (index === at ? change(entry) : entry)),
});

/** The question at hand: asked, or shown with its answer. */
export function questionNow({ questions, entries, phase }: Run): Question | undefined {
  if (phase === 'done') return undefined;
  return questions[phase === 'asking' ? entries.length : entries.length - 1];
}

/** What a quiz came to. */
export type Result = {
  readonly right: number;
  /** Questions answered. */
  readonly answered: number;
  /** Questions right in a row, up to now and at best. */
  readonly streak: number;
  readonly best: number;
  /** ms spent answering. */
  readonly took: number;
  /** Cards with a wrong mark, each once, in the order of asking. */
  readonly wrong: readonly Mark[];
};

export const isRight = ({ marks }: Entry) => marks.every(({ correct }) => correct);

export function resultOf({ entries }: Run): Result {
  let [streak, best] = [0, 0];
  for (const entry of entries) {
    streak = isRight(entry) ? streak + 1 : 0;
    best = Math.max(best, streak);
  }
  const wrong = entries.flatMap(({ marks }) => marks).filter(({ correct }) => !correct);
  return {
    right: entries.filter(isRight).length,
    answered: entries.length,
    streak,
    best,
    took: entries.reduce((sum, { took }) => sum + took, 0),
    wrong: [...new Map(wrong.map((mark) => [mark.card, mark])).values()],
  };
}
