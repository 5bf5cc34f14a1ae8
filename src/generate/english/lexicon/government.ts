import type { Token } from '../token.ts';

/** Nouns that take an infinitive, so that "to …" behind them is no purpose. */
export const ATTACHED_INFINITIVE = new Set(
  'offer invitation call agreement bid need ability plan plans right rights effort efforts decision decisions commitment commitments readiness willingness attempt attempts opportunity opportunities way ways intention intentions pledge pledges proposal proposals request requests desire failure freedom duty duties obligation obligations mandate power powers tendency chance able ready willing determined likely principles path'.split(
    ' ',
  ),
);

/** Verbs with the preposition that makes their object; anything with to, for, into, upon, against or towards counts as well. */
const GOVERNED: Readonly<Record<string, string>> = {
  on: 'depend rely focus agree build draw call insist report embark concentrate comment decide touch reflect rest vote elaborate',
  in: 'participate engage invest result believe succeed join consist assist persist specialise specialize',
  with: 'deal cooperate comply coincide collaborate meet begin coordinate interfere consult agree work',
  from: 'benefit refrain suffer abstain withdraw derive emerge learn recover',
  of: 'consist approve dispose',
  over: 'preside',
  at: 'aim',
  as: 'serve act',
  by: 'abide stand',
  about: 'bring',
  after: 'look',
};
const GOVERNED_SETS = new Map(
  Object.entries(GOVERNED).map(([word, verbs]) => [word, new Set(verbs.split(' '))]),
);
const FREE_PREPOSITIONS = new Set(['to', 'for', 'into', 'upon', 'against', 'towards', 'toward']);

export function isPrepositional(base: string, preposition: string, next: Token | undefined): boolean {
  if (!next || next.tag === 'verb') return false;
  if (next.tag === 'number' && preposition !== 'to' && preposition !== 'on') return false;
  return FREE_PREPOSITIONS.has(preposition)
    ? next.tag !== 'be'
    : (GOVERNED_SETS.get(preposition)?.has(base) ?? false);
}

/** Nouns and the prepositions that belong to them: "cooperation with", "access to". */
const NOUN_PREPOSITIONS: Readonly<Record<string, string>> = {
  with: 'work cooperation relations relationship ties agreement contacts consultations dialogue talks diplomacy exchanges partnership consultation negotiations links friendship compliance line accordance',
  to: 'access commitment approach contribution threat opposition adherence support assistance aid return transition amendment amendments response solution damage right path adjustment opening contributions appeal invitation answer resistance amendments barrier barriers exports exposure reference',
  on: 'work progress conference treaty agreement convention report law restrictions ban tax emphasis limits exchanges meeting seminar workshop dialogue consensus information data limit committee council protocol resolution views work position policy declaration forum tariffs ceiling cap moratorium statement code framework charter regulation directive act bill paper',
  for: 'support responsibility respect need demand preparations fund plan programme program strategy framework conditions funding foundation guidance reason basis call calls target rules price minister council committee agency ministry roadmap foundations finance prospects targets budget',
  in: 'increase decrease rise fall reduction investment trade interest role participation confidence change changes growth progress stake improvement decline cut trust reductions difference',
  between:
    'relations cooperation links agreement trade exchanges dialogue ties gap balance contacts talks friendship peace',
  against: 'fight measures violence protection struggle campaign',
  from: 'funding protection exports imports',
  among: 'cooperation trust exchanges relations',
  about: 'information concern concerns',
  over: 'control sovereignty concern',
  into: 'entry inquiry research investigation',
  at: 'attempt',
  within: 'cooperation',
  under: 'obligations commitments',
};
const NOUN_SETS = new Map(
  Object.entries(NOUN_PREPOSITIONS).map(([word, nouns]) => [word, new Set(nouns.split(' '))]),
);

/** Does the preposition go with the noun right before it? */
export const attaches = (noun: Token, preposition: string): boolean =>
  (noun.tag === 'noun' || noun.tag === 'name' || noun.tag === 'ing') &&
  (NOUN_SETS.get(preposition)?.has(noun.lower) ?? false);
