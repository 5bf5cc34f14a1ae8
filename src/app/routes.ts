import { SECTIONS, type Section } from '../deck/card.ts';

/** What a study session draws from. */
export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'deck'; readonly deck: string }
  | { readonly kind: 'section'; readonly deck: string; readonly section: Section };

export const PATHS = {
  decks: '/',
  study: '/study/:deck?/:section?',
  report: '/report/:deck?/:sentence?',
  add: '/add',
  settings: '/settings',
} as const;

export function studyPath(scope: Scope): string {
  switch (scope.kind) {
    case 'everything':
      return '/study';
    case 'deck':
      return `/study/${encodeURIComponent(scope.deck)}`;
    case 'section':
      return `/study/${encodeURIComponent(scope.deck)}/${scope.section}`;
  }
}

/** The report of a deck, or one sentence of it by the offset at which it starts. */
export function reportPath(deck: string, sentence?: number): string {
  const report = `/report/${encodeURIComponent(deck)}`;
  return sentence === undefined ? report : `${report}/${sentence}`;
}

/** The scope that an address names; undefined for a section that does not exist. */
export function scopeOf(params: { readonly deck?: string; readonly section?: string }): Scope | undefined {
  const { deck, section } = params;
  if (deck === undefined) return { kind: 'everything' };
  if (section === undefined) return { kind: 'deck', deck };
  const known = SECTIONS.find((name) => name === section);
  return known && { kind: 'section', deck, section: known };
}
