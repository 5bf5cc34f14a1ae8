import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SearchContext, SearchRow } from '../../search/matches.ts';
import { CardInfoDialog } from '../card/CardInfoDialog.tsx';
import { EditDialog } from '../card/EditDialog.tsx';
import { SetDueDialog } from '../card/SetDueDialog.tsx';
import { readyState } from '../collection/appState.ts';
import { recordDeeds, type Step, takeBack } from '../collection/deeds.ts';
import { browseWords as w } from '../messages/browseWords.ts';
import { m } from '../messages/messages.ts';
import { studyThesePath } from '../routes.ts';
import { save } from '../statistics/saveChart.ts';
import styles from './Browse.module.css';
import { type Action, deedsOf } from './bulkDeeds.ts';
import { csvOf, deckFiles } from './exportCards.ts';
import { allSelected, type Selection } from './selection.ts';
import { TagsDialog } from './TagsDialog.tsx';

type BrowseActionsProps = {
  readonly selected: readonly SearchRow[];
  readonly rows: readonly SearchRow[];
  readonly inBin: boolean;
  readonly context: SearchContext;
  readonly opened: 'edit' | undefined;
  readonly onOpen: (opened: 'edit' | undefined) => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
};

/** What can be done with the selected cards, all at once, and taken back. */
export function BrowseActions(props: BrowseActionsProps) {
  const { selected, rows, inBin, context, opened, onOpen, selection, onSelect } = props;
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<'info' | 'tags' | 'due'>();
  const [done, setDone] = useState<{ readonly said: string; readonly step?: Step }>();
  const [first] = selected;
  const act = (action: Action) => {
    setAsking(undefined);
    onOpen(undefined);
    if (first === undefined) return;
    const said = w.did[action.type](selected.length);
    const { step, stored } = recordDeeds({
      deeds: deedsOf(action, selected, context),
      card: first.card,
      did: said,
    });
    setDone({ said, step });
    stored.catch((error: unknown) => setDone({ said: w.notStored(String(error)) }));
  };
  const undo = (step: Step) => {
    const { stored } = takeBack(step);
    setDone(undefined);
    stored.catch((error: unknown) => setDone({ said: w.notStored(String(error)) }));
  };
  const exportDecks = () => {
    const decks = readyState().decks.map(({ deck }) => deck);
    for (const { name, text } of deckFiles(selected, decks))
      save(new Blob([text], { type: 'application/json' }), name);
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {label}
    </button>
  );
  const isOne = selected.length === 1;
  return (
    <>
      <p role="status" className={styles.line}>
        {done !== undefined && <span>{done.said}</span>}
        {done?.step !== undefined && button(m.undo, () => done.step && undo(done.step))}
      </p>
      <fieldset className={styles.actions}>
        <legend>{selected.length === 0 ? w.actions : w.selected(selected.length)}</legend>
        {selected.length < rows.length && button(w.selectAll, () => onSelect(allSelected(selection, rows)))}
        {selected.length > 0 && (
          <>
            {button(w.clear, () => onSelect({ ...selection, cards: new Set() }))}
            {isOne && button(w.edit, () => onOpen('edit'))}
            {isOne && button(w.info, () => setAsking('info'))}
            {inBin
              ? button(w.restore, () => act({ type: 'unbin' }))
              : button(w.studyThese, () => navigate(studyThesePath(selected.map(({ card }) => card.id))))}
            {button(w.suspend, () => act({ type: 'suspend' }))}
            {button(w.unsuspend, () => act({ type: 'unsuspend' }))}
            <select
              aria-label={w.flag}
              value=""
              onChange={(event) => act({ type: 'flag', flag: Number(event.target.value) })}
            >
              <option value="" disabled>
                {w.chooseFlag}
              </option>
              {w.flags.map((name, flag) => (
                <option key={name} value={flag}>
                  {name}
                </option>
              ))}
            </select>
            {button(w.tags, () => setAsking('tags'))}
            {button(w.setDue, () => setAsking('due'))}
            {button(w.reset, () => act({ type: 'reset' }))}
            {!inBin && button(w.delete, () => act({ type: 'bin' }))}
            {button(w.exportDecks, exportDecks)}
            {button(w.exportTable, () =>
              save(new Blob([csvOf(selected, context)], { type: 'text/csv' }), 'cards.csv'),
            )}
          </>
        )}
      </fieldset>
      {opened === 'edit' && first !== undefined && (
        <EditDialog
          card={first.card}
          onSave={(text) => act({ type: 'edit', text })}
          onClose={() => onOpen(undefined)}
        />
      )}
      {asking === 'info' && first !== undefined && (
        <CardInfoDialog card={first.card} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'tags' && (
        <TagsDialog
          present={[...new Set(selected.flatMap(({ card }) => context.tagsOf(card.id)))]}
          onSave={(add, remove) => act({ type: 'tag', add, remove })}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'due' && first !== undefined && (
        <SetDueDialog
          rollover={first.options.rollover}
          onSetDue={(day) => act({ type: 'due', day })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
