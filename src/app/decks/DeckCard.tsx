import { Link } from 'wouter';
import type { Section } from '../../deck/card.ts';
import { m } from '../messages/messages.ts';
import { customPath, examPath, optionsPath, pacePath, quizPath, reportPath, studyPath } from '../routes.ts';
import styles from './Decks.module.css';

/** Cards waiting: due again, and new within today's limit. */
export type Waiting = { readonly due: number; readonly fresh: number };

export type DeckCardProps = {
  readonly deck: {
    readonly id: string;
    readonly title: string;
    readonly source?: string;
    readonly date?: string;
  };
  readonly cards: number;
  readonly waiting: Waiting;
  /** Reviews that have waited for days, or more than a day allows; 0 when the days are in order. */
  readonly backlog: number;
  /** Whether the deck is still prepared for a day that has passed. */
  readonly examIsOver: boolean;
  /** The sections that have cards, in their order. */
  readonly sections: readonly { readonly section: Section; readonly waiting: Waiting }[];
};

/** One deck: what it is from, what waits in it, and its sections to study one by one. */
export function DeckCard({ deck, cards, waiting, backlog, examIsOver, sections }: DeckCardProps) {
  const total = waiting.due + waiting.fresh;
  return (
    <article className={styles.deck} data-testid="deck">
      <h2 className={styles.title}>{deck.title}</h2>
      <p className={styles.source}>{[deck.source, deck.date, m.cards(cards)].filter(Boolean).join(' · ')}</p>
      {backlog > 0 && (
        <p className={styles.away}>
          {m.away(backlog)} <Link href={pacePath(deck.id)}>{m.catchUp}</Link>
        </p>
      )}
      {examIsOver && (
        <p className={styles.away}>
          <Link href={examPath(deck.id)}>{m.examOver}</Link>
        </p>
      )}
      <p className={styles.call}>
        <Counts waiting={waiting} />
        {total > 0 ? (
          <Link href={studyPath({ kind: 'deck', deck: deck.id })} className="button primary">
            {m.studyAll(total)}
          </Link>
        ) : (
          <span className={styles.done}>{m.nothingDue}</span>
        )}
      </p>
      <p className={styles.read}>
        <Link href={reportPath(deck.id)}>{m.readReport}</Link>
        <Link href={quizPath(deck.id)}>{m.takeQuiz}</Link>
        <Link href={examPath(deck.id)}>{m.exam}</Link>
        <Link href={customPath(deck.id)} aria-label={m.customOf(deck.title)}>
          {m.custom}
        </Link>
        <Link href={optionsPath(deck.id)} aria-label={m.optionsOf(deck.title)}>
          {m.options}
        </Link>
      </p>
      <ul className={styles.sections}>
        {sections.map(({ section, waiting: inSection }) => (
          <li key={section}>
            <Link href={studyPath({ kind: 'section', deck: deck.id, section })} className={styles.section}>
              <span className={styles.sectionName}>{m.section(section)}</span>
              <Counts waiting={inSection} />
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Counts({ waiting }: { readonly waiting: Waiting }) {
  return (
    <span className={styles.counts}>
      <span className={waiting.due > 0 ? styles.due : styles.none}>{m.dueCount(waiting.due)}</span>{' '}
      <span className={waiting.fresh > 0 ? styles.fresh : styles.none}>{m.newCount(waiting.fresh)}</span>
    </span>
  );
}
