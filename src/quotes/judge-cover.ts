// quotes: COVER OF A QUOTATION → VERDICT altered or stitched, with every difference named. Where nothing differs after all
// (words parted at a line end), the verdict is that of a verbatim match.
import type { Span } from '../domain/span.js';
import type { Cover, CoveringPart } from './cover-quotation.js';
import { findHunks, type Hunk, isHyphenation } from './diff-words.js';
import type { Region } from './find-regions.js';
import { type JudgedClaim, judgeVerbatim, skippedBetween, sourcePart, warnOfSkipped } from './judge-verbatim.js';
import { nameHunks } from './name-differences.js';
import type { ReadQuotation } from './read-quotation.js';
import { sortDifferences, sortWarnings } from './sort-findings.js';
import type { QuoteWord } from './split-words.js';
import type { CheckedQuotation, QuotationDifference, QuotationPart } from './verdict.js';
import type { VerificationTools } from './verification-tools.js';

export interface JudgedCover extends JudgedClaim {
  readonly tools: Pick<VerificationTools, 'corpus' | 'isSpeakerOf' | 'findNames'>;
}

interface JudgedPart {
  readonly part: QuotationPart;
  readonly differences: readonly QuotationDifference[];
  readonly dropsNegation: boolean;
}

export function judgeCover(quotation: ReadQuotation, cover: Cover, judged: JudgedCover): CheckedQuotation {
  const { corpus } = judged.tools;
  const parts = cover.parts.map((part) => judgePart(quotation, part, judged));
  const [first, ...rest] = parts.map(({ part }): Span => ({ start: part.start, end: part.end }));
  const { version } = cover.parts[0].region;
  const differences = parts.flatMap((part) => part.differences);
  if (cover.isInOrder && differences.length === 0) {
    return judgeVerbatim(quotation, [{ version, parts: [first!, ...rest], isExact: false }], judged);
  }
  const sources = parts.map(({ part }) => part);
  const skipped = cover.isInOrder ? skippedBetween(sources, version, corpus) : [];
  const isElsewhere = sources.some(({ documentId }) => isOther(documentId, judged));
  return {
    text: quotation.text,
    verdict: cover.isInOrder ? 'altered' : 'stitched',
    parts: sources,
    alsoIn: [],
    differences: sortDifferences(differences),
    skipped,
    warnings: sortWarnings([
      ...warnOfSkipped(skipped, corpus),
      parts.some(({ dropsNegation }) => dropsNegation) && 'negation-dropped',
      isElsewhere && 'other-document',
      sources.some(({ documentId }) => corpus.metadata(documentId)?.machineTranslated === true) &&
        'machine-translated-source',
    ]),
    searched: corpus.size,
  };
}

const isOther = (documentId: QuotationPart['documentId'], { claim, claimed, tools }: JudgedCover): boolean =>
  (claimed !== undefined && claimed.id !== documentId) ||
  (claim.speaker !== undefined && !tools.isSpeakerOf(claim.speaker, documentId));

function judgePart(quotation: ReadQuotation, { region, owned }: CoveringPart, { tools }: JudgedCover): JudgedPart {
  const { corpus, findNames } = tools;
  const sourceText = corpus.text(region.version);
  const sourceRange = sourceRangeOf(region, owned);
  const { source, pairs, version } = region;
  const isOpening = quotation.segments.some(({ start }) => start === owned.start);
  const paired = { quoted: quotation.words, source, pairs, quotedRange: owned, sourceRange };
  const quotedSide = { text: quotation.text, words: quotation.words };
  const sourceSide = { text: sourceText, words: source };
  const hunks = findHunks({ ...paired, ignoresFirstCase: isOpening }).filter(
    (hunk) => !isHyphenation(hunk, quotedSide, sourceSide) && !isSeam(hunk, quotation, owned),
  );
  const language = corpus.metadata(version.id)?.language ?? 'und';
  const kinds = nameHunks(hunks, { quoted: quotedSide, source: sourceSide, language, findNames });
  return {
    part: sourcePart(corpus, version, source[sourceRange.start]!.start, source[sourceRange.end - 1]!.end),
    differences: hunks.map((hunk, at): QuotationDifference => {
      const quotedSpan = spanOf(quotation.words, hunk, 'quoted');
      const sourceSpan = spanOf(source, hunk, 'source');
      return {
        kind: kinds[at]!.kind,
        quoted: quotation.text.slice(quotedSpan.start, quotedSpan.end),
        source: sourceText.slice(sourceSpan.start, sourceSpan.end),
        quotedSpan,
        sourceSpan,
        documentId: version.id,
      };
    }),
    dropsNegation: kinds.some(({ dropsNegation }) => dropsNegation),
  };
}

/** The sign after which another part begins belongs to neither. */
function isSeam({ quoted }: Hunk, { words }: ReadQuotation, owned: Span): boolean {
  if (quoted.end !== owned.end || owned.end === words.length || quoted.start === quoted.end) return false;
  return words.slice(quoted.start, quoted.end).every(({ isSign }) => isSign);
}

/** Words of the source from the first to the last that a word of the range stands for; a sign alone widens nothing. */
function sourceRangeOf({ pairs, source, solid }: Region, { start, end }: Span): Span {
  const paired = [...pairs.subarray(start, end)].filter((pair) => pair >= 0);
  const words = paired.filter((pair) => !source[pair]!.isSign);
  let first = words[0] ?? pairs[solid[0]!]!;
  let last = words.at(-1) ?? first;
  while (paired.includes(first - 1)) first -= 1;
  while (paired.includes(last + 1)) last += 1;
  return { start: first, end: last + 1 };
}

/** An empty range is the place before its next word. */
function spanOf(words: readonly QuoteWord[], hunk: Hunk, side: keyof Hunk): Span {
  const { start, end } = hunk[side];
  const from = words[start]?.start ?? words.at(-1)?.end ?? 0;
  return { start: from, end: end > start ? words[end - 1]!.end : from };
}
