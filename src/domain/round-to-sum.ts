// bot: NUMBERS → whole numbers that add up to the rounded total, each off by less than one (largest remainder).

/** @param total sum of `parts`, up to floating-point noise */
export function roundToSum(parts: readonly number[], total: number): number[] {
  const rounded = parts.map(Math.floor);
  const lacking = Math.round(total) - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, lacking))) rounded[index] = rounded[index]! + 1;
  return rounded;
}
