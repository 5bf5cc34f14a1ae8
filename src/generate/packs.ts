import { failure, type Result, success } from '../result.ts';
import { englishPack } from './english/englishPack.ts';
import type { LanguagePack } from './languagePack.ts';

const PACKS: readonly LanguagePack[] = [englishPack];
/** Below this share of its function words a text is not of a pack's language. */
const MIN_LIKENESS = 0.5;

/** The pack for a text, or a sentence that says that there is none. */
export function packFor(text: string): Result<LanguagePack, string> {
  const [best] = PACKS.map((pack) => ({ pack, likeness: pack.likeness(text) })).sort(
    (a, b) => b.likeness - a.likeness,
  );
  if (best && best.likeness >= MIN_LIKENESS) return success(best.pack);
  const names = PACKS.map((pack) => pack.name).join(', ');
  return failure(
    `The text is in a language that cards cannot be generated for yet (only ${names}); you can read it and make cards by hand.`,
  );
}
