import { type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Card, CardId } from '../../deck/card.ts';
import { EditDialog } from '../card/EditDialog.tsx';
import { addWords } from '../messages/addWords.ts';
import { m } from '../messages/messages.ts';
import styles from './Add.module.css';
import { decide, discard, takeOver, undoDecision } from './addReport.ts';
import { Changes } from './Changes.tsx';
import { bySection, type Draft, withEdit, withRejected } from './draft.ts';
import { ProposedCard } from './ProposedCard.tsx';
import { ReportLedger } from './ReportLedger.tsx';

type ProposalsProps = { readonly draft: Draft; readonly canUndo: boolean };

/** The proposed cards beside their report: accept, edit or reject them one by one or by section. */
export function Proposals({ draft, canUndo }: ProposalsProps) {
  const [chosen, setChosen] = useState<CardId>();
  const [editing, setEditing] = useState<Card>();
  const [problem, setProblem] = useState<string>();
  const [, navigate] = useLocation();
  const groups = bySection(draft);
  const cards = groups.flatMap((group) => group.cards);
  const accepted = cards.length - draft.rejected.size;

  const move = (by: number) => {
    const at = cards.findIndex((card) => card.id === chosen);
    const next = cards[Math.min(Math.max(at + by, 0), cards.length - 1)];
    if (next === undefined) return;
    setChosen(next.id);
    document.getElementById(`proposed-${next.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || editing !== undefined) return;
    const card = cards.find((each) => each.id === chosen);
    const actions: Readonly<Record<string, () => void>> = {
      j: () => move(1),
      ArrowDown: () => move(1),
      k: () => move(-1),
      ArrowUp: () => move(-1),
      u: undoDecision,
      ...(card && {
        a: () => decide(withRejected(draft, [card.id], false)),
        r: () => decide(withRejected(draft, [card.id], true)),
        e: () => setEditing(card),
      }),
    };
    const action = actions[event.key];
    if (action === undefined || (event.target instanceof Element && event.target.closest('input, textarea')))
      return;
    event.preventDefault();
    action();
  };
  const add = () => {
    setProblem(undefined);
    takeOver(draft).then(
      () => navigate('/'),
      (error) => setProblem(m.notSaved(error instanceof Error ? error.message : String(error))),
    );
  };

  return (
    <div className={styles.review}>
      <header className={styles.reviewHead}>
        <h1>{addWords.add.review}</h1>
        <label className={styles.deckTitle}>
          {addWords.add.deckTitle}
          <input value={draft.title} onChange={(event) => decide({ ...draft, title: event.target.value })} />
        </label>
        <p>{addWords.add.hint}</p>
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        {draft.update && (
          <Changes
            update={draft.update}
            onSuspend={(suspendsGone) =>
              decide({ ...draft, ...(draft.update && { update: { ...draft.update, suspendsGone } }) })
            }
          />
        )}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the cards inside, each of which is a button */}
      <div className={styles.cards} onKeyDown={onKeyDown}>
        {groups.map(({ section, cards: inSection }) => {
          const ids = inSection.map((card) => card.id);
          const allRejected = ids.every((id) => draft.rejected.has(id));
          return (
            <section key={section}>
              <header className={styles.sectionHead}>
                <h2>{m.section(section)}</h2>
                <button
                  type="button"
                  className="button plain"
                  onClick={() => decide(withRejected(draft, ids, !allRejected))}
                >
                  {allRejected ? addWords.add.acceptAll : addWords.add.rejectAll}
                </button>
              </header>
              <ul>
                {inSection.map((card) => (
                  <ProposedCard
                    key={card.id}
                    card={card}
                    isChosen={card.id === chosen}
                    isRejected={draft.rejected.has(card.id)}
                    report={draft.proposal.report}
                    onChoose={() => setChosen(card.id)}
                    onEdit={() => setEditing(card)}
                    onReject={(rejected) => decide(withRejected(draft, [card.id], rejected))}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <ReportLedger draft={draft} chosen={chosen} onChoose={setChosen} />
      <footer className={styles.bar}>
        <button type="button" className="button plain" onClick={discard}>
          {addWords.add.discard}
        </button>
        <button type="button" className="button" disabled={!canUndo} onClick={undoDecision}>
          {m.undo}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={!draft.update && accepted === 0}
          onClick={add}
        >
          {draft.update ? addWords.add.update : addWords.add.take(accepted)}
        </button>
      </footer>
      {editing && (
        <EditDialog
          card={editing}
          onClose={() => setEditing(undefined)}
          onSave={(text) => {
            decide(withEdit(draft, editing.id, text));
            setEditing(undefined);
          }}
        />
      )}
    </div>
  );
}
