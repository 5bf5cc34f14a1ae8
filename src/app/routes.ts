import { type CardId, FORMS, SECTIONS, type Section } from '../deck/card.ts';
import type { Selection } from '../schedule/customSession.ts';

/** A session of one's own choice: what is selected, where, and whether it moves the schedule. */
export type CustomScope = {
  readonly kind: 'custom';
  readonly selection: Selection;
  readonly deck?: string;
  readonly section?: Section;
  /** A query in the search language; only cards that match it. */
  readonly search?: string;
  /** Cramming changes no schedule. */
  readonly cram: boolean;
};

/** What a study session draws from. */
export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'deck'; readonly deck: string }
  | { readonly kind: 'section'; readonly deck: string; readonly section: Section }
  | CustomScope;

export const PATHS = {
  decks: '/',
  study: '/study/:deck?/:section?',
  session: '/session/:spec',
  report: '/report/:deck?/:sentence?',
  quiz: '/quiz/:deck?/:section?/:ticket?',
  quizzing: '/quizzing',
  add: '/add',
  browse: '/browse/:search?',
  statistics: '/statistics',
  settings: '/settings',
  options: '/options/:deck?',
  custom: '/custom/:deck?',
  pace: '/pace/:deck',
  exam: '/exam/:deck',
} as const;

export function studyPath(scope: Scope): string {
  switch (scope.kind) {
    case 'everything':
      return '/study';
    case 'deck':
      return `/study/${encodeURIComponent(scope.deck)}`;
    case 'section':
      return `/study/${encodeURIComponent(scope.deck)}/${scope.section}`;
    case 'custom':
      // Twice, since the router undoes one layer, and of that only what decodeURI does.
      return `/session/${encodeURIComponent(encodeURIComponent(specOf(scope)))}`;
  }
}

/** The address of a session over exactly these cards, in this order. */
export const studyThesePath = (cards: readonly CardId[]): string =>
  studyPath({ kind: 'custom', selection: { kind: 'cards', cards }, cram: false });

/** The report of a deck, or one sentence of it by the offset at which it starts. */
export function reportPath(deck: string, sentence?: number): string {
  const report = `/report/${encodeURIComponent(deck)}`;
  return sentence === undefined ? report : `${report}/${sentence}`;
}

/** Where a quiz begins; with a ticket, as it is written, the same one for everybody who has the address. */
export function quizPath(deck?: string, section?: Section, ticket?: string): string {
  if (deck === undefined) return '/quiz';
  const place = `/quiz/${encodeURIComponent(deck)}`;
  if (ticket !== undefined) return `${place}/${section ?? 'all'}/${encodeURIComponent(ticket)}`;
  return section === undefined ? place : `${place}/${section}`;
}

/** The cards that a search finds; all of them without one. */
export const browsePath = (search: string): string =>
  // Twice, as for a session: the router undoes one layer.
  search === '' ? '/browse' : `/browse/${encodeURIComponent(encodeURIComponent(search))}`;

/** The search that an address of the browse screen carries. */
export const searchOf = (param: string | undefined): string => decoded(param ?? '');

/** The options of a deck, or of all decks. */
export const optionsPath = (deck?: string): string =>
  deck === undefined ? '/options' : `/options/${encodeURIComponent(deck)}`;

/** Where a session of one's own choice is put together. */
export const customPath = (deck: string): string => `/custom/${encodeURIComponent(deck)}`;

/** Where a deck is prepared for a day on which it must be known. */
export const examPath = (deck: string): string => `/exam/${encodeURIComponent(deck)}`;

/** Where a learner who was away chooses how to catch up with a deck. */
export const pacePath = (deck: string): string => `/pace/${encodeURIComponent(deck)}`;

/** The scope that an address names; undefined for one that does not exist. */
export function scopeOf(params: {
  readonly deck?: string;
  readonly section?: string;
  readonly spec?: string;
}): Scope | undefined {
  const { deck, section, spec } = params;
  if (spec !== undefined) return customOf(new URLSearchParams(decoded(spec)));
  if (deck === undefined) return { kind: 'everything' };
  if (section === undefined) return { kind: 'deck', deck };
  const known = sectionNamed(section);
  return known && { kind: 'section', deck, section: known };
}

function decoded(spec: string): string {
  try {
    return decodeURIComponent(spec);
  } catch {
    // A link cut or typed by hand: it names no session.
    return '';
  }
}

const sectionNamed = (name: string) => SECTIONS.find((section) => section === name);

function specOf({ selection, deck, section, search, cram }: CustomScope): string {
  const spec = new URLSearchParams({ pick: selection.kind });
  if (selection.kind === 'forgotten' || selection.kind === 'ahead') spec.set('days', String(selection.days));
  if (selection.kind === 'form') spec.set('form', selection.form);
  if (selection.kind === 'cards') spec.set('ids', selection.cards.join(','));
  if (deck !== undefined) spec.set('deck', deck);
  if (section !== undefined) spec.set('section', section);
  if (search !== undefined) spec.set('search', search);
  if (cram) spec.set('cram', '1');
  return spec.toString();
}

function customOf(spec: URLSearchParams): CustomScope | undefined {
  const selection = selectionOf(spec);
  if (selection === undefined) return undefined;
  const [deck, search] = [spec.get('deck'), spec.get('search')];
  const section = sectionNamed(spec.get('section') ?? '');
  if (spec.has('section') && section === undefined) return undefined;
  return {
    kind: 'custom',
    selection,
    ...(deck !== null && { deck }),
    ...(section && { section }),
    ...(search !== null && { search }),
    cram: spec.get('cram') === '1',
  };
}

function selectionOf(spec: URLSearchParams): Selection | undefined {
  const kind = spec.get('pick');
  switch (kind) {
    case 'all':
    case 'flagged':
    case 'new':
      return { kind };
    case 'forgotten':
    case 'ahead': {
      const days = Number(spec.get('days'));
      return Number.isInteger(days) && days >= 1 && days <= 3650 ? { kind, days } : undefined;
    }
    case 'form': {
      const form = FORMS.find((each) => each === spec.get('form'));
      return form && { kind, form };
    }
    case 'cards':
      return { kind, cards: (spec.get('ids') ?? '').split(',').filter(Boolean) as CardId[] };
    default:
      return undefined;
  }
}
