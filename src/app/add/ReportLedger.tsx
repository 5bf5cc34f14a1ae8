import { useEffect, useMemo, useRef } from 'react';
import type { CardId } from '../../deck/card.ts';
import type { Reason } from '../../generate/ledger.ts';
import { readReport } from '../../report/readReport.ts';
import type { Span } from '../../report/report.ts';
import { addWords } from '../messages/addWords.ts';
import { m } from '../messages/messages.ts';
import styles from './Add.module.css';
import type { Draft } from './draft.ts';

type ReportLedgerProps = {
  readonly draft: Draft;
  readonly chosen: CardId | undefined;
  readonly onChoose: (card: CardId) => void;
};

/** The report with each sentence's cards, or the reason why it has none. */
export function ReportLedger({ draft, chosen, onChoose }: ReportLedgerProps) {
  const { report: text, ledger, deck } = draft.proposal;
  const blocks = useMemo(() => readReport(text).blocks, [text]);
  const entries = useMemo(() => new Map(ledger.map((entry) => [entry.sentence.start, entry])), [ledger]);
  const passage = deck.cards.find((card) => card.id === chosen)?.passage;
  const covered = ledger.filter((entry) => 'cards' in entry && entry.cards.length > 0).length;
  return (
    <details className={styles.ledger} open={matchMedia('(min-width: 64rem)').matches}>
      <summary>{addWords.add.ledger(covered, ledger.length)}</summary>
      {blocks
        .filter((block) => block.sentences.length > 0)
        .map((block) => (
          <p key={block.start}>
            {block.sentences.map((sentence) => {
              const entry = entries.get(sentence.start);
              const [first] = entry !== undefined && 'cards' in entry ? entry.cards : [];
              return (
                <span key={sentence.start}>
                  <LitSentence text={text} sentence={sentence} passage={passage} />{' '}
                  {entry !== undefined && 'reason' in entry && <small>{reasonOf(entry.reason)}</small>}
                  {first !== undefined && entry !== undefined && 'cards' in entry && (
                    <button type="button" onClick={() => onChoose(first)}>
                      {m.cards(entry.cards.length)}
                    </button>
                  )}{' '}
                </span>
              );
            })}
          </p>
        ))}
    </details>
  );
}

type LitSentenceProps = {
  readonly text: string;
  readonly sentence: Span;
  readonly passage: Span | undefined;
};

function LitSentence({ text, sentence, passage }: LitSentenceProps) {
  const lit = useRef<HTMLElement>(null);
  const isLit = passage !== undefined && passage.start < sentence.end && passage.end > sentence.start;
  useEffect(() => {
    if (isLit) lit.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit]);
  if (!isLit) return text.slice(sentence.start, sentence.end);
  const [start, end] = [Math.max(passage.start, sentence.start), Math.min(passage.end, sentence.end)];
  return (
    <>
      {text.slice(sentence.start, start)}
      <mark ref={lit}>{text.slice(start, end)}</mark>
      {text.slice(end, sentence.end)}
    </>
  );
}

const reasonOf = (reason: Reason) =>
  reason.kind === 'failed'
    ? addWords.add.reasons.failed(reason.criterion)
    : addWords.add.reasons[reason.kind];
