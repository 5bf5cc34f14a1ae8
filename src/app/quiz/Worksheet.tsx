import { createPortal } from 'react-dom';
import { GAP } from '../../deck/card.ts';
import type { Question } from '../../quiz/question.ts';
import type { Run } from '../../quiz/run.ts';
import { m } from '../messages/messages.ts';
import { q } from '../messages/quizWords.ts';
import { headingOf } from './Asking.tsx';
import { letterOf } from './kinds/MatchPairs.tsx';
import { cardsOf } from './quizSession.ts';
import styles from './Worksheet.module.css';

/** The quiz on paper: questions to be answered by pen, and the answers on a sheet of their own. Only printing shows it. */
export function Worksheet({ run }: { readonly run: Run }) {
  return createPortal(
    <div className={styles.sheet} aria-hidden="true">
      <h1>{q.sheetTitle}</h1>
      <p>
        {q.sheetName}: ______________________ {q.sharedSeed(run.seed)}
      </p>
      <ol className={styles.questions}>
        {run.questions.map((question) => (
          <li key={question.cards.join()}>
            <p>{withBlank(headingOf(question))}</p>
            <Blank question={question} />
          </li>
        ))}
      </ol>
      <section className={styles.key}>
        <h1>{q.sheetKey}</h1>
        <ol>
          {run.questions.map((question) => (
            <li key={question.cards.join()}>{keyOf(question)}</li>
          ))}
        </ol>
      </section>
    </div>,
    document.body,
  );
}

const withBlank = (text: string) => text.replace(GAP, '__________');

function Blank({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'choice':
      return <Boxes texts={question.options} />;
    case 'complete':
      return <Boxes texts={question.options} />;
    case 'source':
      return (
        <>
          <p>
            {withBlank(question.statement.prompt)} {question.statement.answer.join(' · ')}
          </p>
          <Boxes texts={question.asks === 'who' ? question.options : question.options.map(m.section)} />
        </>
      );
    case 'truth':
      return (
        <p>
          {question.claim} {q.trueFalse}
        </p>
      );
    case 'order':
      return (
        <>
          <p>{question.inherent ? q.orderInherent : q.orderOfReport}</p>
          <ul>
            {question.items.map((item) => (
              <li key={item}>____ {item}</li>
            ))}
          </ul>
        </>
      );
    case 'match':
      return (
        <>
          <ul>
            {question.options.map((option, index) => (
              <li key={option}>
                {letterOf(index)}: {option}
              </li>
            ))}
          </ul>
          <ul>
            {question.prompts.map((prompt) => (
              <li key={prompt}>____ {withBlank(prompt)}</li>
            ))}
          </ul>
        </>
      );
    case 'type':
      return <p className={styles.line} />;
  }
}

const Boxes = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>☐ {text}</li>
    ))}
  </ul>
);

function keyOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options[question.right] ?? '';
    case 'source':
      return question.asks === 'who'
        ? (question.options[question.right] ?? '')
        : m.section(question.options[question.right] ?? 'context');
    case 'truth':
      return `${question.isTrue ? q.isTrue : q.isFalse}${question.isTrue ? '' : `: ${answersOf(question)}`}`;
    case 'type':
      return answersOf(question);
    case 'order':
      return question.right.map((item) => question.items[item]).join(' → ');
    case 'match':
      return question.right.map(letterOf).join(', ');
    case 'complete':
      return question.options.filter((_, index) => question.right[index]).join(' · ');
  }
}

const answersOf = ({ cards }: Question) =>
  cardsOf(cards)
    .map(({ card }) => card.answer.join(' · '))
    .join('; ');
