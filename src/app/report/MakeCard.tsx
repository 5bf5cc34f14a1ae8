import { useState } from 'react';
import type { Card } from '../../deck/card.ts';
import { EditDialog } from '../card/EditDialog.tsx';
import type { PlayedDeck } from '../collection/appState.ts';
import { recordDeeds, type Step, takeBack } from '../collection/deeds.ts';
import { m } from '../messages/messages.ts';
import { reportWords } from '../messages/reportWords.ts';
import { clozeOf, questionOf, wordsOf } from './handMade.ts';
import styles from './Report.module.css';
import { useTextSelection } from './textSelection.ts';

/** Select words of the report, and make a card of them: a cloze of their sentence, or a question in your own words. */
export function MakeCard({ played }: { readonly played: PlayedDeck }) {
  const selected = useTextSelection();
  const [drafted, setDrafted] = useState<Card>();
  const [made, setMade] = useState<Step>();
  const words = selected && wordsOf(played.report, selected);
  const draft = (form: 'cloze' | 'question') => {
    if (words === undefined) return;
    const cloze = clozeOf(played.report, words, played.cards);
    setDrafted(form === 'cloze' ? cloze : { ...cloze, form: 'question', prompt: '' });
  };
  const save = (base: Card, { prompt, answer }: Pick<Card, 'prompt' | 'answer'>) => {
    const added =
      base.form === 'cloze' ? { ...base, prompt, answer } : questionOf({ ...base, answer }, prompt);
    setMade(
      recordDeeds({ deeds: [{ type: 'add', deck: played.deck.id, added }], card: added, did: m.did.add })
        .step,
    );
    setDrafted(undefined);
    document.getSelection()?.removeAllRanges();
  };
  const undo = () => {
    if (made) takeBack(made);
    setMade(undefined);
  };
  return (
    <div className={styles.make} aria-live="polite">
      {words && (
        <>
          <span className={styles.picked}>“{played.report.slice(words.start, words.end)}”</span>
          {/* Pressing must not take the selection away before it is read. */}
          <button
            type="button"
            className="button"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => draft('cloze')}
          >
            {reportWords.makeCloze}
          </button>
          <button
            type="button"
            className="button"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => draft('question')}
          >
            {reportWords.makeQuestion}
          </button>
        </>
      )}
      {!words && made && (
        <>
          <span className={styles.picked}>{reportWords.cardMade}</span>
          <button type="button" className="button" onClick={undo}>
            {m.undo}
          </button>
        </>
      )}
      {drafted && (
        <EditDialog
          title={reportWords.newCardTitle}
          card={drafted}
          onSave={(text) => save(drafted, text)}
          onClose={() => setDrafted(undefined)}
        />
      )}
    </div>
  );
}
