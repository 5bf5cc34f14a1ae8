import type { AnswerType } from '../../../deck/card.ts';
import { GAP } from '../../../deck/card.ts';
import type { Block, Report } from '../../../report/report.ts';
import type { Draft, Fact } from '../../fact.ts';
import { clausesOf } from '../clause.ts';
import { figuresIn } from '../figures.ts';
import { type Frame, framed } from '../frame.ts';
import { infinitivesOf } from '../predicate.ts';
import { lineOf } from '../statement.ts';
import { objectAndTails } from '../tails.ts';
import type { Range } from '../token.ts';
import { countWords, type Line, promptWords, spanOf, tidy, wordsOf } from '../words.ts';
import { hangsOutside } from './reference.ts';

const MAX_ITEM_WORDS = 32;
const MAX_HEADING_WORDS = 12;

/** Items that are no sentences ("A ceiling of 12 percent on …"): asked for under the heading that they stand under. */
export function itemClozes(report: Report, frame: Frame): readonly Fact[] {
  let heading = '';
  let intro = '';
  return report.blocks.flatMap((block): readonly Fact[] => {
    const text = tidy(report.text.slice(block.sentences[0]?.start ?? block.start, block.end));
    if (block.kind === 'heading') {
      heading = text;
      intro = '';
      return [];
    }
    if (!isItem(block)) {
      intro = text.endsWith(':') ? text.slice(0, -1).replace(/^.*[.;] /u, '') : '';
      return [];
    }
    const under =
      intro !== '' && countWords(intro) <= MAX_HEADING_WORDS && !hangsOutside(intro) ? intro : heading;
    return under === '' ? [] : itemFacts(report, block, under, frame);
  });
}

const isItem = (block: Block) => block.kind === 'item';

function itemFacts(report: Report, block: Block, under: string, frame: Frame): readonly Fact[] {
  const [sentence] = block.sentences;
  if (!sentence || block.sentences.length > 1) return [];
  const line = lineOf(report, sentence);
  const to =
    line.tokens.findLastIndex(
      (token) => !/^(?:semicolon|coordinator|comma)$/.test(token.tag) && token.text !== '.',
    ) + 1;
  const range = { from: 0, to };
  if (clausesOf(line.tokens, range).length > 0 || to < 4 || to > MAX_ITEM_WORDS + 6) return [];
  return gapsOf(line, range).flatMap(({ gap, type }) => {
    const text = tidy(
      `${promptWords(line, { from: 0, to: gap.from })} ${GAP} ${promptWords(line, { from: gap.to, to })}`,
    ).replace(/[.;,]+$/, '');
    if (hangsOutside(text) || countWords(text) > MAX_ITEM_WORDS || countWords(text) < 4) return [];
    const draft: Draft = {
      section: 'measures',
      form: 'cloze',
      prompt: framed({ kind: 'report' }, frame, `under “${under}”: ${text}.`),
      answer: [wordsOf(line, gap)],
      answerType: type,
      passage: spanOf(line, range),
      weight: 60,
    };
    return [
      {
        kind: 'contents',
        parts: [under, text, draft.answer[0]?.text ?? ''],
        sentence,
        drafts: [draft],
      } satisfies Fact,
    ];
  });
}

type Gap = { readonly gap: Range; readonly type: AnswerType };

/** Figures first; then the object of the verb that the item begins with, or what follows its first "of". */
function gapsOf(line: Line, range: Range): readonly Gap[] {
  const figures = figuresIn(line.tokens, range).map((figure): Gap => ({ gap: figure, type: figure.type }));
  const [phrase] = infinitivesOf(line.tokens, lowered(line, range));
  const of = line.tokens.findIndex((token, at) => at < range.to && /^(?:of|with)$/.test(token.lower));
  const object =
    phrase?.object ??
    (of > 0 ? objectAndTails(line.tokens, { from: of + 1, to: range.to }).object : undefined);
  const isShort =
    object !== undefined &&
    object.to - object.from <= 9 &&
    !figures.some(({ gap }) => gap.from < object.to && gap.to > object.from);
  return [...figures.slice(0, 2), ...(isShort ? [{ gap: object, type: 'phrase' } as const] : [])];
}

/** "Mr. X: obtain two quotations": the verb stands behind the colon. */
function lowered(line: Line, range: Range): Range {
  const colon = line.tokens.findIndex((token) => token.tag === 'colon');
  return colon > 0 && colon < 8 ? { from: colon + 1, to: range.to } : range;
}
