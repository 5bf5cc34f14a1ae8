import type { DiffPart } from '../../quiz/letterDiff.ts';
import { typedJudgement } from '../../quiz/marks.ts';
import type { Question } from '../../quiz/question.ts';
import { type Entry, isRight } from '../../quiz/run.ts';
import { m } from '../messages/messages.ts';
import { q } from '../messages/quizWords.ts';
import { Proof } from '../study/Proof.tsx';
import { letterOf } from './kinds/MatchPairs.tsx';
import styles from './Quiz.module.css';
import { cardsOf, judgingOf } from './quizSession.ts';

type OutcomeProps = { readonly question: Question; readonly entry: Entry };

/** Right, nearly so, or not: in words, and as a mark. */
export function verdictOf(
  question: Question,
  entry: Entry,
): { readonly right: boolean; readonly words: string } {
  const right = isRight(entry);
  const [card] = question.cards;
  if (right && entry.given.kind === 'type' && card !== undefined) {
    const judged = typedJudgement(card, entry.given.text, judgingOf(question));
    return { right, words: judged?.verdict === 'almost' ? q.almost : q.right };
  }
  const some = entry.marks.filter(({ correct }) => correct).length;
  return { right, words: right ? q.right : some > 0 ? q.someRight(some, entry.marks.length) : q.wrong };
}

/** What would have been right beside what was given, and the passage that proves it. */
export function Outcome({ question, entry }: OutcomeProps) {
  return (
    <>
      <Solution question={question} entry={entry} />
      {cardsOf(question.cards).map(({ card, played }) => (
        <div key={card.id} className={styles.proof}>
          {question.cards.length > 1 && <p className={styles.proofOf}>{card.answer.join(' · ')}</p>}
          <Proof deck={played.deck.id} report={played.report} passage={card.passage} answers={card.answer} />
        </div>
      ))}
    </>
  );
}

function Solution({ question, entry: { given } }: OutcomeProps) {
  switch (question.kind) {
    case 'choice':
    case 'source': {
      const chosen = given.kind === question.kind ? given.chosen : -1;
      const name = (option: string, index: number) =>
        question.kind === 'source' && question.asks === 'section'
          ? m.section(question.options[index] ?? 'context')
          : option;
      return (
        <ul className={styles.options}>
          {question.options.map((option, index) => (
            <Marked
              key={option}
              text={name(option, index)}
              good={index === question.right}
              bad={index === chosen && index !== question.right}
              note={index === question.right ? q.rightOption : index === chosen ? q.yourOption : ''}
            />
          ))}
        </ul>
      );
    }
    case 'truth':
      return (
        <>
          <p>
            {q.claimed} <strong>{question.claim}</strong>
          </p>
          <Answers question={question} />
        </>
      );
    case 'type':
      return (
        <>
          <Answers question={question} />
          {given.kind === 'type' && <Typed question={question} text={given.text} />}
        </>
      );
    case 'order':
      return (
        <>
          <p className={styles.task}>{q.inItsOrder}</p>
          <ol className={styles.solved}>
            {question.right.map((item, place) => (
              <Marked
                key={question.items[item]}
                text={question.items[item] ?? ''}
                good={given.kind === 'order' && given.order[place] === item}
                bad={given.kind === 'order' && given.order[place] !== item}
                note={
                  given.kind === 'order' && given.order[place] !== item
                    ? `${q.yourOption}: ${place + 1}. ${question.items[given.order[place] ?? -1] ?? ''}`
                    : ''
                }
              />
            ))}
          </ol>
        </>
      );
    case 'match':
      return (
        <ul className={styles.solved}>
          {question.prompts.map((prompt, row) => {
            const right = question.right[row] ?? -1;
            const laid = given.kind === 'match' ? (given.pairs[row] ?? -1) : -1;
            return (
              <Marked
                key={prompt}
                text={`${prompt} — ${letterOf(right)}: ${question.options[right] ?? ''}`}
                good={laid === right}
                bad={laid !== right}
                note={
                  laid === right
                    ? q.rightOption
                    : `${q.yourOption}: ${laid < 0 ? q.nothingGiven : letterOf(laid)}`
                }
              />
            );
          })}
        </ul>
      );
    case 'complete':
      return (
        <ul className={styles.options}>
          {question.options.map((option, index) => {
            const belongs = question.right[index] ?? false;
            const ticked = given.kind === 'complete' && (given.ticked[index] ?? false);
            if (!belongs && !ticked) return null;
            return (
              <Marked
                key={option}
                text={option}
                good={belongs}
                bad={belongs !== ticked}
                note={belongs ? (ticked ? q.rightOption : q.missed) : q.notOnIt}
              />
            );
          })}
        </ul>
      );
  }
}

/** An option with what is to be said of it. */
function Marked(props: {
  readonly text: string;
  readonly good: boolean;
  readonly bad: boolean;
  readonly note: string;
}) {
  const { text, good, bad, note } = props;
  return (
    <li className={`${styles.marked} ${bad ? styles.bad : good ? styles.good : ''}`}>
      <span>{text}</span> {note !== '' && <span className={styles.note}>{note}</span>}
    </li>
  );
}

function Answers({ question }: { readonly question: Question }) {
  return cardsOf(question.cards).map(({ card }) => (
    <p key={card.id} className={styles.answer}>
      <span className={styles.task}>{q.theAnswer}</span>
      {card.answer.join(' · ')}
    </p>
  ));
}

function Typed({ question, text }: { readonly question: Question; readonly text: string }) {
  const [card] = question.cards;
  const judged = card === undefined ? undefined : typedJudgement(card, text, judgingOf(question));
  if (judged === undefined) return null;
  return (
    <div className={styles.typed}>
      <p className={styles.task}>{q.yourAnswer}</p>
      {judged.items.length > 1 ? (
        <ul className={styles.solved}>
          {judged.items.map((item) => (
            <li key={item.item}>
              <Letters parts={item.diff} />
            </li>
          ))}
          {judged.surplus.map((extra) => (
            <li key={extra}>
              <Letters parts={[{ kind: 'extra', text: extra }]} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{resembles(judged.diff) ? <Letters parts={judged.diff} /> : text}</p>
      )}
    </div>
  );
}

/** Whether what was typed has most of its letters in common with the answer; else a comparison shows nothing. */
function resembles(parts: readonly DiffPart[]): boolean {
  const letters = (kind: DiffPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  return letters('same') > letters('extra') + letters('missing');
}

/** What was typed against the answer: what is missing set in, what is too much struck out. */
function Letters({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <span className={styles.letterDiff}>
      {parts.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a difference have no other name
        if (part.kind === 'same') return <span key={at}>{part.text}</span>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a difference have no other name
        if (part.kind === 'missing') return <ins key={at}>{part.text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a difference have no other name
        return <del key={at}>{part.text}</del>;
      })}
    </span>
  );
}
