// quotes: what checking a quotation gives. The machine form of the command line (`verify --json`) is made from these
// types; their fields may grow, never change. Plain data.
import type { DocumentId } from '../domain/document.js';
import type { Span } from '../domain/span.js';

/** In order of precedence, `misattributed` apart: it takes the place of the first three. */
export const VERDICTS = [
  'exact',
  'typographic',
  'shortened',
  'altered',
  'stitched',
  'misattributed',
  'translation',
  'not-found',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** In the order in which differences are named: what changes the meaning most first. */
export const DIFFERENCE_KINDS = [
  'negation',
  'number',
  'date',
  'name',
  'look-alike',
  'word-changed',
  'word-inserted',
  'word-dropped',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const QUOTATION_WARNINGS = [
  'negation-dropped',
  'omission-spans-paragraphs',
  'other-document',
  'machine-translated-source',
] as const;
export type QuotationWarning = (typeof QUOTATION_WARNINGS)[number];

/** `source === document.text.slice(start, end)` of that version. */
export interface QuotationPart extends Span {
  readonly documentId: DocumentId;
  readonly version: number;
  readonly source: string;
}

/** `quoted` is a slice of the quotation, `source` of a part's document; one of them may be empty. */
export interface QuotationDifference {
  readonly kind: DifferenceKind;
  readonly quoted: string;
  readonly source: string;
  readonly quotedSpan: Span;
  readonly sourceSpan: Span;
  readonly documentId: DocumentId;
}

/** What an omission mark leaves out: `source === document.text.slice(start, end)`. */
export interface SkippedText extends Span {
  readonly documentId: DocumentId;
  readonly source: string;
}

export interface CheckedQuotation {
  /** As given. */
  readonly text: string;
  readonly verdict: Verdict;
  /** In the order of the quotation; none for `not-found`. */
  readonly parts: readonly QuotationPart[];
  /** Other documents that hold the same words, at most `ALSO_IN_MAX`, in id order. */
  readonly alsoIn: readonly DocumentId[];
  /** By kind, then place. Empty unless `altered` or `stitched`. */
  readonly differences: readonly QuotationDifference[];
  readonly skipped: readonly SkippedText[];
  readonly warnings: readonly QuotationWarning[];
  /** Documents that were searched. */
  readonly searched: number;
}

export interface QuotationClaim {
  /** Document the quotation is said to be from; must exist. */
  readonly document?: DocumentId;
  /** Whose words they are said to be: a person, country or body. */
  readonly speaker?: string;
}
