// evaluation: VALUES → 95 % INTERVAL OF THEIR MEAN by resampling. Seeded, so that a report is the same on every run.

/** Resampled means; 1,000 keeps the ends of a 95 % interval stable to about .005 at these sizes. */
const ROUNDS = 1000;
const SEED = 20160728;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap of the mean. One value gives an interval of no width; none throws `RangeError`.
 * @param values one per question, any finite numbers
 */
export function bootstrapInterval(values: readonly number[], seed = SEED, rounds = ROUNDS): Interval {
  if (values.length === 0) throw new RangeError('bootstrapInterval needs at least one value, got none.');
  const random = seededRandom(seed);
  const means = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)]!;
    means[round] = sum / values.length;
  }
  means.sort();
  return { low: means[Math.floor(rounds * 0.025)]!, high: means[Math.min(rounds - 1, Math.floor(rounds * 0.975))]! };
}

/** Uniform in [0, 1): a 32-bit generator after George Marsaglia's xorshift, enough for resampling. */
export function seededRandom(seed: number): () => number {
  // Zero is the one state that xorshift cannot leave.
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
