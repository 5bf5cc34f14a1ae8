import type { Range, Token } from './token.ts';

/** A finite verb group: auxiliaries, adverbs, main verb. */
export type VerbGroup = Range & {
  /** Index of the first auxiliary; the main verb itself where there is none. */
  readonly auxiliary: number;
  /** Index of the main verb; of the copula where "be" is the main verb. */
  readonly main: number;
  readonly base: string;
  readonly kind: 'modal' | 'be' | 'have' | 'simple';
  readonly passive: boolean;
  readonly copula: boolean;
  readonly negated: boolean;
  /** "need to", "has to", "ought to": the tokens of the modal in full. */
  readonly semiModal?: 'need' | 'have';
};

/** Reads the verb group that begins at a finite verb. */
export function groupAt(tokens: readonly Token[], at: number, to: number): VerbGroup {
  const first = tokens[at];
  let next = at + 1;
  let negated = first?.lower === 'cannot';
  const skip = () => {
    while (next < to && tokens[next]?.tag === 'adverb') {
      if (/^(?:not|never)$/.test(tokens[next]?.lower ?? '')) negated = true;
      next++;
    }
  };
  skip();
  const semiModal = semiModalAt(tokens, at);
  if (semiModal || first?.lower === 'ought') next++;
  skip();
  let [hasBe, hasHave, main] = [first?.tag === 'be', first?.tag === 'have' && !semiModal, at];
  while (next < to) {
    const token = tokens[next];
    if (!token) break;
    if (token.tag === 'be') hasBe = true;
    else if (token.tag === 'have') hasHave = true;
    else break;
    main = next++;
    skip();
  }
  const verb = tokens[next];
  const isMain =
    verb !== undefined &&
    next < to &&
    continuesGroup(verb, first, hasBe, hasHave, Boolean(semiModal), tokens[next - 1]);
  if (isMain) main = next++;
  const mainToken = tokens[main];
  const passive = isMain && hasBe && /^(?:participle|past)$/.test(verb.tag);
  const kind =
    first?.tag === 'modal' || semiModal
      ? 'modal'
      : hasBe && first?.tag === 'be'
        ? 'be'
        : hasHave && isMain
          ? 'have'
          : 'simple';
  return {
    from: at,
    to: next,
    auxiliary: at,
    main,
    base: isMain
      ? (verb.base ?? verb.lower)
      : mainToken?.tag === 'be'
        ? 'be'
        : mainToken?.tag === 'have'
          ? 'have'
          : (mainToken?.base ?? mainToken?.lower ?? ''),
    kind: kind === 'be' && hasHave ? 'have' : first?.tag === 'have' && hasBe ? 'have' : kind,
    passive,
    copula: !isMain && hasBe,
    negated,
    ...(semiModal ? { semiModal } : {}),
  };
}

function semiModalAt(tokens: readonly Token[], at: number): 'need' | 'have' | undefined {
  const first = tokens[at];
  if (tokens[at + 1]?.tag !== 'to') return undefined;
  if (first?.tag === 'modal' && /^needs?$/.test(first.lower)) return 'need';
  return first?.tag === 'have' && /^(?:verb|be|have)$/.test(tokens[at + 2]?.tag ?? '') ? 'have' : undefined;
}

function continuesGroup(
  verb: Token,
  first: Token | undefined,
  hasBe: boolean,
  hasHave: boolean,
  isSemi: boolean,
  previous: Token | undefined,
): boolean {
  if (hasBe)
    return (
      verb.tag === 'participle' ||
      verb.tag === 'past' ||
      (verb.tag === 'ing' && previous?.tag !== 'preposition')
    );
  if (hasHave) return verb.tag === 'participle' || verb.tag === 'past';
  return (first?.tag === 'modal' || first?.tag === 'do' || isSemi) && verb.tag === 'verb';
}
