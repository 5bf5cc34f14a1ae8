import { participleOf, verbForm } from './lexicon/morphology.ts';
import type { VerbPhrase } from './predicate.ts';
import type { Statement } from './statement.ts';
import { promptWords, tidy } from './words.ts';

/** The pieces of a question about one verb phrase: "should" · "the forum" · "speed up". */
export type Asking = {
  /** Auxiliary, subject, verb with its particle, as a question has them. */
  readonly core: string;
  /** The same as a statement without the verb's object, for clozes and "besides": "speed up". */
  readonly verb: string;
};

/**
 * Turns a statement into the core of a question about what follows its verb. Undefined where that needs more grammar
 * than is safe.
 *
 * @param subject  how the card names the subject; undefined makes the question passive ("what should be sped up")
 */
export function askingOf(
  statement: Statement,
  phrase: VerbPhrase,
  subject: string | undefined,
): Asking | undefined {
  const { line, clause } = statement;
  const { group } = clause;
  const { tokens } = line;
  const auxiliary = tokens[group.auxiliary];
  const main = tokens[phrase.verb.from];
  if (!auxiliary || !main) return undefined;
  const negation = group.negated ? ' not' : '';
  // Behind "did" a second verb is a base form too: "created and developed" → "did create and develop".
  const isDo = group.kind === 'simple';
  const after = tokens
    .slice(phrase.verb.from + 1, phrase.verb.to)
    .map((token) =>
      isDo && token.base !== undefined && /^(?:past|third)$/.test(token.tag) ? token.base : token.text,
    )
    .join(' ');
  const adverbs = adverbsBefore(statement, phrase);
  const chain = phrase.chain ? promptWords(line, { from: phrase.chain.from + 1, to: phrase.chain.to }) : '';
  const first = phrase.chain ? tokens[phrase.chain.from] : main;
  if (!first) return undefined;
  const rest = tidy(phrase.chain ? `${chain} ${main.text} ${after}` : after);
  const verb = (form: string) => tidy(`${adverbs}${form} ${rest}`);
  if (subject === undefined) return passiveAsking(statement, phrase, after, adverbs);
  if (group.passive && group.semiModal) {
    const aux = isSingular(subject, auxiliary.lower) ? 'does' : 'do';
    return {
      core: tidy(`${aux} ${subject}${negation} ${group.semiModal} to be ${verb(first.text)}`),
      verb: verb(first.text),
    };
  }
  if (group.passive)
    return {
      core: tidy(`${auxiliary.lower} ${subject}${negation} ${passiveTail(statement)} ${verb(first.text)}`),
      verb: verb(first.text),
    };
  switch (group.kind) {
    case 'modal': {
      if (group.semiModal) {
        const aux = isSingular(subject, auxiliary.lower) ? 'does' : 'do';
        return {
          core: tidy(`${aux} ${subject}${negation} ${group.semiModal} to ${verb(first.text)}`),
          verb: verb(first.text),
        };
      }
      if (/^needs?$/.test(auxiliary.lower)) return undefined;
      return {
        core: tidy(
          `${auxiliary.lower === 'cannot' ? 'can' : auxiliary.lower} ${subject}${negation} ${verb(first.text)}`,
        ),
        verb: verb(first.text),
      };
    }
    case 'have':
      return {
        core: tidy(`${auxiliary.lower} ${subject}${negation} ${verb(first.text)}`),
        verb: verb(first.text),
      };
    case 'be':
      return {
        core: tidy(`${auxiliary.lower} ${subject}${negation} ${verb(first.text)}`),
        verb: verb(first.text),
      };
    case 'simple': {
      const base = first.base ?? verbForm(first.lower)?.base ?? (first.tag === 'have' ? 'have' : undefined);
      if (base === undefined) return undefined;
      const aux =
        first.tag === 'past' || first.lower === 'had'
          ? 'did'
          : first.tag === 'third' || first.lower === 'has'
            ? 'does'
            : 'do';
      return { core: tidy(`${aux} ${subject}${negation} ${verb(base)}`), verb: verb(base) };
    }
  }
}

const isSingular = (subject: string, auxiliary: string) =>
  auxiliary === 'needs' || auxiliary === 'has' || (!/s$| and /.test(subject) && auxiliary !== 'need');

function passiveTail({ line, clause }: Statement): string {
  const { group } = clause;
  const words = line.tokens
    .slice(group.auxiliary + 1, group.main)
    .filter((token) => /^(?:be|been|being|to|have)$/.test(token.lower));
  return words.map((token) => token.lower).join(' ');
}

/** "We should speed up X" → "what should be sped up". Only a plain modal with a plain verb can be turned. */
function passiveAsking(
  statement: Statement,
  phrase: VerbPhrase,
  after: string,
  adverbs: string,
): Asking | undefined {
  const { line, clause } = statement;
  const { group } = clause;
  const modal = line.tokens[group.auxiliary];
  const isNeed = group.semiModal !== undefined;
  if (group.kind !== 'modal' || group.passive || group.copula || modal === undefined || modal.lower === 'can')
    return undefined;
  // Only "strive to", "work to", "continue to" may be left out without changing what is asked for.
  if (
    phrase.chain &&
    !/^(?:strive|work|continue|seek|try|aim|make|endeavour|begin)$/.test(
      line.tokens[phrase.chain.from]?.base ?? '',
    )
  )
    return undefined;
  const verbs = line.tokens
    .slice(phrase.verb.from, phrase.verb.to)
    .filter((token) => token.base !== undefined && token.tag === 'verb');
  if (
    verbs.length === 0 ||
    verbs.some((token) => /^(?:be|have|become|remain|do|get|let|help|play|stay)$/.test(token.base ?? ''))
  )
    return undefined;
  const participle = verbs.map((token) => participleOf(token.base ?? '')).join(' and ');
  const particle = phrase.particle ?? '';
  if (after !== '' && particle === '' && verbs.length === 1) return undefined;
  const form = tidy(`${adverbs}${participle} ${particle}`);
  const aux = isNeed ? (group.semiModal === 'need' ? 'needs to be' : 'has to be') : `${modal.lower} be`;
  return { core: `${aux} ${form}`, verb: form };
}

/** Adverbs of manner before the verb stay in the question; connecting ones ("also", "therefore") do not. */
function adverbsBefore(statement: Statement, phrase: VerbPhrase): string {
  const { tokens } = statement.line;
  const adverbs: string[] = [];
  for (let at = phrase.from - 1; at >= 0 && tokens[at]?.tag === 'adverb'; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (
      /ly$/.test(lower) &&
      !/^(?:only|recently|currently|finally|additionally|similarly|accordingly|particularly|especially)$/.test(
        lower,
      )
    )
      adverbs.unshift(lower);
  }
  return adverbs.length > 0 ? `${adverbs.join(' ')} ` : '';
}
