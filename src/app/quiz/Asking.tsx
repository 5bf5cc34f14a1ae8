import { GAP } from '../../deck/card.ts';
import type { Question } from '../../quiz/question.ts';
import { m } from '../messages/messages.ts';
import { q } from '../messages/quizWords.ts';
import { CompleteList } from './kinds/CompleteList.tsx';
import { MatchPairs } from './kinds/MatchPairs.tsx';
import { OptionButtons } from './kinds/OptionButtons.tsx';
import { OrderItems } from './kinds/OrderItems.tsx';
import { TypeAnswer } from './kinds/TypeAnswer.tsx';
import styles from './Quiz.module.css';
import { giveAnswer, judgingOf } from './quizSession.ts';

/** What is asked, in words: the heading of a question. */
export function headingOf(question: Question): string {
  switch (question.kind) {
    case 'match':
      return q.matchThem;
    case 'source':
      return question.asks === 'who' ? q.whoSaid : q.whichSection;
    default:
      return question.prompt;
  }
}

/** A prompt with its gap shown as one. */
export function PromptText({ text, fill }: { readonly text: string; readonly fill?: string }) {
  const [before, after] = text.split(GAP);
  if (after === undefined) return text;
  return (
    <>
      {before}
      <span className={styles.gap}>
        {fill ?? (
          <>
            <span aria-hidden="true">…</span>
            <span className="visually-hidden">{m.blank}</span>
          </>
        )}
      </span>
      {after}
    </>
  );
}

/** The question at hand, and the means to answer it. */
export function Asking({ question }: { readonly question: Question }) {
  return (
    <>
      <Ways question={question} />
      <p className={styles.row}>
        <button type="button" className="button plain" onClick={() => giveAnswer({ kind: 'pass' })}>
          {q.pass}
        </button>
      </p>
    </>
  );
}

function Ways({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'choice':
      return (
        <OptionButtons
          label={q.chooseOne}
          options={question.options}
          onChoose={(chosen) => giveAnswer({ kind: 'choice', chosen })}
        />
      );
    case 'source':
      return (
        <>
          <blockquote className={styles.statement}>
            <p>
              <PromptText text={question.statement.prompt} />
            </p>
            <p>
              <strong>{question.statement.answer.join(' · ')}</strong>
            </p>
          </blockquote>
          <OptionButtons
            label={q.chooseOne}
            options={question.asks === 'who' ? question.options : question.options.map(m.section)}
            onChoose={(chosen) => giveAnswer({ kind: 'source', chosen })}
          />
        </>
      );
    case 'truth':
      return (
        <>
          <p className={styles.claim}>
            {q.claimed} <strong>{question.claim}</strong>
          </p>
          <OptionButtons
            label={q.isItTrue}
            options={[q.isTrue, q.isFalse]}
            letters={['t', 'f']}
            onChoose={(index) => giveAnswer({ kind: 'truth', said: index === 0 })}
          />
        </>
      );
    case 'type': {
      const [card] = question.cards;
      const items = card === undefined ? 1 : (judgingOf(question).cardOf(card)?.answer.length ?? 1);
      return <TypeAnswer items={items} onGive={(text) => giveAnswer({ kind: 'type', text })} />;
    }
    case 'order':
      return (
        <OrderItems
          label={question.inherent ? q.orderInherent : q.orderOfReport}
          items={question.items}
          onGive={(order) => giveAnswer({ kind: 'order', order })}
        />
      );
    case 'match':
      return (
        <MatchPairs
          prompts={question.prompts}
          options={question.options}
          onGive={(pairs) => giveAnswer({ kind: 'match', pairs })}
        />
      );
    case 'complete':
      return (
        <CompleteList
          options={question.options}
          count={question.right.filter(Boolean).length}
          onGive={(ticked) => giveAnswer({ kind: 'complete', ticked })}
        />
      );
  }
}
