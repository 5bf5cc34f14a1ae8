import { DOUBLING, IRREGULAR } from './irregular.ts';
import { ADJECTIVE_VERBS, NOUN_VERBS, VERBS } from './verbs.ts';

/** base, third person singular, past, participle, -ing */
export type FormKind = 'base' | 'third' | 'past' | 'participle' | 'ing';
export type VerbForm = { readonly base: string; readonly kinds: ReadonlySet<FormKind> };

const irregular = new Map(
  IRREGULAR.split(',').map((entry) => {
    const [base = '', past = '', participle = ''] = entry.split(' ');
    return [base, { past, participle }] as const;
  }),
);

const verbs = new Set(VERBS.split(' '));
const nounVerbs = new Set(NOUN_VERBS.split(' '));
const adjectiveVerbs = new Set(ADJECTIVE_VERBS.split(' '));
const bases = [...verbs, ...nounVerbs, ...adjectiveVerbs, ...irregular.keys()];

/** Is the base form also a common noun or adjective, so that only its neighbours tell? */
export const isTwofold = (base: string) => nounVerbs.has(base) || adjectiveVerbs.has(base);

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** "taking", "agreeing". */
export function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const pastOf = (base: string) => irregular.get(base)?.past ?? regularPast(base);

/** The past participle: "taken", "agreed"; a particle stays where it is ("carried out"). */
export const participleOf = (base: string) => irregular.get(base)?.participle ?? regularPast(base);

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, { base: string; kinds: Set<FormKind> }>();
  const add = (form: string, base: string, kind: FormKind) => {
    const known = forms.get(form);
    if (!known) forms.set(form, { base, kinds: new Set([kind]) });
    else if (known.base === base) known.kinds.add(kind);
  };
  for (const base of bases) add(base, base, 'base');
  for (const base of bases) {
    add(thirdPerson(base), base, 'third');
    add(pastOf(base), base, 'past');
    add(participleOf(base), base, 'participle');
    add(ing(base), base, 'ing');
    // British and American spellings of the same form: travelled, traveled.
    if (DOUBLING.has(base) && base.endsWith('l')) {
      add(`${base}ed`, base, 'past');
      add(`${base}ed`, base, 'participle');
      add(`${base}ing`, base, 'ing');
    }
  }
  return forms;
}

const forms = buildForms();

/** What verb a lower-case word may be a form of. "found" is first of all the past of "find". */
export const verbForm = (word: string): VerbForm | undefined => forms.get(word);
