import type { Card } from '../../deck/card.ts';
import { shuffled, wholeBelow } from '../chance.ts';
import { plainWords } from '../plainWords.ts';
import { overlap } from '../promptWords.ts';
import type { QuestionOf } from '../question.ts';
import type { Ask } from './ask.ts';

/** Somebody and an office that is theirs alone, as far as the deck tells. */
type Holder = { readonly card: Card; readonly person: string; readonly office: string };

/** With two pairs the second is given away by the first. */
const FEWEST = 3;
const MOST = 5;

/** People to be laid to their offices: of cards that ask for the offices of somebody whom the deck names. */
export function officeMatch(ask: Ask): QuestionOf<'match'> | undefined {
  const { card, own, open, chance } = ask;
  if (card.answerType !== 'office') return undefined;
  const group: Holder[] = [];
  const alike = open.filter((other) => other.answerType === 'office' && other.id !== card.id);
  for (const each of [card, ...shuffled(alike, chance)]) {
    if (group.length === MOST) break;
    const holder = holderOf(each, ask);
    if (holder !== undefined && group.every((other) => areApart(holder, other, own.language)))
      group.push(holder);
    // The card at hand is the one that must be asked.
    if (group.length === 0) return undefined;
  }
  if (group.length < FEWEST) return undefined;
  const offices = group.map(({ office }) => office);
  const options = shuffled(offices, chance);
  return {
    deck: own.id,
    kind: 'match',
    cards: group.map((holder) => holder.card.id),
    prompts: group.map(({ person }) => person),
    options,
    right: offices.map((office) => options.indexOf(office)),
  };
}

function holderOf(card: Card, { own, chance }: Ask): Holder | undefined {
  const people = own.candidates.filter(({ type, text }) => type === 'person' && card.prompt.includes(text));
  const [longest] = people.toSorted((a, b) => b.text.length - a.text.length);
  const others = own.cards.filter(({ answerType, id }) => answerType === 'office' && id !== card.id);
  // A membership is shared, whoever else the report names for it.
  const theirs = card.answer.filter(
    (office) =>
      !/^members?\b/i.test(office) && others.every(({ answer }) => !answer.some((other) => other === office)),
  );
  const office = theirs[wholeBelow(chance, theirs.length)];
  return longest && office !== undefined ? { card, person: longest.text, office } : undefined;
}

function areApart(a: Holder, b: Holder, language: string): boolean {
  const words = (text: string) => new Set(plainWords(text, language));
  return a.person !== b.person && overlap(words(a.office), words(b.office)) < 1;
}
