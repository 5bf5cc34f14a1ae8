import { useState } from 'react';
import type { Card, CardId } from '../../deck/card.ts';
import { firstLetters } from '../../deck/firstLetters.ts';
import type { Report, Sentence, Span } from '../../report/report.ts';
import { reportWords } from '../messages/reportWords.ts';
import { BlockText } from './BlockText.tsx';
import styles from './Report.module.css';
import { type ReadingMode, withoutAnswers, withoutKnown } from './reciting.ts';

type RecitedTextProps = {
  readonly report: Report;
  readonly cards: readonly Card[];
  readonly language: string;
  readonly mode: Exclude<ReadingMode, 'map'>;
  readonly chanceOf: (card: CardId) => number | undefined;
};

/** The report with something left out, to be said from memory; what is tapped is shown. */
export function RecitedText({ report, cards, language, mode, chanceOf }: RecitedTextProps) {
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const text = ({ start, end }: Span) => report.text.slice(start, end);
  const blank = (span: Span, cover: string) =>
    shown.has(span.start) ? (
      <mark key={span.start}>{text(span)}</mark>
    ) : (
      <button
        key={span.start}
        type="button"
        className={styles.blank}
        aria-label={reportWords.blank}
        onClick={() => setShown(new Set([...shown, span.start]))}
      >
        {cover}
      </button>
    );
  const sentenceOf = (sentence: Sentence) => {
    if (mode === 'letters') return blank(sentence, firstLetters(text(sentence)));
    const runs =
      mode === 'recite'
        ? withoutAnswers(report.text, sentence, cards)
        : withoutKnown(sentence, cards, chanceOf);
    return runs.map((run) =>
      run.blank ? blank(run, covered(text(run))) : <span key={run.start}>{text(run)}</span>,
    );
  };
  return (
    <article className={styles.text} lang={language} aria-label={reportWords.reportText}>
      {report.blocks
        .filter((block) => block.kind !== 'metadata' && block.kind !== 'title')
        .map((block) => (
          <BlockText key={block.start} block={block}>
            {block.sentences.map((sentence) => (
              <span key={sentence.start}>{sentenceOf(sentence)} </span>
            ))}
          </BlockText>
        ))}
    </article>
  );
}

/** As wide as what it covers, and saying nothing of it but where the words end. */
const covered = (words: string) => words.replace(/\S/gu, '\u2007');
