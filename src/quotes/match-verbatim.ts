// quotes: SEGMENTS OF A QUOTATION + CANDIDATES → where all of its words stand, in order, in one document: the finding behind
// exact, typographic and shortened. Only the case of a segment's first letter may differ.
import type { Span } from '../domain/span.js';
import type { IndexedVersion } from '../store/quotation-rows.js';
import { type Candidate, readCandidate } from './find-candidates.js';
import type { QuotableCorpus } from './quotable-corpus.js';
import type { ReadQuotation } from './read-quotation.js';
import { type QuoteWord, splitWords } from './split-words.js';

export interface VerbatimMatch {
  readonly version: IndexedVersion;
  /** One a segment, in order, as spans of the version's text. */
  readonly parts: readonly [Span, ...Span[]];
  /** Character for character, not only word for word. */
  readonly isExact: boolean;
}

/** Candidates compared; those that share less than this part of what the best one shares are left out. */
const COMPARED_MAX = 30;
/** And their text, UTF-16 units: long quotations stand in few places. */
const COMPARED_CHARS = 60_000;
const SHARED_SHARE = 0.85;
/** Text read on either side of the longest segment to find the others. */
const REACH_CHARS = 30_000;
/** Shortened quotations are read in this many documents at most. */
const SHORTENED_MAX = 8;
/** Occurrences of the longest segment in one stretch that are tried. */
const MIDDLES_MAX = 100;

/** `candidates`: those of the longest segment. One match a document at most, best candidate first. */
export function matchVerbatim(
  quotation: ReadQuotation,
  candidates: readonly Candidate[],
  corpus: QuotableCorpus,
  preferred?: IndexedVersion,
): VerbatimMatch[] {
  const longest = longestSegment(quotation);
  const least = SHARED_SHARE * (candidates[0]?.score ?? 0);
  const isShortened = quotation.segments.length > 1;
  let chars = 0;
  const compared = candidates.filter(({ score, version, start, end }, place) => {
    chars += end - start;
    const isLikely = score >= least && place < COMPARED_MAX && (place === 0 || chars <= COMPARED_CHARS);
    return isLikely || version.number === preferred?.number;
  });
  const matches = new Map<number, VerbatimMatch>();
  for (const candidate of compared) {
    const known = matches.get(candidate.version.number);
    if (known?.isExact === true || (isShortened && matches.size >= SHORTENED_MAX)) continue;
    const match = isShortened
      ? matchSegments(quotation, longest, candidate, corpus)
      : matchWhole(quotation, candidate, corpus);
    if (match !== undefined && (known === undefined || match.isExact)) matches.set(candidate.version.number, match);
  }
  return [...matches.values()];
}

/** Place of the segment with the most words. */
export function longestSegment({ segments }: ReadQuotation): number {
  const lengths = segments.map(({ start, end }) => end - start);
  return lengths.indexOf(Math.max(...lengths));
}

function matchWhole(quotation: ReadQuotation, candidate: Candidate, corpus: QuotableCorpus): VerbatimMatch | undefined {
  const text = corpus.text(candidate.version);
  const source = readCandidate(candidate, corpus);
  const { words, core } = quotation;
  const quoted = quotation.text.slice(core.start, core.end);
  const parts = findRuns(words, source).map((first): Span => spanOf(source, first, first + words.length));
  const exact = parts.find(({ start, end }) => text.slice(start, end) === quoted);
  const part = exact ?? parts[0];
  if (part === undefined) return undefined;
  return { version: candidate.version, parts: [withTail(quotation, part, text)], isExact: exact !== undefined };
}

/** The final stop was left out of the comparison; where the source has the same one, it belongs to what is quoted. */
function withTail({ text: quoted, core }: ReadQuotation, part: Span, text: string): Span {
  const stop = /^[.,。．，、،۔]/u.exec(quoted.slice(core.end))?.[0] ?? '';
  return stop !== '' && text.startsWith(stop, part.end) ? { ...part, end: part.end + stop.length } : part;
}

/** All segments around an occurrence of the longest one, as close together as they stand. */
function matchSegments(
  { words, segments }: ReadQuotation,
  longest: number,
  candidate: Candidate,
  corpus: QuotableCorpus,
): VerbatimMatch | undefined {
  const text = corpus.text(candidate.version);
  const from = text.lastIndexOf(' ', Math.max(0, candidate.start - REACH_CHARS)) + 1;
  const source = splitWords(text.slice(from, candidate.end + REACH_CHARS), from);
  const runs = segments.map(({ start, end }) => {
    const segment = words.slice(start, end);
    return findRuns(segment, source).map((first): Span => ({ start: first, end: first + segment.length }));
  });
  let best: readonly Span[] | undefined;
  for (const middle of runs[longest]!.slice(0, MIDDLES_MAX)) {
    const row = chainAround(runs, longest, middle);
    if (row !== undefined && (best === undefined || lengthOf(row) < lengthOf(best))) best = row;
  }
  if (best === undefined) return undefined;
  const [first, ...rest] = best.map(({ start, end }) => spanOf(source, start, end));
  return { version: candidate.version, parts: [first!, ...rest], isExact: false };
}

/** One run of each list, each the nearest to the one beside it that leaves the order; undefined when a list has none. */
function chainAround(runs: readonly (readonly Span[])[], longest: number, middle: Span): Span[] | undefined {
  const row: Span[] = [middle];
  for (let at = longest - 1; at >= 0; at -= 1) {
    const run = runs[at]![countWhere(runs[at]!, ({ end }) => end <= row[0]!.start) - 1];
    if (run === undefined) return undefined;
    row.unshift(run);
  }
  for (let at = longest + 1; at < runs.length; at += 1) {
    const run = runs[at]![countWhere(runs[at]!, ({ start }) => start < row.at(-1)!.end)];
    if (run === undefined) return undefined;
    row.push(run);
  }
  return row;
}

/** How many of the runs, which rise, fulfil a condition that holds for the first ones only. By halving. */
function countWhere(runs: readonly Span[], holds: (run: Span) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(runs[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lengthOf = (row: readonly Span[]): number => row.at(-1)!.end - row[0]!.start;

const spanOf = (words: readonly QuoteWord[], first: number, end: number): Span => ({
  start: words[first]!.start,
  end: words[end - 1]!.end,
});

/** Places in `hay` where all of `needle` stands. Linear (Knuth, Morris, Pratt), since words may repeat without end. */
function findRuns(needle: readonly QuoteWord[], hay: readonly QuoteWord[]): number[] {
  const fallback = [0];
  for (let at = 1, length = 0; at < needle.length; at += 1) {
    while (length > 0 && !isSame(needle, length, needle[at]!)) length = fallback[length - 1]!;
    if (isSame(needle, length, needle[at]!)) length += 1;
    fallback[at] = length;
  }
  const found: number[] = [];
  for (let at = 0, length = 0; at < hay.length; at += 1) {
    while (length > 0 && !isSame(needle, length, hay[at]!)) length = fallback[length - 1]!;
    if (isSame(needle, length, hay[at]!)) length += 1;
    if (length < needle.length) continue;
    found.push(at + 1 - length);
    length = fallback[length - 1]!;
  }
  return found;
}

const isSame = (needle: readonly QuoteWord[], place: number, word: QuoteWord): boolean =>
  needle[place]!.key === word.key || (place === 0 && differsInFirstCase(needle[place]!.key, word.key));

/** "The" and "the": the same word whose first letter alone has another case. */
export const differsInFirstCase = (left: string, right: string): boolean =>
  left !== right && left.slice(1) === right.slice(1) && left.charAt(0).toLowerCase() === right.charAt(0).toLowerCase();
