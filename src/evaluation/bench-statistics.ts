// evaluation: arithmetic of the benchmark: quantiles and even samples. Pure.

/** Nearest-rank quantile of at least one value, `share` 0–1; .5 is the median. @throws RangeError for no values. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('quantile needs at least one value, got none.');
  const sorted = Float64Array.from(values).sort();
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1]!;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `count` items spread over the whole list, in order; all when there are fewer. */
export function evenSample<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, place) => items[Math.floor((place * items.length) / count)]!);
}
