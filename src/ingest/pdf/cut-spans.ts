// ingest, PDF: spans without the parts that lie in others. Pure; both lists in order and without overlap.
import type { Span } from '../../domain/span.js';

export function cutSpans(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  for (const span of spans) {
    let from = span.start;
    for (const cut of cuts) {
      if (cut.start >= span.end || cut.end <= from) continue;
      if (cut.start > from) left.push({ start: from, end: cut.start });
      from = Math.max(from, cut.end);
    }
    if (from < span.end) left.push({ start: from, end: span.end });
  }
  return left;
}
