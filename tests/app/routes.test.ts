import { describe, expect, test } from 'vitest';
import { type Scope, scopeOf, studyPath } from '../../src/app/routes.ts';

const SCOPES: readonly Scope[] = [
  { kind: 'everything' },
  { kind: 'deck', deck: 'a deck/with odd ~ signs' },
  { kind: 'section', deck: 'plain', section: 'principles' },
];

describe('the address of a session', () => {
  test.each(SCOPES)('leads back to its scope: %o', (scope) => {
    const [, , deck, section] = studyPath(scope).split('/');
    const params = { ...(deck && { deck: decodeURIComponent(deck) }), ...(section && { section }) };
    expect(scopeOf(params)).toEqual(scope);
  });

  test('with a section that does not exist leads nowhere', () => {
    expect(scopeOf({ deck: 'plain', section: 'gossip' })).toBeUndefined();
  });
});
