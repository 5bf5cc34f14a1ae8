import { GAP } from '../../deck/card.ts';
import type { Report } from '../../report/report.ts';
import type { Draft } from '../fact.ts';
import type { LanguagePack } from '../languagePack.ts';

/** The criteria that a single card can fail; the numbers are those of docs on card quality. */
export type Criterion =
  | 'Q1'
  | 'Q2'
  | 'Q3'
  | 'Q4'
  | 'Q5'
  | 'Q6'
  | 'Q7'
  | 'Q8'
  | 'Q9'
  | 'Q12'
  | 'Q13'
  | 'Q14'
  | 'Q18';

const MAX_ANSWER_WORDS = 20;
const MAX_PROMPT_WORDS = 45;
const MAX_LIST_ITEMS = 4;

/** The first criterion that a draft fails by itself; undefined where it may stay. */
export function failedCriterion(draft: Draft, report: Report, pack: LanguagePack): Criterion | undefined {
  if (!isGrounded(draft, report)) return 'Q1';
  if (draft.form !== 'list' && (draft.answer.length !== 1 || /;/.test(draft.answer[0]?.text ?? '')))
    return 'Q2';
  if (draft.answer.some((answer) => words(answer.text) > MAX_ANSWER_WORDS)) return 'Q3';
  if (words(draft.prompt) > MAX_PROMPT_WORDS) return 'Q4';
  if (pack.hangs(draft.prompt)) return 'Q5';
  if (leaks(draft, pack)) return 'Q7';
  if (
    draft.answer.some(
      (answer) => /^(?:yes|no|true|false)$/i.test(answer.text) || pack.contentWords(answer.text).length === 0,
    )
  )
    return 'Q8';
  if (draft.form === 'list' && (draft.answer.length < 2 || draft.answer.length > MAX_LIST_ITEMS)) return 'Q9';
  if (!fits(draft)) return 'Q13';
  return isVerbatim(draft, report) ? undefined : 'Q14';
}

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** Every answer lies inside the passage, and the passage inside the report. */
function isGrounded({ passage, answer }: Draft, report: Report): boolean {
  if (passage.start < 0 || passage.end > report.text.length || passage.end <= passage.start) return false;
  return (
    answer.length > 0 &&
    answer.every((entry) => entry.text !== '' && entry.start >= passage.start && entry.end <= passage.end)
  );
}

const flat = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}'$%]+/gu, ' ')
    .trim()} `;

/** The prompt must neither contain an answer nor most of its telling words. */
function leaks(draft: Draft, pack: LanguagePack): boolean {
  const prompt = flat(draft.prompt);
  const shown = new Set(pack.contentWords(draft.prompt));
  return draft.answer.some((answer) => {
    if (flat(answer.text).trim().length > 3 && prompt.includes(flat(answer.text))) return true;
    const telling = pack.contentWords(answer.text);
    const given = telling.filter((word) => shown.has(word)).length;
    return telling.length > 0 && given / telling.length > 0.6;
  });
}

/** The form of the prompt goes with the form of the card. */
function fits({ form, prompt, answer }: Draft): boolean {
  const gaps = prompt.split(GAP).length - 1;
  if (form === 'cloze') return gaps === 1 && /[.?!]$/.test(prompt);
  if (gaps !== 0 || !/\?(?: \([^)]+\))?$/u.test(prompt)) return false;
  return (
    /^[\p{Lu}\p{N}“"]/u.test(prompt) &&
    !/\s[,.?]|,\?|\(\)| {2}/u.test(prompt) &&
    !/(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.test(prompt) &&
    answer.every((entry) => !/^[,;:]|[,;:]$|\b(?:and|or|the|of|to|a|an)$/i.test(entry.text))
  );
}

/** An answer is what the report says, give or take white space and the case of its first letter. */
function isVerbatim({ answer }: Draft, report: Report): boolean {
  return answer.every((entry) => {
    const said = report.text.slice(entry.start, entry.end).replace(/\s+/gu, ' ');
    return said === entry.text || said.slice(1) === entry.text.slice(1);
  });
}
