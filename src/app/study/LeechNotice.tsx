import { useState } from 'react';
import { Link } from 'wouter';
import { sentenceAround } from '../../report/sentences.ts';
import { EditDialog } from '../card/EditDialog.tsx';
import { studyingWords as w } from '../messages/studyingWords.ts';
import { reportPath } from '../routes.ts';
import { edit, split, suspend } from './cardCommands.ts';
import type { Leech } from './reviewing.ts';
import { SplitDialog } from './SplitDialog.tsx';
import styles from './Study.module.css';
import { dismissLeech } from './studySession.ts';

/** A card that is forgotten again and again: what helps more than another review. */
export function LeechNotice({ leech: { card, played, lapses } }: { readonly leech: Leech }) {
  const [dialog, setDialog] = useState<'edit' | 'split'>();
  const done = (act: () => void) => {
    act();
    dismissLeech();
  };
  return (
    <section className={styles.leechNotice} aria-label={w.leechTitle}>
      <p>
        <strong>{w.leechText(lapses)}</strong> {card.prompt}
      </p>
      <p className={styles.leechChoices}>
        <button type="button" className="button" onClick={() => setDialog('edit')}>
          {w.rewrite}
        </button>
        <button type="button" className="button" onClick={() => setDialog('split')}>
          {w.split}
        </button>
        <button type="button" className="button" onClick={() => done(() => suspend(card, played, false))}>
          {w.suspendLeech}
        </button>
        <Link
          className="button"
          href={reportPath(played.deck.id, sentenceAround(played.report, card.passage).start)}
        >
          {w.seePassage}
        </Link>
        <button type="button" className="button plain" onClick={dismissLeech}>
          {w.leaveLeech}
        </button>
      </p>
      {dialog === 'edit' && (
        <EditDialog
          card={card}
          onClose={() => setDialog(undefined)}
          onSave={(text) => done(() => edit(card, text))}
        />
      )}
      {dialog === 'split' && (
        <SplitDialog
          card={card}
          onClose={() => setDialog(undefined)}
          onSplit={(parts) => done(() => split(card, played, parts))}
        />
      )}
    </section>
  );
}
