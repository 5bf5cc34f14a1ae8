import type { Clause } from './clause.ts';
import { OFFICE_WORDS, PEOPLE_NOUNS, SPEECH_VERBS } from './lexicon/genre.ts';
import { nameRun, personIn } from './names.ts';
import type { Range } from './token.ts';
import { type Line, promptWords, wordsOf } from './words.ts';

/** The persons met so far: later mentions by one name, and "he" or "she", lead back to the full name. */
export class People {
  readonly #full = new Map<string, string>();
  #last: string | undefined;
  /** What "they" and "it" at the start of the next sentence stand for. */
  #group: string | undefined;
  #thing: string | undefined;

  /** After each sentence: its subject is what a pronoun may take up. A pronoun leaves things as they are. */
  follow(line: Line, clauses: readonly Clause[]): void {
    this.#quoted(line);
    const [first] = clauses;
    const head = first && headOf(line, first.subject);
    const opening = head && line.tokens[head.from];
    if (!first || !head || !opening || /^(?:they|it|he|she|this|these)$/.test(opening.lower)) return;
    const last = line.tokens[head.to - 1];
    const words = line.tokens.slice(head.from, head.to);
    const isGroup = last !== undefined && PEOPLE_NOUNS.has(last.lower) && words.length <= 4;
    this.#group = isGroup ? promptWords(line, head) : undefined;
    const isOne =
      /^(?:the|a|an)$/.test(opening.lower) &&
      !/s$/.test(last?.lower ?? 's') &&
      words.length <= 12 &&
      !words.some((word) => word.tag === 'coordinator');
    this.#thing = isOne ? promptWords(line, head).replace(/^(?:a|an) /i, 'the ') : undefined;
  }

  /** Takes note of the person that a clause begins with. */
  learn(line: Line, clauses: readonly Clause[]): void {
    for (const clause of clauses) {
      const person = personIn(line.tokens, headOf(line, clause.subject));
      if (!person) continue;
      const name = wordsOf(line, person.name).text;
      const words = name.split(' ');
      if (words.length > 1) for (const word of words) if (!this.#full.has(word)) this.#full.set(word, name);
      if (words.length > 1 || this.#full.has(name) || person.title) this.#last = this.#full.get(name) ?? name;
    }
  }

  /** The subject as a card may name it; undefined where it hangs on the sentence before. */
  resolve(line: Line, subject: Range, isInner = false): string | undefined {
    const head = headOf(line, subject);
    if (isOpenList(line, subject, head)) return undefined;
    const text = promptWords(line, head);
    if (isInner && /^(?:he|she|they|it)$/i.test(text)) return undefined;
    if (/^(?:he|she)$/i.test(text)) return this.#last;
    if (/^they$/i.test(text)) return this.#group;
    if (/^it$/i.test(text)) return this.#thing;
    if (/^(?:we|I)$/i.test(text)) return text;
    const first = line.tokens[head.from];
    if (
      !first ||
      /^(?:pronoun|preposition|subordinator|to|adverb|past|participle|relative|mark|verb)$/.test(first.tag) ||
      /^(?:this|these|those|such|its|their|his|her|our)\b|^(?:another|others?|both|some|all|one)$/i.test(text)
    )
      return undefined;
    const person = personIn(line.tokens, head);
    if (person) {
      const name = wordsOf(line, person.name).text;
      return this.#full.get(name) ?? (name.includes(' ') ? name : this.#titled(line, head, name));
    }
    const lastName = line.tokens[head.to - 1];
    const titled =
      lastName?.capital && OFFICE_WORDS.has(first.lower) ? this.#full.get(lastName.text) : undefined;
    return titled ?? text;
  }

  /** "…,” said X" and "…, reported X": the speaker stands behind the verb. */
  #quoted(line: Line): void {
    for (let at = 1; at < line.tokens.length - 1; at++) {
      const token = line.tokens[at];
      if (
        token?.base === undefined ||
        !SPEECH_VERBS.has(token.base) ||
        !/^(?:comma|mark)$/.test(line.tokens[at - 1]?.tag ?? '')
      )
        continue;
      const run = nameRun(line.tokens, at + 1, line.tokens.length);
      const person = run && personIn(line.tokens, run);
      if (!person) continue;
      const name = wordsOf(line, person.name).text;
      const words = name.split(' ');
      if (words.length > 1) for (const word of words) if (!this.#full.has(word)) this.#full.set(word, name);
      this.#last = this.#full.get(name) ?? name;
    }
  }

  #titled(line: Line, head: Range, name: string): string {
    const text = promptWords(line, head);
    return text.length > name.length ? text : name;
  }
}

/** The subject without its apposition. */
export function headOf(line: Line, subject: Range): Range {
  const at = line.tokens
    .slice(subject.from, subject.to)
    .findIndex((token) => /^(?:comma|open|dash)$/.test(token.tag));
  let to = at < 0 ? subject.to : subject.from + at;
  while (to > subject.from + 1 && line.tokens[to - 1]?.tag === 'adverb') to--;
  const head = { from: subject.from, to };
  return isListHead(line, subject, head) ? subject : head;
}

/** A list of several subjects that its closing words ("…, all agreed") keep from being read as one. */
function isOpenList(line: Line, subject: Range, head: Range): boolean {
  if (head.to >= subject.to || personIn(line.tokens, head)) return false;
  const after = line.tokens.slice(head.to, subject.to);
  return after.some((token, index) => token.tag === 'coordinator' && after[index - 1]?.tag === 'comma');
}

/** "A, B and C": the comma belongs to a list, not to an apposition. */
function isListHead(line: Line, subject: Range, head: Range): boolean {
  if (head.to === subject.to) return false;
  const last = line.tokens[subject.to - 1];
  const closing = line.tokens[subject.to - 1]?.tag === 'comma';
  const beforeHasComma = line.tokens
    .slice(head.to + 1, subject.to)
    .some((token) => token.tag === 'coordinator');
  const opensApposition =
    /^(?:the|a|an|who|which|whose|head|member|chair)$/.test(line.tokens[head.to + 1]?.lower ?? '') ||
    OFFICE_WORDS.has(line.tokens[head.to + 1]?.lower ?? '');
  return (
    !closing && beforeHasComma && !opensApposition && last !== undefined && !PEOPLE_NOUNS.has(last.lower)
  );
}
