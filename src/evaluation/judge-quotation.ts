// evaluation: LABEL + CHECKED QUOTATION → what was right: verdict, difference, warnings, place. A wider difference that holds
// the labelled one is right; so are more warnings than were due.
import type { CheckedQuotation, QuotationDifference } from '../quotes/verdict.js';
import { kindOf, type LabelledQuotation } from './read-labelled-quotations.js';

export interface JudgedQuotation {
  readonly labelled: LabelledQuotation;
  readonly checked: CheckedQuotation;
  readonly elapsedMs: number;
  readonly isVerdictRight: boolean;
  /** Every labelled difference was shown, with its kind. True where none was labelled. */
  readonly isDifferenceRight: boolean;
  readonly areWarningsRight: boolean;
  /** Every labelled part was found, punctuation at its ends apart. */
  readonly isPlaceRight: boolean;
  /** The text denies less than its source, and nothing says so. */
  readonly hidesNegation: boolean;
}

/** A border may lie a sign or a mark further on either side. */
const BORDER_UNITS = 6;

export function judgeQuotation(
  labelled: LabelledQuotation,
  checked: CheckedQuotation,
  elapsedMs: number,
): JudgedQuotation {
  const { label } = labelled;
  const shows = (wanted: LabelledQuotation['label']['differences'][number]): boolean =>
    checked.differences.some((found) => holds(found, wanted));
  const flagsNegation =
    checked.warnings.includes('negation-dropped') || checked.differences.some(({ kind }) => kind === 'negation');
  const dueNegation =
    label.warnings.includes('negation-dropped') || label.differences.some(({ kind }) => kind === 'negation');
  return {
    labelled,
    checked,
    elapsedMs,
    isVerdictRight: label.verdict === checked.verdict,
    isDifferenceRight: label.differences.every(shows),
    areWarningsRight: label.warnings.every((warning) => checked.warnings.includes(warning)),
    isPlaceRight: (label.parts ?? []).every((wanted) =>
      checked.parts.some(
        (part) =>
          part.documentId === wanted.documentId &&
          Math.abs(part.start - wanted.start) <= BORDER_UNITS &&
          Math.abs(part.end - wanted.end) <= BORDER_UNITS,
      ),
    ),
    hidesNegation: dueNegation && !flagsNegation,
  };
}

const holds = (found: QuotationDifference, wanted: Pick<QuotationDifference, 'quoted' | 'source' | 'kind'>): boolean =>
  found.kind === wanted.kind &&
  bare(found.quoted).includes(bare(wanted.quoted)) &&
  bare(found.source).includes(bare(wanted.source));

/** White space and hyphens as they fall at line ends do not count. */
const bare = (text: string): string => text.replace(/[\s\p{Pd}]+/gu, ' ').trim();

/** Kinds whose label is "not found" although much of the wording may be there. */
export const isParaphrase = (labelled: LabelledQuotation): boolean => /^paraphrase/u.test(kindOf(labelled));
