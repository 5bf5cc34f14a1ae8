import { fc } from '@fast-check/vitest';
import { FORMS, SECTIONS } from '../../src/deck/card.ts';
import { RATINGS } from '../../src/schedule/rating.ts';
import { CARD_STATES, OPERATORS, PROPERTIES, type Query } from '../../src/search/query.ts';

/** A query as it could have been typed; parsing it gives the same query again. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '';
    case 'and':
      return query.parts.map(inParentheses).join(' ');
    case 'or':
      return query.parts.map(inParentheses).join(' or ');
    case 'not':
      return `-${inParentheses(query.part)}`;
    case 'text':
      return `"${query.pattern}"`;
    case 'prompt':
    case 'answer':
    case 'deck':
    case 'tag':
      return `${query.kind}:"${query.pattern}"`;
    case 'section':
      return `section:${query.section}`;
    case 'form':
      return `form:${query.form}`;
    case 'is':
      return `is:${query.standing}`;
    case 'flag':
      return `flag:${query.flag}`;
    case 'added':
    case 'edited':
      return `${query.kind}:${query.days}`;
    case 'rated':
      return `rated:${query.days}${query.rating ? `:${RATINGS.indexOf(query.rating) + 1}` : ''}`;
    case 'prop':
      return `prop:${query.property}${query.operator}${query.value}`;
  }
}

const inParentheses = (query: Query) =>
  query.kind === 'and' || query.kind === 'or' ? `(${printQuery(query)})` : printQuery(query);

const pattern = fc
  .array(fc.constantFrom('a', 'É', 'ß', '中', ' ', '*', '_', '\\*', '\\"', '(', 'or', ':', '-', '[', '.'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
const days = fc.integer({ min: 1, max: 400 });

const term: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'prompt', 'answer', 'deck', 'tag'), pattern }),
  fc.constantFrom(...SECTIONS).map((section): Query => ({ kind: 'section', section })),
  fc.constantFrom(...FORMS).map((form): Query => ({ kind: 'form', form })),
  fc.constantFrom(...CARD_STATES).map((standing): Query => ({ kind: 'is', standing })),
  fc.integer({ min: 0, max: 7 }).map((flag): Query => ({ kind: 'flag', flag })),
  fc.record({ kind: fc.constantFrom('added', 'edited', 'rated'), days }),
  fc.record({ kind: fc.constant('rated' as const), days, rating: fc.constantFrom(...RATINGS) }),
  fc.record({
    kind: fc.constant('prop' as const),
    property: fc.constantFrom(...PROPERTIES),
    operator: fc.constantFrom(...OPERATORS),
    value: fc.oneof(
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: 0, max: 20 }).map((each) => each / 20),
    ),
  }),
);

/** Any query but the empty one. */
export const queries: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    term,
    fc.record({
      kind: fc.constantFrom('and', 'or'),
      parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
  ),
})).query;
