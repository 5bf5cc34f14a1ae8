import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CardId } from '../../deck/card.ts';
import type { Question } from '../../quiz/question.ts';
import { type Entry, isRight, type Run, resultOf } from '../../quiz/run.ts';
import { playedDecks, readyState, useApp } from '../collection/appState.ts';
import { q } from '../messages/quizWords.ts';
import { studyThesePath } from '../routes.ts';
import { headingOf, PromptText } from './Asking.tsx';
import { countAsAgain, countable, undoCount } from './countAgain.ts';
import { newSeed } from './newSeed.ts';
import { Outcome, verdictOf } from './Outcome.tsx';
import styles from './Quiz.module.css';
import { beginQuiz, overrule } from './quizSession.ts';
import { Worksheet } from './Worksheet.tsx';

/** What a quiz came to, and what can be done with it. */
export function ResultView({ run }: { readonly run: Run }) {
  const result = resultOf(run);
  const left = run.questions.length - run.entries.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const wrong = run.entries.flatMap((entry, at) => (isRight(entry) ? [] : [at]));
  const rest = run.entries.flatMap((entry, at) => (isRight(entry) ? [at] : []));
  return (
    <>
      <section className={`page ${styles.result}`}>
        <h1 ref={heading} tabIndex={-1}>
          {q.resultTitle(result.right, result.answered)}
        </h1>
        {left > 0 && (
          <p>
            {run.deadline !== undefined && `${q.timeUp} `}
            {q.stopped(left)}
          </p>
        )}
        <dl className={styles.figures}>
          <Figure
            name={q.share}
            value={result.answered === 0 ? '–' : `${Math.round((100 * result.right) / result.answered)} %`}
          />
          <Figure name={q.bestStreak} value={String(result.best)} />
          <Figure name={q.time} value={q.spent(result.took)} />
        </dl>
        <Actions run={run} wrong={result.wrong.map(({ card }) => card)} />
        <h2>{wrong.length === 0 && result.answered > 0 ? q.allRight : q.lookAgain}</h2>
        <Entries run={run} places={wrong} />
        {rest.length > 0 && (
          <details>
            <summary>{q.allAnswers}</summary>
            <Entries run={run} places={rest} />
          </details>
        )}
      </section>
      <Worksheet run={run} />
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Entries({ run, places }: { readonly run: Run; readonly places: readonly number[] }) {
  return (
    <ol className={styles.entries}>
      {places.map((at) => {
        const [question, entry] = [run.questions[at], run.entries[at]];
        if (question === undefined || entry === undefined) return null;
        return (
          <li key={at}>
            <details>
              <summary>
                <PromptText text={nameOf(question)} />{' '}
                <span className={isRight(entry) ? styles.goodNote : styles.badNote}>
                  {verdictOf(question, entry).words}
                </span>
              </summary>
              {!isRight(entry) && <p>{`${q.yourAnswer} ${givenIn(entry)}`}</p>}
              <Outcome question={question} entry={entry} />
              {entry.given.kind === 'type' && !isRight(entry) && (
                <p className={styles.row}>
                  <button type="button" className="button" onClick={() => void overrule(at)}>
                    {q.iWasRight}
                  </button>
                </p>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** A question by what it is about. */
function nameOf(question: Question): string {
  if (question.kind === 'source') return question.statement.prompt;
  return question.kind === 'match' ? question.options.join(' · ') : headingOf(question);
}

const givenIn = ({ marks }: Entry) =>
  marks
    .map(({ given }) => given)
    .filter((given) => given !== '')
    .join('; ') || q.nothingGiven;

function Actions({ run, wrong }: { readonly run: Run; readonly wrong: readonly CardId[] }) {
  const [, go] = useLocation();
  const repeat = () => {
    beginQuiz(
      { search: '', pick: 'any', group: false, only: wrong },
      { ...run.settings, length: 'all' },
      newSeed(),
      run.from,
    );
  };
  return (
    <>
      <div className={styles.row}>
        {wrong.length > 0 && (
          <Link href={studyThesePath(wrong)} className="button primary">
            {q.studyNow(wrong.length)}
          </Link>
        )}
        {wrong.length > 0 && (
          <button type="button" className="button" onClick={repeat}>
            {q.repeatWrong}
          </button>
        )}
        <button type="button" className="button" onClick={() => go(run.from)}>
          {q.another}
        </button>
      </div>
      <CountAgain wrong={wrong} />
      <div className={styles.row}>
        <Share run={run} />
        <button type="button" className="button plain" onClick={() => window.print()}>
          {q.printSheet}
        </button>
      </div>
    </>
  );
}

/** One tap counts every wrong card that is in review as forgotten; another takes it back. */
function CountAgain({ wrong }: { readonly wrong: readonly CardId[] }) {
  useApp((state) => (state.phase === 'ready' ? state.version : 0));
  const [counted, setCounted] = useState<Awaited<ReturnType<typeof countAsAgain>>>();
  const cards = countable(wrong);
  if (counted !== undefined)
    return (
      <p className={styles.row} role="status">
        {q.counted(counted.length)}{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            undoCount(counted);
            setCounted(undefined);
          }}
        >
          {q.undoCount}
        </button>
      </p>
    );
  if (cards.length === 0) return null;
  return (
    <div className={styles.row}>
      <button type="button" className="button" onClick={() => setCounted(countAsAgain(cards))}>
        {q.countAgain(cards.length)}
      </button>
      <p className={styles.hint}>{q.countAgainHint}</p>
    </div>
  );
}

function Share({ run }: { readonly run: Run }) {
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const { right, answered, took, best } = resultOf(run);
    const decks = new Set(run.questions.map(({ deck }) => deck));
    const titles = playedDecks(readyState()).filter(({ deck }) => decks.has(deck.id));
    const text = [
      q.shared(titles.map(({ deck }) => deck.title).join(', '), right, answered, q.spent(took), best),
      run.entries.map((entry) => (isRight(entry) ? '■' : '□')).join(''),
      q.sharedSeed(run.seed),
    ].join('\n');
    // A share sheet that was closed without sharing is no failure.
    if (typeof navigator.share === 'function') return navigator.share({ text }).catch(() => undefined);
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className="button plain" onClick={() => void share()}>
        {q.shareText}
      </button>
      <span role="status">{copied && q.copied}</span>
    </>
  );
}
