import type { Card, CardId } from '../deck/card.ts';
import type { Candidate, IndexedDeck } from './candidates.ts';
import { type Chance, drawn, wholeBelow } from './chance.ts';
import { plainKey, plainWords } from './plainWords.ts';
import { contentStems, overlap, shared, unframed } from './promptWords.ts';
import type { Difficulty } from './question.ts';
import { shapeOf } from './shape.ts';

/** Whom a report names may have been there, and who is said to have done something there was. */
const PRESENCE = new Set(['attend', 'participat', 'present', 'attendanc', 'participant', 'attendee', 'join']);
const SPEECH = new Set(
  'speak spok spoke address remark speech statement deliver moderat chair presid host open'.split(' '),
);

/** Wrong options for a card, honest ones: of the same kind, and wrong for certain as far as the report tells. */
export function honestCandidates(
  card: Card,
  own: IndexedDeck,
  others: readonly IndexedDeck[],
): readonly Candidate[] {
  const near = honestInOwn(card, own);
  if (near.length >= ENOUGH) return near;
  const isHonest = honestyFor(card, own);
  const keys = new Set(near.map(({ key }) => key));
  const far = others
    .filter(({ language }) => language === own.language)
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => !keys.has(candidate.key) && isHonest(candidate, false));
  return [...near, ...far];
}

const known = new WeakMap<IndexedDeck, Map<CardId, readonly Candidate[]>>();

/** The honest ones of the card's own deck, worked out once: matching asks for them again for every pair. */
function honestInOwn(card: Card, own: IndexedDeck): readonly Candidate[] {
  const ofDeck = known.get(own) ?? new Map<CardId, readonly Candidate[]>();
  known.set(own, ofDeck);
  const before = ofDeck.get(card.id);
  if (before !== undefined) return before;
  const isHonest = honestyFor(card, own);
  const honest = own.candidates.filter((candidate) => isHonest(candidate, true));
  ofDeck.set(card.id, honest);
  return honest;
}

/** Below three wrong options a question is asked in another kind. */
export const MINIMUM = 3;

/** With this many from the same report none is taken from another. */
const ENOUGH = 6;

function honestyFor(card: Card, own: IndexedDeck): (candidate: Candidate, isOwn: boolean) => boolean {
  const { language, report } = own;
  const shapes = new Set(card.answer.map((entry) => shapeOf(entry, card.answerType, card.prompt)));
  const answers = card.answer.map((entry) => new Set(plainWords(entry, language)));
  const keys = new Set(card.answer.map((entry) => plainKey(plainWords(entry, language))));
  const around = `${report.slice(card.passage.start, card.passage.end)}\n${card.prompt}`;
  const surroundings = ` ${plainWords(around, language).join(' ')} `;
  const mayAnswer = alsoAnswers(card, own);
  const named = namedClass(card, language);
  const lengths = card.answer.map((entry) => entry.length);
  const [least, most] = [Math.min(...lengths) / 2.5, Math.max(...lengths) * 2.5];
  return (candidate, isOwn) =>
    candidate.type === card.answerType &&
    shapes.has(candidate.shape) &&
    !keys.has(candidate.key) &&
    (candidate.type !== 'phrase' || candidate.isAttendance === (card.section === 'attendees')) &&
    (named === undefined || candidate.words.has(named)) &&
    candidate.text.length >= least &&
    candidate.text.length <= most &&
    answers.every((answer) => overlap(answer, candidate.words) < 0.5) &&
    !surroundings.includes(` ${candidate.plain} `) &&
    !(isOwn && mayAnswer(candidate));
}

/** The noun that a "which …" asks for, where the answer says it again: an option without it would not be considered. */
function namedClass({ prompt, answer }: Card, language: string): string | undefined {
  const asked = /\bwhich (\p{L}+)/iu.exec(prompt)?.[1]?.toLowerCase();
  return answer.some((entry) => plainWords(entry, language).includes(asked ?? '')) ? asked : undefined;
}

/** Whether a text of the same report may be another right answer to the card's prompt. */
function alsoAnswers(card: Card, own: IndexedDeck): (candidate: Candidate) => boolean {
  const place = own.place.get(card.id);
  const asked = (place === undefined ? undefined : own.stems[place]) ?? new Set<string>();
  const all = contentStems(unframed(card.prompt), own.language);
  const namesSomebody = card.answerType === 'person' || card.answerType === 'organisation';
  const asksPresence = shared(all, PRESENCE) > 0;
  const asksSpeech = shared(all, SPEECH) > 0;
  return (candidate) =>
    (asksPresence && (namesSomebody || candidate.type === 'phrase' || candidate.type === 'office')) ||
    (namesSomebody && asksSpeech && candidate.sentences.some((stems) => shared(stems, SPEECH) > 0)) ||
    candidate.answers.some((other) => {
      const sibling = own.cards[other];
      return sibling?.fact === card.fact || overlap(asked, own.stems[other] ?? new Set()) >= 0.5;
    }) ||
    candidate.sentences.some((stems) => shared(asked, stems) >= asked.size / 2);
}

/**
 * Three wrong options; undefined where there are not three honest ones, or where the answer's length would tell it.
 * How many of them are longer than the answer is drawn evenly, so that neither the longest option is right more often
 * than one in four, nor the shortest.
 */
export function threeDistractors(
  answer: string,
  candidates: readonly Candidate[],
  difficulty: Difficulty,
  chance: Chance,
): readonly string[] | undefined {
  const order = drawn(candidates, nearTo(answer, difficulty), chance);
  const apart = mutuallyApart(order);
  const longer = apart.filter(({ text }) => text.length >= answer.length);
  const shorter = apart.filter(({ text }) => text.length < answer.length);
  const wish = wholeBelow(chance, 4);
  const feasible = (count: number) => count <= longer.length && 3 - count <= shorter.length;
  const middling = chance() < 0.5 ? [1, 2] : [2, 1];
  const count = middling.some(feasible) ? [wish, ...middling].find(feasible) : undefined;
  if (count === undefined) return undefined;
  return [...longer.slice(0, count), ...shorter.slice(0, 3 - count)].map(({ text }) => text);
}

/** Candidates by falling preference, without those that say much the same as one before. */
export function mutuallyApart(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates)
    if (kept.every(({ words }) => overlap(words, candidate.words) < 0.75)) kept.push(candidate);
  return kept;
}

/** The harder, the more a wrong option resembles the right one in length. */
export function nearTo(answer: string, difficulty: Difficulty): (candidate: Candidate) => number {
  const sharpness = { gentle: 0, fair: 1, hard: 3 }[difficulty];
  return ({ text }) =>
    (Math.min(text.length, answer.length) / Math.max(text.length, answer.length, 1)) ** sharpness;
}
