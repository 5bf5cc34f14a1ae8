import type { Card } from './card.ts';
import type { Deck } from './deck.ts';

/** A deck as the text of its file: one field a line, keys in a fixed order, so that a diff of two generations reads well. */
export function serialiseDeck(deck: Deck): string {
  const { format, id, title, language, report, cards } = deck;
  const { sha256, source, date } = report;
  const ordered = {
    format,
    id,
    title,
    language,
    report: { sha256, source, date },
    cards: cards.map(inOrder),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

function inOrder(card: Card): Card {
  const { id, fact, section, form, prompt, answer, answerType, ordered, importance, passage } = card;
  return {
    id,
    fact,
    section,
    form,
    prompt,
    answer,
    answerType,
    ...(ordered === undefined ? {} : { ordered }),
    importance,
    passage: { start: passage.start, end: passage.end },
  };
}
