import type { Draft, Fact, Words } from '../../fact.ts';
import { type Frame, framed } from '../frame.ts';
import type { Line } from '../words.ts';
import { countWords, tidy } from '../words.ts';
import { hangs } from './reference.ts';

const COUNT =
  '(\\d{1,4}|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const IN_FAVOUR = new RegExp(`\\b${COUNT} (?:votes? )?(?:in favou?r|for)(?=[ ,;.]|$)`, 'i');
const AGAINST = new RegExp(`\\b${COUNT} (?:votes? )?(?:against|opposed)(?=[ ,;.(]|$)`, 'i');
const ABSTAINED = new RegExp(`\\b${COUNT} (?:abstentions?|abstaining|abstained)\\b`, 'i');

/** "The amendment, which …, was rejected by": what was voted on is the subject. */
const PASSIVE =
  /^(?:(?:Finally|Then|Later|Also), )?((?:The|An?|This) [^,;:]{4,90}?)(?:, [^,]{3,80},)? (?:was|were) (?:adopted|approved|carried|rejected|lost|passed|defeated|agreed)\b/u;
/** "adopted, by a vote of …, a resolution on …": it is the object behind the vote. */
const OBJECT =
  /(?:abstentions?|abstaining|against(?: \([^)]*\))?), ((?:an?|the) [^,;:()]{10,90}?)(?: \(|,|\.|$)/u;

/** How many voted for, against, or not at all; one card a count, on what was voted on. */
export function voteFacts(line: Line, frame: Frame): readonly Fact[] {
  const text = line.text.slice(line.span.start, line.span.end);
  const favour = IN_FAVOUR.exec(text);
  const against = AGAINST.exec(text);
  if (!favour || !against) return [];
  const topic = topicOf(text);
  if (topic === undefined) return [];
  const questions = [
    [favour, `how many votes were cast in favour of ${topic}?`],
    [against, `how many votes were cast against ${topic}?`],
    [ABSTAINED.exec(text), `how many abstentions were there in the vote on ${topic}?`],
  ] as const;
  return questions.flatMap(([found, question]) => {
    const [, count] = found ?? [];
    if (!found || count === undefined) return [];
    const start = line.span.start + found.index;
    const answer: Words = { text: count, start, end: start + count.length };
    const draft: Draft = {
      section: 'measures',
      form: 'question',
      prompt: framed({ kind: 'report' }, frame, question),
      answer: [answer],
      answerType: 'figure',
      passage: line.span,
      weight: 80,
    };
    return [{ kind: 'vote', parts: [topic, question, count], sentence: line.span, drafts: [draft] }];
  });
}

function topicOf(text: string): string | undefined {
  const named = PASSIVE.exec(text)?.[1] ?? OBJECT.exec(text)?.[1];
  if (named === undefined) return undefined;
  const topic = tidy(named.charAt(0).toLowerCase() + named.slice(1)).replace(/^an? (?=\p{Ll})/u, 'the ');
  return countWords(topic) < 3 || hangs(topic) ? undefined : topic;
}
