import type { Draft, Fact } from '../fact.ts';
import type { LanguagePack } from '../languagePack.ts';
import type { Criterion } from './check.ts';

export type Candidate = { readonly fact: Fact; readonly draft: Draft };
export type Verdict = Candidate & { readonly failed?: Criterion; readonly twin?: Draft };

const MAX_SIBLINGS = 3;

/**
 * Judges candidates against each other: the same thing asked twice (Q12), one question with two right answers (Q6), too
 * many cards of one fact (Q18). Heavier candidates win.
 */
export function judge(candidates: readonly Candidate[], pack: LanguagePack): readonly Verdict[] {
  const ambiguous = ambiguousPrompts(candidates);
  const byPrompt = new Map<string, Draft>();
  const byWord = new Map<string, Kept[]>();
  const siblings = new Map<Fact, number>();
  const verdicts = new Map<Candidate, Verdict>();
  for (const candidate of candidates.toSorted((a, b) => b.draft.weight - a.draft.weight)) {
    verdicts.set(candidate, verdictOn(candidate));
  }
  return candidates.map((candidate) => verdicts.get(candidate) ?? candidate);

  function verdictOn(candidate: Candidate): Verdict {
    const { fact, draft } = candidate;
    if (ambiguous.has(candidate)) return { ...candidate, failed: 'Q6' };
    const entry: Kept = { draft, answers: answerKey(draft), words: new Set(pack.contentWords(draft.prompt)) };
    const twin = (byWord.get(entry.answers) ?? []).find(
      (other) => similarity(other.words, entry.words) > 0.6,
    );
    const same = twin?.draft ?? byPrompt.get(draft.prompt);
    if (same) return { ...candidate, failed: 'Q12', twin: same };
    const count = siblings.get(fact) ?? 0;
    if (count >= MAX_SIBLINGS && draft.form !== 'cloze') return { ...candidate, failed: 'Q18' };
    siblings.set(fact, count + 1);
    byPrompt.set(draft.prompt, draft);
    byWord.set(entry.answers, [...(byWord.get(entry.answers) ?? []), entry]);
    return candidate;
  }
}

type Kept = { readonly draft: Draft; readonly answers: string; readonly words: ReadonlySet<string> };

const promptKey = (draft: Draft) => draft.prompt.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
const answerKey = (draft: Draft) =>
  draft.answer
    .map((answer) =>
      answer.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/\b(?:the|a|an) /g, '')
        .trim(),
    )
    .join('|');

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Prompts that different sentences answer differently. Clozes show their neighbours and are exempt. */
function ambiguousPrompts(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = promptKey(candidate.draft);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const ambiguous = new Set<Candidate>();
  for (const group of groups.values()) {
    if (new Set(group.map((candidate) => answerKey(candidate.draft))).size > 1)
      for (const candidate of group) ambiguous.add(candidate);
  }
  return ambiguous;
}
