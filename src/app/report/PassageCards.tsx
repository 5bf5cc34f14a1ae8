import { useState } from 'react';
import { Link } from 'wouter';
import type { Card, CardId } from '../../deck/card.ts';
import type { Span } from '../../report/report.ts';
import { CardDialogs } from '../card/CardDialogs.tsx';
import { EditDialog } from '../card/EditDialog.tsx';
import type { PlayedDeck, ReadyState } from '../collection/appState.ts';
import { momentNow } from '../collection/clock.ts';
import { recordDeeds, type Step, takeBack } from '../collection/deeds.ts';
import { m } from '../messages/messages.ts';
import { reportWords } from '../messages/reportWords.ts';
import { reportPath, studyThesePath } from '../routes.ts';
import { questionAt, questionOf } from './handMade.ts';
import styles from './Report.module.css';

type PassageCardsProps = {
  readonly sentence: Span;
  readonly played: PlayedDeck;
  readonly state: ReadyState;
  readonly chanceOf: (card: CardId) => number | undefined;
};

/** The cards of one sentence: how each stands, and what can be done to it. */
export function PassageCards({ sentence, played, state, chanceOf }: PassageCardsProps) {
  const [dialog, setDialog] = useState<{ readonly open: 'edit' | 'info'; readonly card: Card }>();
  const [last, setLast] = useState<Step>();
  const [adding, setAdding] = useState(false);
  const { table } = state.journal.collection;
  const cards = played.cards.filter(
    ({ passage }) => passage.start < sentence.end && passage.end > sentence.start,
  );
  const blank = questionAt(played.report, sentence, played.cards);
  const add = ({ prompt, answer }: Pick<Card, 'prompt' | 'answer'>) => {
    const added = questionOf({ ...blank, answer }, prompt);
    setLast(
      recordDeeds({ deeds: [{ type: 'add', deck: played.deck.id, added }], card: added, did: m.did.add })
        .step,
    );
    setAdding(false);
  };
  const suspend = (card: Card) => {
    const type = table.isSuspended(card.id) ? 'unsuspend' : 'suspend';
    setLast(recordDeeds({ deeds: [{ type, card: card.id }], card, did: m.did[type] }).step);
  };
  const undo = () => {
    if (last) takeBack(last);
    setLast(undefined);
  };
  return (
    <aside className={styles.panel} aria-label={reportWords.passageCards(cards.length)}>
      <header>
        <h2>{reportWords.passageCards(cards.length)}</h2>
        {last && (
          <button type="button" className="button plain" onClick={undo}>
            {m.undo}
          </button>
        )}
        <Link href={reportPath(played.deck.id)} className="button plain">
          {m.close}
        </Link>
      </header>
      <p className={styles.tools}>
        {cards.length > 0 && (
          <Link href={studyThesePath(cards.map(({ id }) => id))} className="button">
            {reportWords.studyThese}
          </Link>
        )}
        <button type="button" className="button plain" onClick={() => setAdding(true)}>
          {reportWords.addHere}
        </button>
      </p>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <p className={styles.prompt}>{card.prompt}</p>
            <p className={styles.answer}>{card.answer.join(' · ')}</p>
            <p className={styles.standing}>{standing(card)}</p>
            <p className={styles.actions}>
              <button
                type="button"
                className="button plain"
                onClick={() => setDialog({ open: 'edit', card })}
              >
                {m.actions.edit}
              </button>
              <button type="button" className="button plain" onClick={() => suspend(card)}>
                {table.isSuspended(card.id) ? m.actions.unsuspend : m.actions.suspend}
              </button>
              <button
                type="button"
                className="button plain"
                onClick={() => setDialog({ open: 'info', card })}
              >
                {m.actions.info}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {adding && (
        <EditDialog
          title={reportWords.newCardTitle}
          card={{ ...blank, prompt: '', answer: [] }}
          onSave={add}
          onClose={() => setAdding(false)}
        />
      )}
      {dialog && (
        <CardDialogs
          open={dialog.open}
          card={dialog.card}
          onClose={() => setDialog(undefined)}
          onEdit={(text) => {
            const { card } = dialog;
            setLast(
              recordDeeds({ deeds: [{ type: 'edit', card: card.id, ...text }], card, did: m.did.edit }).step,
            );
            setDialog(undefined);
          }}
        />
      )}
    </aside>
  );

  function standing(card: Card): string {
    if (table.isSuspended(card.id)) return reportWords.standing.suspended;
    const memory = table.state(card.id);
    const chance = chanceOf(card.id);
    if (memory.state === 'New' || chance === undefined) return reportWords.standing.new;
    return reportWords.standing.met(Math.round(100 * chance), m.fromNow(memory.due - momentNow().now));
  }
}
