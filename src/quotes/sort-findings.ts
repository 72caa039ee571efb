// quotes: WARNINGS AND DIFFERENCES, as found → in the fixed order in which they are told. Adds and drops none.
import { DIFFERENCE_KINDS, QUOTATION_WARNINGS, type QuotationDifference, type QuotationWarning } from './verdict.js';

/** `false` stands for a warning that does not apply. */
export const sortWarnings = (found: readonly (QuotationWarning | false)[]): QuotationWarning[] =>
  QUOTATION_WARNINGS.filter((warning) => found.includes(warning));

/** What changes the meaning most comes first, then by place in the quotation. */
export const sortDifferences = (differences: readonly QuotationDifference[]): QuotationDifference[] => {
  const rank = ({ kind }: QuotationDifference): number => DIFFERENCE_KINDS.indexOf(kind);
  return [...differences].sort((a, b) => rank(a) - rank(b) || a.quotedSpan.start - b.quotedSpan.start);
};
