import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
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
  /** When the first of some cards comes, in words; undefined where the map shows another day than today. */
  readonly nextOf: (cards: readonly Card[]) => string | undefined;
};

/** The report, set as a page to read; a sentence with cards is a link to them. */
export function ReportText({ report, cards, deck, chosen, chanceOf, nextOf }: ReportTextProps) {
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
        label={labelOf(own, chanceOf, nextOf(own))}
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
    <Link
      ref={link}
      href={address}
      className={styles.sentence}
      aria-current={isChosen ? 'true' : undefined}
      onKeyDown={toNeighbour}
    >
      {children}
      <span className="visually-hidden"> ({label})</span>
    </Link>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  j: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  k: -1,
};

/** Arrow keys, and J and K, go from passage to passage. */
function toNeighbour(event: KeyboardEvent<HTMLAnchorElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...(event.currentTarget.closest('article')?.querySelectorAll('a') ?? [])];
  const next = links[links.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** What a screen reader hears behind the sentence: how many cards, how well they are known, and when they come. */
function labelOf(
  cards: readonly Card[],
  chanceOf: ReportTextProps['chanceOf'],
  next: string | undefined,
): string {
  const met = cards.map(({ id }) => chanceOf(id)).filter((chance) => chance !== undefined);
  if (met.length === 0) return reportWords.passageNew(cards.length);
  const percent = Math.round((100 * met.reduce((sum, chance) => sum + chance, 0)) / met.length);
  return reportWords.passageRecall(cards.length, percent, next);
}
