import { describe, expect, test } from 'vitest';
import { type Scope, scopeOf, studyPath } from '../../src/app/routes.ts';
import type { CardId } from '../../src/deck/card.ts';

const SCOPES: readonly Scope[] = [
  { kind: 'everything' },
  { kind: 'deck', deck: 'a deck/with odd ~ signs' },
  { kind: 'section', deck: 'plain', section: 'principles' },
  { kind: 'custom', selection: { kind: 'all' }, cram: true },
  { kind: 'custom', selection: { kind: 'forgotten', days: 3 }, deck: 'odd & = %/ ~', cram: false },
  { kind: 'custom', selection: { kind: 'form', form: 'list' }, deck: 'x', section: 'goals', cram: false },
  {
    kind: 'custom',
    selection: { kind: 'cards', cards: ['c1', 'c2#0'].map((id) => id as CardId) },
    search: 'is:due -"a b"',
    cram: false,
  },
];

describe('the address of a session', () => {
  test.each(SCOPES)('leads back to its scope: %o', (scope) => {
    const [, screen, first, section] = studyPath(scope).split('/');
    // As the router hands it over.
    const decoded =
      first === undefined ? undefined : screen === 'session' ? decodeURI(first) : decodeURIComponent(first);
    const params =
      screen === 'session'
        ? { ...(decoded && { spec: decoded }) }
        : { ...(decoded && { deck: decoded }), ...(section && { section }) };
    expect(scopeOf(params)).toEqual(scope);
  });

  test('with a section that does not exist leads nowhere', () => {
    expect(scopeOf({ deck: 'plain', section: 'gossip' })).toBeUndefined();
  });

  test.each(['', 'pick=gossip', 'pick=ahead&days=x', 'pick=form&form=x', 'pick=all&section=gossip'])(
    'of one’s own choice that cannot be read leads nowhere: %s',
    (spec) => {
      expect(scopeOf({ spec })).toBeUndefined();
    },
  );
});
