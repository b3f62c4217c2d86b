/**
 * Exact inverse of the binomial distribution: the smallest count k with P(X ≤ k) ≥ probability.
 *
 * `trials` is a whole number ≥ 0, `chance` lies strictly between 0 and 1, `probability` between 0 and 1;
 * anything else is a bug and throws. Summed in logarithms, so that large counts do not vanish to 0.
 * Source: definition; the same as R's qbinom.
 *
 * @example binomialQuantile(0.05, 11, 0.5) // 3: P(X ≤ 2) = 0.033, P(X ≤ 3) = 0.113
 */
export function binomialQuantile(probability: number, trials: number, chance: number): number {
  if (!Number.isInteger(trials) || trials < 0)
    throw new RangeError('Trials must be a whole number, 0 or more')
  if (!(chance > 0 && chance < 1)) throw new RangeError('The chance must lie between 0 and 1')
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError('The probability must lie between 0 and 1')
  let logOfTerm = trials * Math.log1p(-chance)
  let sum = Math.exp(logOfTerm)
  const odds = Math.log(chance) - Math.log1p(-chance)
  let count = 0
  // A rounding slack, so that a probability that is exactly a step of the distribution lands on that step.
  while (sum + 1e-12 < probability && count < trials) {
    logOfTerm += Math.log((trials - count) / (count + 1)) + odds
    sum += Math.exp(logOfTerm)
    count += 1
  }
  return count
}
