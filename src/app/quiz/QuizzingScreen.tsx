import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link, Redirect } from 'wouter';
import type { Question } from '../../quiz/question.ts';
import { type Entry, isRight, questionNow, type Run, resultOf } from '../../quiz/run.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { q } from '../messages/quizWords.ts';
import { Asking, headingOf, PromptText } from './Asking.tsx';
import { Outcome, verdictOf } from './Outcome.tsx';
import styles from './Quiz.module.css';
import { nextQuestion, openQuiz, overrule, stopQuiz, tick, useQuiz } from './quizSession.ts';
import { ResultView } from './ResultView.tsx';

/** A quiz going on: a question, its outcome, the next; and in the end what it came to. */
export function QuizzingScreen() {
  const { run, settings, problem } = useQuiz();
  useEffect(() => void openQuiz(), []);
  if (settings === undefined) return <p className="page">{m.loading}</p>;
  if (run === undefined) return <Redirect to="/quiz" />;
  const question = questionNow(run);
  return (
    <div className={styles.quiz}>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {q.notSaved(problem)}
        </p>
      )}
      {question === undefined ? <ResultView run={run} /> : <Going run={run} question={question} />}
    </div>
  );
}

function Going({ run, question }: { readonly run: Run; readonly question: Question }) {
  const entry = run.phase === 'shown' ? run.entries.at(-1) : undefined;
  const at = run.entries.length + (run.phase === 'shown' ? 0 : 1);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every question
  useEffect(() => {
    if (question.kind !== 'type') heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [at]);
  return (
    <>
      <Head run={run} at={at} />
      <article className={styles.card}>
        <p className={styles.kicker}>{q.kinds[question.kind]}</p>
        <h1 className={styles.prompt} ref={heading} tabIndex={-1} id="question">
          <PromptText
            text={headingOf(question)}
            {...(question.kind === 'truth' && { fill: question.claim })}
          />
        </h1>
        {entry === undefined ? (
          <Asking key={at} question={question} />
        ) : (
          <Shown key={at} question={question} entry={entry} at={at} last={at === run.questions.length} />
        )}
      </article>
    </>
  );
}

function Head({ run, at }: { readonly run: Run; readonly at: number }) {
  const { right, answered, streak } = resultOf(run);
  const hidden = run.settings.feedback === 'end';
  return (
    <header className={styles.head}>
      <Link href="/quiz" className="button plain">
        {m.quiz}
      </Link>
      <p className={styles.state}>
        <span>{q.progress(at, run.questions.length)}</span>
        {!hidden && <span>{q.score(right, answered)}</span>}
        {!hidden && streak > 1 && <span className={styles.streak}>{q.streak(streak)}</span>}
        {run.deadline !== undefined && <TimeLeft deadline={run.deadline} />}
      </p>
      <button type="button" className="button plain" onClick={stopQuiz}>
        {q.quit}
      </button>
      <progress className={styles.progress} aria-hidden="true" value={at - 1} max={run.questions.length} />
    </header>
  );
}

/** The time that is left; when none is, the quiz ends. */
function TimeLeft({ deadline }: { readonly deadline: number }) {
  const [now, setNow] = useState(() => momentNow().now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(momentNow().now);
      tick();
    }, 500);
    return () => clearInterval(timer);
  }, []);
  return (
    <span role="timer" className={deadline - now < 10_000 ? styles.soon : undefined}>
      {q.timeLeft(deadline - now)}
    </span>
  );
}

type ShownProps = {
  readonly question: Question;
  readonly entry: Entry;
  readonly at: number;
  readonly last: boolean;
};

function Shown({ question, entry, at, last }: ShownProps) {
  const verdict = verdictOf(question, entry);
  const [overruled, setOverruled] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    said.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if ((event.key !== 'Enter' && event.key !== ' ') || event.repeat) return;
      if (target?.closest('button, a, summary, input, textarea')) return;
      event.preventDefault();
      nextQuestion();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const mayOverrule = entry.given.kind === 'type' && !isRight(entry);
  return (
    <section className={styles.shown}>
      <p
        ref={said}
        tabIndex={-1}
        className={`${styles.verdict} ${verdict.right ? styles.good : styles.bad}`}
        data-testid="verdict"
      >
        <span aria-hidden="true">{verdict.right ? '✓' : '✗'}</span> {verdict.words}
      </p>
      {overruled && <p role="status">{q.accepted}</p>}
      <Outcome question={question} entry={entry} />
      <p className={`${styles.row} ${styles.onward}`}>
        <button type="button" className="button primary" onClick={nextQuestion}>
          {last ? q.toResult : q.next}
        </button>
        {mayOverrule && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setOverruled(true);
              void overrule(at - 1);
            }}
          >
            {q.iWasRight}
          </button>
        )}
      </p>
    </section>
  );
}
