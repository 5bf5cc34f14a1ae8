import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Card, CardId } from '../../deck/card.ts';
import type { Report, Sentence } from '../../report/report.ts';
import { reportWords } from '../messages/reportWords.ts';
import { reportPath } from '../routes.ts';
import { BlockText } from './BlockText.tsx';
import { type MapRun, mapSentence, shadeOf } from './memoryMap.ts';
import styles from './Report.module.css';

type ReportTextProps = {
  readonly report: Report;
  readonly cards: readonly Card[];
  readonly deck: string;
  readonly chosen: Sentence | undefined;
  readonly chanceOf: (card: CardId) => number | undefined;
};

/** The report, set as a page to read; a sentence with cards is a link to them. */
export function ReportText({ report, cards, deck, chosen, chanceOf }: ReportTextProps) {
  const sentenceOf = (sentence: Sentence) => {
    const runs = mapSentence(sentence, cards);
    const text = runs.map((run) => (
      <Run key={run.start} text={report.text} run={run} shade={shadeOf(run.cards, chanceOf)} />
    ));
    const own = [...new Map(runs.flatMap((run) => run.cards).map((card) => [card.id, card])).values()];
    if (own.length === 0) return text;
    return (
      <SentenceLink
        address={reportPath(deck, sentence.start)}
        isChosen={chosen?.start === sentence.start}
        label={labelOf(own, chanceOf)}
      >
        {text}
      </SentenceLink>
    );
  };
  return (
    <article className={styles.text} lang="en" aria-label={reportWords.reportText}>
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

const Run = memo(function Run({
  text,
  run,
  shade,
}: {
  readonly text: string;
  readonly run: MapRun;
  readonly shade: string;
}) {
  return (
    <span data-start={run.start} data-shade={shade === 'plain' ? undefined : shade}>
      {text.slice(run.start, run.end)}
    </span>
  );
});

type SentenceLinkProps = {
  readonly address: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly children: React.ReactNode;
};

function SentenceLink({ address, isChosen, label, children }: SentenceLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isChosen) link.current?.scrollIntoView({ block: 'start' });
  }, [isChosen]);
  return (
    <Link ref={link} href={address} className={styles.sentence} aria-current={isChosen ? 'true' : undefined}>
      {children}
      <span className="visually-hidden"> ({label})</span>
    </Link>
  );
}

/** What a screen reader hears behind the sentence: how many cards, and how well they are known. */
function labelOf(cards: readonly Card[], chanceOf: (card: CardId) => number | undefined): string {
  const met = cards.map(({ id }) => chanceOf(id)).filter((chance) => chance !== undefined);
  if (met.length === 0) return reportWords.passageNew(cards.length);
  return reportWords.passageRecall(
    cards.length,
    Math.round((100 * met.reduce((sum, chance) => sum + chance, 0)) / met.length),
  );
}
