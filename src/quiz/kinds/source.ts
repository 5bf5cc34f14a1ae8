import { type Card, SECTIONS } from '../../deck/card.ts';
import type { Candidate } from '../candidates.ts';
import { shuffled } from '../chance.ts';
import { threeDistractors } from '../distractors.ts';
import { plainKey, plainWords } from '../plainWords.ts';
import type { QuestionOf } from '../question.ts';
import { type Ask, baseOf } from './ask.ts';

const ATTRIBUTION = /^According to ([\p{Lu}][^,(]*?)\s*(?:\([^)]*\))?,\s*(\p{L})/u;

/** Who said it, where the prompt quotes somebody; else in which section it stands. */
export function sourceQuestion(ask: Ask): QuestionOf<'source'> | undefined {
  return whoQuestion(ask) ?? sectionQuestion(ask);
}

function whoQuestion(ask: Ask): QuestionOf<'source'> | undefined {
  const { card, own, others, difficulty, chance } = ask;
  const speaker = ATTRIBUTION.exec(card.prompt)?.[1];
  if (speaker === undefined) return undefined;
  const prompt = card.prompt.replace(ATTRIBUTION, (_, __, letter: string) => letter.toUpperCase());
  const passage = plain(own.report.slice(card.passage.start, card.passage.end), own.language);
  const told = plain(`${prompt} ${card.answer.join(' ')} ${speaker}`, own.language);
  const isElsewhere = ({ text }: Candidate) => {
    const name = plain(text, own.language);
    return !passage.includes(name) && !told.includes(name);
  };
  const people = [own, ...others]
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => candidate.type === 'person' && isElsewhere(candidate));
  const wrong = threeDistractors(speaker, unique(people), difficulty, chance);
  if (wrong === undefined || told.split(plain(speaker, own.language)).length > 2) return undefined;
  const options = shuffled([speaker, ...wrong], chance);
  return {
    ...baseOf(ask),
    kind: 'source',
    asks: 'who',
    statement: { prompt, answer: card.answer },
    options,
    right: options.indexOf(speaker),
  };
}

const plain = (text: string, language: string) => plainKey(plainWords(text, language));
const unique = (candidates: readonly Candidate[]) => [
  ...new Map(candidates.map((candidate) => [candidate.key, candidate])).values(),
];

function sectionQuestion(ask: Ask): QuestionOf<'source'> | undefined {
  const { card, own, chance } = ask;
  const others = SECTIONS.filter(
    (section) => section !== card.section && own.cards.some((each: Card) => each.section === section),
  );
  if (others.length < 3) return undefined;
  const options = shuffled([card.section, ...shuffled(others, chance).slice(0, 3)], chance);
  return {
    ...baseOf(ask),
    kind: 'source',
    asks: 'section',
    statement: { prompt: card.prompt, answer: card.answer },
    options,
    right: options.indexOf(card.section),
  };
}
