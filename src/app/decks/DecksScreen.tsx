import { SECTIONS } from '../../deck/card.ts';
import { backlogOf } from '../../schedule/backlog.ts';
import { waiting } from '../../schedule/queue.ts';
import { studyDayOf } from '../../schedule/studyDay.ts';
import { type PlayedDeck, playedDecks, type ReadyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { DeckCard, type Waiting } from './DeckCard.tsx';
import styles from './Decks.module.css';

/** Home: the decks with what waits in them. */
export function DecksScreen({ state }: { readonly state: ReadyState }) {
  const decks = playedDecks(state);
  return (
    <div className="page">
      <header className={styles.head}>
        <h1>{m.appName}</h1>
        <p className={styles.intro}>{m.decksIntro}</p>
      </header>
      {decks.length === 0 ? (
        <section className={styles.empty}>
          <h2>{m.noDecks}</h2>
          <p>{m.noDecksHint}</p>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {m.reload}
          </button>
        </section>
      ) : (
        <div className={styles.list}>
          {decks.map((played) => (
            <CountedDeck key={played.deck.id} played={played} state={state} />
          ))}
        </div>
      )}
    </div>
  );
}

function CountedDeck({ played, state }: { readonly played: PlayedDeck; readonly state: ReadyState }) {
  const waits = waiting(played, state.journal.collection.table, momentNow());
  const sum = ({ fresh, learning, review }: ReturnType<typeof waits.of>): Waiting => ({
    fresh,
    due: learning + review,
  });
  const sections = SECTIONS.map((section) => ({
    section,
    cards: played.cards.filter((card) => card.section === section).length,
    waiting: sum(waits.of(section)),
  })).filter(({ cards }) => cards > 0);
  const { id, title, report } = played.deck;
  return (
    <DeckCard
      deck={{
        id,
        title,
        ...(report.source && { source: report.source }),
        ...(report.date && { date: dateOf(report.date) }),
      }}
      cards={played.cards.length}
      waiting={sum(waits.all)}
      backlog={backlogIn(played, state)}
      examIsOver={examIsOver(played, state)}
      sections={sections}
    />
  );
}

/** Days after which waiting reviews are a backlog rather than a morning slept in. */
const AWAY = 3;

/** Reviews that have piled up: more than a day allows, or waiting for days. */
function backlogIn({ cards, options }: PlayedDeck, state: ReadyState): number {
  const { overdue, days } = backlogOf(cards, state.journal.collection.table, options, momentNow());
  return overdue > options.reviewsPerDay || (days >= AWAY && overdue >= 20) ? overdue : 0;
}

function examIsOver({ deck, options }: PlayedDeck, state: ReadyState): boolean {
  const exam = state.journal.collection.exams.get(deck.id);
  return exam !== undefined && exam.day < studyDayOf(momentNow(), options.rollover);
}

/** An ISO date in the reader's manner; a date that is only a year or a month stays as it is. */
function dateOf(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(m.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
