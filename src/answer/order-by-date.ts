// answer: EXCERPTS OF SEVERAL DOCUMENTS → their order in time, by the dates of publication. Concludes no date itself.
import type { QuotedSlice } from './cite-evidence.js';

/** Excerpts of a survey: six pages of a Discord answer. */
export const SURVEY_MAX = 12;

export const yearOf = ({ document }: QuotedSlice): string | undefined => document.metadata.published?.date.slice(0, 4);

/** Undated ones last; then by id, so that the order is always the same. */
export function byDate(a: QuotedSlice, b: QuotedSlice): number {
  const [one, other] = [a, b].map(({ document }) => document.metadata.published?.date ?? '9999');
  if (one !== other) return one! < other! ? -1 : 1;
  return a.document.id < b.document.id ? -1 : 1;
}
