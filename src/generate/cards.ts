import type { Card } from '../deck/card.ts';
import { cardId, factId } from '../deck/identity.ts';
import type { Report } from '../report/report.ts';
import type { Draft, Fact } from './fact.ts';
import type { LanguagePack } from './languagePack.ts';
import type { LedgerEntry, Reason } from './ledger.ts';
import { failedCriterion } from './quality/check.ts';
import { type Candidate, judge, type Verdict } from './quality/select.ts';
import { importanceOf } from './rank.ts';

/** Facts → cards that pass every check, in the report's order, and what became of every sentence. */
export function cardsOf(
  facts: readonly Fact[],
  report: Report,
  pack: LanguagePack,
): { readonly cards: readonly Card[]; readonly ledger: readonly LedgerEntry[] } {
  const candidates = facts.flatMap((fact) => fact.drafts.map((draft): Candidate => ({ fact, draft })));
  const failed = candidates.map((candidate): Verdict => {
    const criterion = failedCriterion(candidate.draft, report, pack);
    return criterion ? { ...candidate, failed: criterion } : candidate;
  });
  const sound = failed.filter((verdict) => verdict.failed === undefined);
  const judged = judge(withoutSpares(sound), pack);
  const kept = judged.filter((verdict) => verdict.failed === undefined).sort(inReportOrder);
  const importance = importanceOf(
    report,
    kept.map((verdict) => verdict.draft),
    pack,
  );
  const cards = withoutClashes(kept.map(({ fact, draft }) => cardOf(fact, draft, importance(draft))));
  const byDraft = new Map(kept.map((verdict, index) => [verdict.draft, cards[index]] as const));
  return {
    cards: cards.filter((card) => card !== undefined),
    ledger: ledgerOf(report, pack, [...failed.filter((verdict) => verdict.failed), ...judged], byDraft),
  };
}

/** A spare card stays only where no other card of its sentence asks for the same words. */
function withoutSpares(verdicts: readonly Verdict[]): readonly Verdict[] {
  const asked = new Map<number, Draft[]>();
  for (const { fact, draft } of verdicts) {
    if (draft.spare) continue;
    const { start } = fact.sentence;
    asked.set(start, [...(asked.get(start) ?? []), draft]);
  }
  return verdicts.filter(
    ({ fact, draft }) =>
      !draft.spare || !(asked.get(fact.sentence.start) ?? []).some((other) => overlap(draft, other)),
  );
}

/** The same words, or words that the other card shows already. */
const overlap = (a: Draft, b: Draft) =>
  a.answer.some((one) => b.prompt.toLowerCase().includes(one.text.toLowerCase())) ||
  a.answer.some((one) => b.answer.some((other) => one.start < other.end && one.end > other.start));

const inReportOrder = (a: Candidate, b: Candidate) =>
  a.fact.sentence.start - b.fact.sentence.start ||
  a.draft.passage.start - b.draft.passage.start ||
  (a.draft.answer[0]?.start ?? 0) - (b.draft.answer[0]?.start ?? 0) ||
  b.draft.weight - a.draft.weight ||
  (a.draft.prompt < b.draft.prompt ? -1 : 1);

function cardOf(fact: Fact, draft: Draft, importance: number): Card {
  const id = factId(fact.kind, fact.parts);
  return {
    id: cardId(id, draft.form, draft.answer.map((answer) => answer.text).join('|')),
    fact: id,
    section: draft.section,
    form: draft.form,
    prompt: draft.prompt,
    answer: draft.answer.map((answer) => answer.text),
    answerType: draft.answerType,
    ...(draft.form === 'list' ? { ordered: draft.ordered ?? false } : {}),
    importance,
    passage: { start: draft.passage.start, end: draft.passage.end },
  };
}

/** Two drafts of one fact with the same answer are one card. */
function withoutClashes(cards: readonly Card[]): readonly (Card | undefined)[] {
  const seen = new Set<string>();
  return cards.map((card) => {
    if (seen.has(card.id)) return undefined;
    seen.add(card.id);
    return card;
  });
}

function ledgerOf(
  report: Report,
  pack: LanguagePack,
  verdicts: readonly Verdict[],
  cards: ReadonlyMap<Draft, Card | undefined>,
): readonly LedgerEntry[] {
  const bySentence = new Map<number, Verdict[]>();
  for (const verdict of verdicts) {
    const { start } = verdict.fact.sentence;
    const own = bySentence.get(start);
    if (own) own.push(verdict);
    else bySentence.set(start, [verdict]);
  }
  return report.blocks.flatMap((block) =>
    block.sentences.map((sentence): LedgerEntry => {
      const own = bySentence.get(sentence.start) ?? [];
      const ids = own.flatMap((verdict) => cards.get(verdict.draft)?.id ?? []);
      if (ids.length > 0) return { sentence, cards: ids };
      if (block.kind === 'title' || block.kind === 'heading')
        return { sentence, reason: { kind: 'heading' } };
      return {
        sentence,
        reason:
          reasonOf(own, cards) ??
          (pack.isBoilerplate(report, sentence) ? { kind: 'boilerplate' } : { kind: 'nothing-to-ask' }),
      };
    }),
  );
}

function reasonOf(
  verdicts: readonly Verdict[],
  cards: ReadonlyMap<Draft, Card | undefined>,
): Reason | undefined {
  const twin = verdicts.find((verdict) => verdict.twin !== undefined)?.twin;
  const of = twin && cards.get(twin)?.id;
  if (of !== undefined) return { kind: 'duplicate', of };
  const criterion = verdicts.find((verdict) => verdict.failed !== undefined)?.failed;
  return criterion && { kind: 'failed', criterion };
}
