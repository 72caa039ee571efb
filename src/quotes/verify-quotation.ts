// quotes: TEXT OF A QUOTATION → VERDICT: reads it, finds candidates, looks for it verbatim, then altered or put together
// from several places, then for one close passage in another language. Reads as the list of its stages.

import { AppError } from '../domain/app-error.js';
import type { Span } from '../domain/span.js';
import { coverQuotation } from './cover-quotation.js';
import { type Candidate, findCandidates } from './find-candidates.js';
import { findRegions } from './find-regions.js';
import { judgeCover } from './judge-cover.js';
import { judgeVerbatim } from './judge-verbatim.js';
import { longestSegment, matchVerbatim } from './match-verbatim.js';
import type { QuotableCorpus } from './quotable-corpus.js';
import { type ReadQuotation, readQuotation } from './read-quotation.js';
import { sortWarnings } from './sort-findings.js';
import type { CheckedQuotation, QuotationClaim } from './verdict.js';
import type { ClosestPassage, VerificationTools } from './verification-tools.js';

/**
 * Checks one quotation against all documents; the whole text is the quotation. `corpus` must be fresh.
 * Throws `AppError('bad-input')` for unusable text and for a claimed document that does not exist.
 */
export async function verifyQuotation(
  text: string,
  claim: QuotationClaim,
  tools: VerificationTools,
): Promise<CheckedQuotation> {
  const quotation = readQuotation(text);
  const { corpus } = tools;
  const claimed = claim.document === undefined ? undefined : corpus.versionOf(claim.document);
  if (claim.document !== undefined && claimed === undefined) {
    throw new AppError(
      'bad-input',
      `There is no document "${claim.document.slice(0, 200)}" to compare the quotation with.`,
    );
  }
  const candidates = quotation.segments.map((segment) => candidatesOf(quotation, segment, tools, claimed));
  const longest = candidates[longestSegment(quotation)] ?? [];
  const verbatim = matchVerbatim(quotation, longest, corpus, claimed);
  if (verbatim.length > 0) return judgeVerbatim(quotation, verbatim, { claim, claimed, tools });
  const regions = candidates.flatMap((own, segment) => findRegions(quotation, segment, own, corpus, claimed));
  const cover = coverQuotation(quotation, regions, claimed);
  if (cover !== undefined) return judgeCover(quotation, cover, { claim, claimed, tools });
  const closest = await tools.findClosest(text);
  return closest === undefined ? notFound(text, corpus) : translationOf(text, closest, claim, corpus);
}

const candidatesOf = (
  { words }: ReadQuotation,
  segment: Span,
  { corpus }: VerificationTools,
  claimed: ReturnType<QuotableCorpus['versionOf']>,
): Candidate[] => findCandidates(words.slice(segment.start, segment.end), corpus, claimed);

const notFound = (text: string, corpus: QuotableCorpus): CheckedQuotation => ({
  text,
  verdict: 'not-found',
  parts: [],
  alsoIn: [],
  differences: [],
  skipped: [],
  warnings: [],
  searched: corpus.size,
});

function translationOf(
  text: string,
  { documentId, start, end }: ClosestPassage,
  claim: QuotationClaim,
  corpus: QuotableCorpus,
): CheckedQuotation {
  const version = corpus.versionOf(documentId);
  // The document may have been removed since it was found.
  if (version === undefined) return notFound(text, corpus);
  return {
    ...notFound(text, corpus),
    verdict: 'translation',
    parts: [{ documentId, version: version.version, start, end, source: corpus.text(version).slice(start, end) }],
    warnings: sortWarnings([
      claim.document !== undefined && claim.document !== documentId && 'other-document',
      corpus.metadata(documentId)?.machineTranslated === true && 'machine-translated-source',
    ]),
  };
}
