import { FORMS, SECTIONS } from '../deck/card.ts';
import { failure, type Result, success } from '../result.ts';
import { RATINGS } from '../schedule/rating.ts';
import { type Lexeme, lexemes } from './lexemes.ts';
import { CARD_STATES, OPERATORS, PROPERTIES, type Query, type Term } from './query.ts';

/** What should have stood at a place. */
export type Expected =
  | 'term'
  | 'closingParenthesis'
  | 'closingQuote'
  | 'key'
  | 'text'
  | 'section'
  | 'form'
  | 'standing'
  | 'flag'
  | 'days'
  | 'rating'
  | 'comparison';

/** Where a search is wrong, as UTF-16 offsets into it, and what should stand there. */
export type QueryProblem = { readonly start: number; readonly end: number; readonly expected: Expected };

type Parsed = Result<Query, QueryProblem>;

/**
 * Reads a search in Anki's syntax: words that must all be there, "phrases", -not, or, parentheses, * and _,
 * and keys like `deck:`, `is:due`, `prop:s>21`.
 *
 *     const query = parseQuery(text);
 *     if (!query.ok) return query.problem;
 *     const found = rows.filter(matches(query.value, context));
 */
export function parseQuery(text: string): Parsed {
  const read = lexemes(text);
  if (!read.ok) return failure({ ...read.problem, expected: 'closingQuote' });
  if (read.value.length === 0) return success({ kind: 'all' });
  return new Parser(read.value, text.length).whole();
}

class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #length: number;
  #at = 0;

  constructor(lexemes: readonly Lexeme[], length: number) {
    this.#lexemes = lexemes;
    this.#length = length;
  }

  whole(): Parsed {
    const query = this.#alternatives();
    return query.ok && this.#next() !== undefined ? this.#wrong('term') : query;
  }

  #next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  #wrong(expected: Expected): Parsed {
    const { start, end } = this.#next() ?? { start: this.#length, end: this.#length };
    return failure({ start, end, expected });
  }

  #alternatives(): Parsed {
    const parts: Query[] = [];
    do {
      const part = this.#conjunction();
      if (!part.ok) return part;
      parts.push(part.value);
    } while (this.#takes('or'));
    return success(joined('or', parts));
  }

  #conjunction(): Parsed {
    const parts: Query[] = [];
    do {
      const part = this.#unary();
      if (!part.ok) return part;
      parts.push(part.value);
    } while (this.#takes('and') || this.#beginsUnary());
    return success(joined('and', parts));
  }

  #takes(kind: Lexeme['kind']): boolean {
    const found = this.#next()?.kind === kind;
    if (found) this.#at++;
    return found;
  }

  #beginsUnary(): boolean {
    const kind = this.#next()?.kind;
    return kind === 'not' || kind === 'open' || kind === 'term';
  }

  #unary(): Parsed {
    if (this.#takes('not')) {
      const part = this.#unary();
      return part.ok ? success({ kind: 'not', part: part.value }) : part;
    }
    if (this.#takes('open')) {
      const inner = this.#alternatives();
      if (!inner.ok) return inner;
      return this.#takes('close') ? inner : this.#wrong('closingParenthesis');
    }
    const lexeme = this.#next();
    if (lexeme?.kind !== 'term') return this.#wrong('term');
    this.#at++;
    const term = termOf(lexeme);
    if (typeof term !== 'string') return success(term);
    const start = term === 'key' ? lexeme.start : lexeme.valueStart;
    return failure({ start, end: term === 'key' ? lexeme.valueStart : lexeme.end, expected: term });
  }
}

const joined = (kind: 'and' | 'or', parts: readonly Query[]): Query => {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
};

/** The term, or what it should have had. */
function termOf({ key, value }: Extract<Lexeme, { kind: 'term' }>): Term | Expected {
  const plain = value.toLowerCase();
  switch (key) {
    case undefined:
      return value === '' ? 'text' : { kind: 'text', pattern: value };
    case 'prompt':
    case 'answer':
    case 'deck':
    case 'tag':
      return value === '' ? 'text' : { kind: key, pattern: value };
    case 'section': {
      const section = SECTIONS.find((each) => each === plain);
      return section ? { kind: 'section', section } : 'section';
    }
    case 'form': {
      const form = FORMS.find((each) => each === plain);
      return form ? { kind: 'form', form } : 'form';
    }
    case 'is': {
      // Anki's own name for it.
      const standing = plain === 'learn' ? 'learning' : CARD_STATES.find((each) => each === plain);
      return standing ? { kind: 'is', standing } : 'standing';
    }
    case 'flag':
      return /^[0-7]$/.test(plain) ? { kind: 'flag', flag: Number(plain) } : 'flag';
    case 'added':
    case 'edited': {
      const days = daysOf(plain);
      return days === undefined ? 'days' : { kind: key, days };
    }
    case 'rated':
      return ratedOf(plain);
    case 'prop':
      return propertyOf(plain);
    default:
      return 'key';
  }
}

function daysOf(text: string): number | undefined {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return days >= 1 ? days : undefined;
}

function ratedOf(text: string): Term | Expected {
  const [first = '', ease, ...more] = text.split(':');
  const days = daysOf(first);
  if (days === undefined) return 'days';
  if (ease === undefined) return { kind: 'rated', days };
  const rating = /^[1-4]$/.test(ease) && more.length === 0 ? RATINGS[Number(ease) - 1] : undefined;
  return rating === undefined ? 'rating' : { kind: 'rated', days, rating };
}

function propertyOf(text: string): Term | Expected {
  const name = /^[a-z]*/.exec(text)?.[0] ?? '';
  const property = PROPERTIES.find((each) => each === name);
  const rest = text.slice(name.length);
  const operator = OPERATORS.find((each) => rest.startsWith(each));
  if (property === undefined || operator === undefined) return 'comparison';
  const figure = rest.slice(operator.length);
  if (!/^-?\d+(\.\d+)?$/.test(figure)) return 'comparison';
  return { kind: 'prop', property, operator, value: Number(figure) };
}
