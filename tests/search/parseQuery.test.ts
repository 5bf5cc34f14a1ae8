import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parseQuery.ts';
import type { Query } from '../../src/search/query.ts';
import { printQuery, queries } from './printQuery.ts';

const text = (pattern: string): Query => ({ kind: 'text', pattern });
const parsed = (search: string) => {
  const query = parseQuery(search);
  return query.ok ? query.value : query.problem;
};

describe('what a search means', () => {
  test.each<[string, Query]>([
    ['', { kind: 'all' }],
    ['   ', { kind: 'all' }],
    ['dog', text('dog')],
    ['dog cat', { kind: 'and', parts: [text('dog'), text('cat')] }],
    ['dog and cat', { kind: 'and', parts: [text('dog'), text('cat')] }],
    ['"a dog"', text('a dog')],
    ['-dog', { kind: 'not', part: text('dog') }],
    ['a - b', { kind: 'and', parts: [text('a'), text('-'), text('b')] }],
    ['well-known', text('well-known')],
    ['"or"', text('or')],
    ['10:30', text('10:30')],
    ['e\\:mail', text('e\\:mail')],
    ['a b or c', { kind: 'or', parts: [{ kind: 'and', parts: [text('a'), text('b')] }, text('c')] }],
    ['a (b OR c)', { kind: 'and', parts: [text('a'), { kind: 'or', parts: [text('b'), text('c')] }] }],
    ['deck:"annual report"', { kind: 'deck', pattern: 'annual report' }],
    ['is:learn', { kind: 'is', standing: 'learning' }],
    ['Is:Due', { kind: 'is', standing: 'due' }],
    ['rated:7:1', { kind: 'rated', days: 7, rating: 'Again' }],
    ['prop:s>=21.5', { kind: 'prop', property: 's', operator: '>=', value: 21.5 }],
    ['prop:due=-1', { kind: 'prop', property: 'due', operator: '=', value: -1 }],
  ])('%s', (search, query) => {
    expect(parsed(search)).toEqual(query);
  });
});

describe('a wrong search shows where it is wrong and what should stand there', () => {
  test.each([
    ['dog or', 6, 6, 'term'],
    ['or dog', 0, 2, 'term'],
    ['(dog', 4, 4, 'closingParenthesis'],
    ['dog)', 3, 4, 'term'],
    ['a "dog', 2, 6, 'closingQuote'],
    ['colour:red', 0, 7, 'key'],
    ['deck:', 5, 5, 'text'],
    ['a is:old', 5, 8, 'standing'],
    ['section:x', 8, 9, 'section'],
    ['form:x', 5, 6, 'form'],
    ['flag:9', 5, 6, 'flag'],
    ['added:0', 6, 7, 'days'],
    ['rated:2:5', 6, 9, 'rating'],
    ['prop:s', 5, 6, 'comparison'],
    ['prop:x>1', 5, 8, 'comparison'],
  ])('%s', (search, start, end, expected) => {
    expect(parsed(search)).toEqual({ start, end, expected });
  });
});

property.prop([queries])('a query that is written down is read as the same query', (query) => {
  expect(parsed(printQuery(query))).toEqual(query);
});

property.prop([fc.string({ unit: 'binary', maxLength: 40 })])(
  'whatever is typed is read, or its fault lies within it',
  (search) => {
    const query = parseQuery(search);
    if (query.ok) return;
    expect(query.problem.start).toBeGreaterThanOrEqual(0);
    expect(query.problem.start).toBeLessThanOrEqual(query.problem.end);
    expect(query.problem.end).toBeLessThanOrEqual(search.length);
  },
);
