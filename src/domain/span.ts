// domain: half-open ranges of UTF-16 units. Spans are carried from extraction to the answer, never searched for.

/** `[start, end)` in UTF-16 units of one named text. `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The slice a span stands for. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the two spans share at least one unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `outer` holds all of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Sorted, with overlapping and touching ones joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
