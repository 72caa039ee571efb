// retrieval: how much a term or an entity says: inverse document frequency, and the share of a question that it covers.

/** Smoothed idf, > 0; `frequency` of `total` units hold the term. 0 for a term that nothing holds: it cannot tell units apart. */
export function inverseFrequency(frequency: number, total: number): number {
  return frequency === 0 ? 0 : Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

export interface WeightedTerm {
  readonly alternatives: readonly string[];
  readonly weight: number;
}

/**
 * Share of the weight whose term is present in any of its alternatives, 0–1.
 * @param prior weight added to the total: with little known weight a match proves little (0 = plain share).
 */
export function coveredShare(terms: readonly WeightedTerm[], present: ReadonlySet<string>, prior = 0): number {
  let total = prior;
  let covered = 0;
  for (const term of terms) {
    total += term.weight;
    if (term.alternatives.some((alternative) => present.has(alternative))) covered += term.weight;
  }
  return total === 0 ? 0 : covered / total;
}
