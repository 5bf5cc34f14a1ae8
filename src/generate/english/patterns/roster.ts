import type { Report } from '../../../report/report.ts';
import type { Draft, Fact } from '../../fact.ts';
import type { Frame } from '../frame.ts';
import { personIn } from '../names.ts';
import { lineOf } from '../statement.ts';
import { wordsOf } from '../words.ts';

const MAX_ROSTER_WORDS = 14;

/** Lines of a list of those present: "Mr. Declan O'Shaughnessy (Vice-Chair)". */
export function rosterFacts(report: Report, frame: Frame): readonly Fact[] {
  return report.blocks.flatMap((block) => {
    const [sentence] = block.sentences;
    if (
      !sentence ||
      block.sentences.length !== 1 ||
      !/\)[.;,]?$/.test(report.text.slice(sentence.start, sentence.end))
    )
      return [];
    const line = lineOf(report, sentence);
    const open = line.tokens.findIndex((token) => token.tag === 'open');
    const close = line.tokens.findIndex((token) => token.tag === 'close');
    if (open < 2 || close < open + 2 || line.tokens.length > MAX_ROSTER_WORDS) return [];
    const person = personIn(line.tokens, { from: 0, to: open });
    if (!person || person.name.to - person.name.from < 2) return [];
    const name = wordsOf(line, { from: 0, to: open });
    const office = wordsOf(line, { from: open + 1, to: close });
    const when = frame.when ? ` in ${frame.when}` : '';
    const common = {
      section: 'attendees',
      form: 'question',
      passage: { start: name.start, end: office.end },
    } as const;
    const drafts: Draft[] = [
      {
        ...common,
        prompt: `Which office did ${name.text} hold${when}, ${according(frame)}?`,
        answer: [office],
        answerType: 'office',
        weight: 74,
      },
      {
        ...common,
        prompt: `Who is listed as ${office.text} in ${frame.paper}${frame.when ? ` (${frame.when})` : ''}?`,
        answer: [name],
        answerType: 'person',
        weight: 76,
      },
    ];
    return [{ kind: 'office', parts: [name.text, office.text], sentence, drafts } satisfies Fact];
  });
}

const according = (frame: Frame) => `according to ${frame.paper}`;
