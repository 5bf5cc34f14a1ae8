import type { Card } from '../../deck/card.ts';
import { shuffled } from '../chance.ts';
import { honestCandidates } from '../distractors.ts';
import { plainKey, plainWords } from '../plainWords.ts';
import type { QuestionOf } from '../question.ts';
import type { Ask } from './ask.ts';
import { officeMatch } from './officeMatch.ts';

const SIZES = { gentle: 3, fair: 4, hard: 5 } as const;
/** With two pairs the second is given away by the first. */
const FEWEST = 3;

/** Several cards at once: people and their offices, or else prompts and their answers. */
export const matchQuestion = (ask: Ask): QuestionOf<'match'> | undefined =>
  officeMatch(ask) ?? promptMatch(ask);

/** Prompts and answers of one type, of which no answer would do for another prompt. */
function promptMatch(ask: Ask): QuestionOf<'match'> | undefined {
  const { card, own, open, difficulty, chance } = ask;
  if (card.form === 'list') return undefined;
  const group: Card[] = [card];
  const alike = shuffled(
    open.filter((other) => other.form !== 'list' && other.answerType === card.answerType),
    chance,
  );
  for (const other of alike) {
    if (group.length === SIZES[difficulty]) break;
    if (group.every((each) => areApart(each, other, ask))) group.push(other);
  }
  if (group.length < FEWEST) return undefined;
  const answers = group.map(({ answer }) => answer[0] ?? '');
  const options = shuffled(answers, chance);
  return {
    deck: own.id,
    kind: 'match',
    cards: group.map(({ id }) => id),
    prompts: group.map(({ prompt }) => prompt),
    options,
    right: answers.map((answer) => options.indexOf(answer)),
  };
}

function areApart(a: Card, b: Card, { own }: Ask): boolean {
  const keyOf = ({ answer }: Card) => plainKey(plainWords(answer[0] ?? '', own.language));
  const isHonest = (card: Card, other: Card) =>
    honestCandidates(card, own, []).some(({ key }) => key === keyOf(other));
  return a.id !== b.id && isHonest(a, b) && isHonest(b, a);
}
