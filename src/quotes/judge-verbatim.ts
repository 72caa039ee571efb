// quotes: VERBATIM MATCHES → VERDICT exact, typographic, shortened or misattributed, with what an omission skips. All words
// are there; it only says where, whose, and what was left out in between.
import type { DocumentId } from '../domain/document.js';
import type { IndexedVersion } from '../store/quotation-rows.js';
import { countNegations } from './find-negations.js';
import type { VerbatimMatch } from './match-verbatim.js';
import type { QuotableCorpus } from './quotable-corpus.js';
import type { ReadQuotation } from './read-quotation.js';
import { sortWarnings } from './sort-findings.js';
import { splitWords } from './split-words.js';
import type { CheckedQuotation, QuotationClaim, QuotationPart, SkippedText, Verdict } from './verdict.js';
import type { VerificationTools } from './verification-tools.js';

export interface JudgedClaim {
  readonly claim: QuotationClaim;
  /** The version of the claimed document. */
  readonly claimed: IndexedVersion | undefined;
  readonly tools: Pick<VerificationTools, 'corpus' | 'isSpeakerOf'>;
}

/** Other documents with the same words that are listed. */
export const ALSO_IN_MAX = 20;

export function judgeVerbatim(
  quotation: ReadQuotation,
  matches: readonly VerbatimMatch[],
  { claim, claimed, tools }: JudgedClaim,
): CheckedQuotation {
  const { corpus } = tools;
  const isClaimed = ({ version }: VerbatimMatch): boolean =>
    (claimed === undefined || version.number === claimed.number) &&
    (claim.speaker === undefined || tools.isSpeakerOf(claim.speaker, version.id));
  const ranked = [...matches].sort(
    (a, b) =>
      Number(isClaimed(b)) - Number(isClaimed(a)) ||
      Number(b.version.number === claimed?.number) - Number(a.version.number === claimed?.number) ||
      Number(b.isExact) - Number(a.isExact) ||
      compareIds(a.version.id, b.version.id),
  );
  const match = ranked[0]!;
  const parts = match.parts.map((part) => sourcePart(corpus, match.version, part.start, part.end));
  const skipped = skippedBetween(parts, match.version, corpus);
  const warnings = sortWarnings([
    ...warnOfSkipped(skipped, corpus),
    corpus.metadata(match.version.id)?.machineTranslated === true && 'machine-translated-source',
  ]);
  const alsoIn = ranked.slice(1).map(({ version }) => version.id);
  return {
    text: quotation.text,
    verdict: isClaimed(match) ? plainVerdict(quotation, match) : 'misattributed',
    parts,
    alsoIn: alsoIn.sort(compareIds).slice(0, ALSO_IN_MAX),
    differences: [],
    skipped,
    warnings,
    searched: corpus.size,
  };
}

const compareIds = (a: DocumentId, b: DocumentId): number => (a < b ? -1 : a > b ? 1 : 0);

const plainVerdict = (quotation: ReadQuotation, match: VerbatimMatch): Verdict => {
  if (quotation.hasOmission) return 'shortened';
  return match.isExact ? 'exact' : 'typographic';
};

export const sourcePart = (
  corpus: QuotableCorpus,
  version: IndexedVersion,
  start: number,
  end: number,
): QuotationPart => ({
  documentId: version.id,
  version: version.version,
  start,
  end,
  source: corpus.text(version).slice(start, end),
});

/** What lies between parts of one document that follow each other. */
export function skippedBetween(
  parts: readonly QuotationPart[],
  version: IndexedVersion,
  corpus: QuotableCorpus,
): SkippedText[] {
  const text = corpus.text(version);
  return parts.slice(1).flatMap(({ start: end }, place): SkippedText[] => {
    const { end: start } = parts[place]!;
    return end > start ? [{ documentId: version.id, start, end, source: text.slice(start, end) }] : [];
  });
}

export const warnOfSkipped = (skipped: readonly SkippedText[], corpus: QuotableCorpus) =>
  skipped.flatMap(({ source, documentId }) => [
    isDenying(source, corpus.metadata(documentId)?.language ?? '') && ('negation-dropped' as const),
    /\n\s*\n/u.test(source) && ('omission-spans-paragraphs' as const),
  ]);

const isDenying = (source: string, language: string): boolean => countNegations(splitWords(source), language) > 0;
