/**
 * How likely each score is when every card is recalled with a chance of its own, independently: the Poisson-binomial
 * distribution, worked out exactly, card by card.
 *
 * @param chances of recall, 0 to 1 each
 * @returns at index k the probability of exactly k right ones, 0 ≤ k ≤ the number of cards
 * @see https://en.wikipedia.org/wiki/Poisson_binomial_distribution
 */
export function scoreOdds(chances: readonly number[]): Float64Array {
  const odds = new Float64Array(chances.length + 1);
  odds[0] = 1;
  for (const [done, chance] of chances.entries())
    for (let score = done + 1; score >= 0; score--)
      odds[score] = (odds[score] ?? 0) * (1 - chance) + (score > 0 ? (odds[score - 1] ?? 0) * chance : 0);
  return odds;
}

/**
 * The highest score that is reached with at least this probability.
 *
 * @param odds as `scoreOdds` gives them, or a mean of such
 */
export function scoreWithChance(odds: Float64Array, probability: number): number {
  let atLeast = 0;
  for (let score = odds.length - 1; score > 0; score--) {
    atLeast += odds[score] ?? 0;
    // A sum of probabilities ends a rounding error away from 1.
    if (atLeast >= probability - 1e-12) return score;
  }
  return 0;
}

/** The expected score. */
export const meanScore = (odds: Float64Array): number =>
  odds.reduce((sum, odd, score) => sum + odd * score, 0);

/** The mean of several distributions of the same length. */
export function meanOdds(all: readonly Float64Array[]): Float64Array {
  const [first] = all;
  return new Float64Array(first?.length ?? 1).map(
    (_, score) => all.reduce((sum, odds) => sum + (odds[score] ?? 0), 0) / all.length,
  );
}
