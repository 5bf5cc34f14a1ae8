import type { AnswerType, Card } from '../deck/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { plainKey, plainWords } from './plainWords.ts';
import { contentStems, specificStems } from './promptWords.ts';
import { shapeOf } from './shape.ts';

/** A deck as a quiz reads it. */
export type QuizDeck = {
  readonly id: DeckId;
  /** BCP 47 tag. */
  readonly language: string;
  /** The report's text. */
  readonly report: string;
  readonly cards: readonly Card[];
};

/** A text that answers some card: it may stand as a wrong option for another one. */
export type Candidate = {
  readonly text: string;
  readonly key: string;
  /** Its plain words, a space between. */
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  readonly type: AnswerType;
  readonly shape: string;
  /** Whether only cards about who was there have it as their answer. */
  readonly isAttendance: boolean;
  /** The cards that it answers, by their place in the deck. */
  readonly answers: readonly number[];
  /** Stems of each sentence of the report in which it stands. */
  readonly sentences: readonly ReadonlySet<string>[];
};

/** A deck with everything worked out that distractors are chosen by. */
export type IndexedDeck = QuizDeck & {
  readonly place: ReadonlyMap<string, number>;
  /** For each card, the stems by which its prompt differs from the others. */
  readonly stems: readonly ReadonlySet<string>[];
  readonly candidates: readonly Candidate[];
};

export function indexed(deck: QuizDeck): IndexedDeck {
  const { cards, language, report } = deck;
  const sentences = report
    .split(/(?<=[.!?]["”’]?)\s+|\n+/)
    .map((text) => ({ text: text.toLowerCase(), stems: contentStems(text, language) }));
  const found = new Map<string, { text: string; type: AnswerType; answers: Set<number> }>();
  for (const [place, card] of cards.entries())
    for (const text of usable(card)) {
      const key = `${card.answerType} ${plainKey(plainWords(text, language))}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { text, type: card.answerType, answers: new Set([place]) });
      else known.answers.add(place);
    }
  return {
    ...deck,
    place: new Map(cards.map((card, place) => [card.id, place])),
    stems: specificStems(
      cards.map(({ prompt }) => prompt),
      language,
    ),
    candidates: [...found.values()].map(({ text, type, answers }) => {
      const lower = text.toLowerCase();
      return {
        text,
        type,
        key: plainKey(plainWords(text, language)),
        plain: plainWords(text, language).join(' '),
        words: new Set(plainWords(text, language)),
        shape: shapeOf(text, type, cards[answers.values().next().value ?? 0]?.prompt ?? ''),
        isAttendance: [...answers].every((place) => cards[place]?.section === 'attendees'),
        answers: [...answers],
        sentences: sentences.filter((sentence) => sentence.text.includes(lower)).map(({ stems }) => stems),
      };
    }),
  };
}

/** The entries of a card that stand alone: items of a list lean on the first one unless all have its shape. */
function usable({ answer, answerType, form, prompt }: Card): readonly string[] {
  if (form !== 'list') return answer;
  const shapes = new Set(answer.map((item) => shapeOf(item, answerType, prompt)));
  return shapes.size === 1 ? answer : [];
}
