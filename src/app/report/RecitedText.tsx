import { type KeyboardEvent, useState } from 'react';
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
  const text = ({ start, end }: Span) => report.text.slice(start, end);
  const blank = (span: Span, cover: string) => <Blank key={span.start} words={text(span)} cover={cover} />;
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

/** Shown by a tap and hidden by another; the focus stays, so that keys alone recite a page from end to end. */
function Blank({ words, cover }: { readonly words: string; readonly cover: string }) {
  const [shown, setShown] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    setShown(!shown);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not break over lines, as a sentence must
    <span
      role="button"
      tabIndex={0}
      className={styles.blank}
      aria-label={shown ? words : reportWords.blank}
      onClick={() => setShown(!shown)}
      onKeyDown={onKeyDown}
    >
      {shown ? <mark>{words}</mark> : cover}
    </span>
  );
}

/** As wide as what it covers, and saying nothing of it but where the words end. */
const covered = (words: string) => words.replace(/\S/gu, '\u2007');
