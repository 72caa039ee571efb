// quotes: ONE SEGMENT OF A QUOTATION + CANDIDATES → regions: runs of its words that stand together in one place of a
// document, changed or not. Which regions make up the quotation is decided in cover-quotation.ts.
import type { Span } from '../domain/span.js';
import type { IndexedVersion } from '../store/quotation-rows.js';
import { alignWords } from './align-words.js';
import { type Candidate, readCandidate } from './find-candidates.js';
import type { QuotableCorpus } from './quotable-corpus.js';
import type { ReadQuotation } from './read-quotation.js';
import type { QuoteWord } from './split-words.js';

/** Words `[start, end)` of the quotation; its first and last word are the same as in the source, look-alikes included. */
export interface Region extends Span {
  readonly version: IndexedVersion;
  readonly source: readonly QuoteWord[];
  /** For every word of the quotation the place of its word in `source`, −1 for none. */
  readonly pairs: Int32Array;
  /** Places of words that are the same, signs left out, rising. */
  readonly solid: readonly number[];
  /** The `solid` of the largest region it is a part of: two regions of one group are readings of one place. */
  readonly group: readonly number[];
  /** Place among the segments of the quotation. */
  readonly segment: number;
}

/** Stretches aligned: those that share most, those that share what these do not, and those of the claimed document. */
const BY_SCORE = 6;
const BY_NOVELTY = 6;
const BY_CLAIM = 2;
/** Words of the source that may be missing in one place: within a sentence, and across the end of one. */
const DROPPED_MAX = 40;
const DROPPED_ACROSS_MAX = 8;
/** Words in one place that the source does not have. */
const INSERTED_MAX = 12;
/** Work on one segment: a text that repeats itself has the same bounds as any other. */
const CELLS_PER_SEGMENT = 1_500_000;
const SENTENCE_END = /^[.!?。！？؟]$/u;

export function findRegions(
  quotation: ReadQuotation,
  segment: number,
  candidates: readonly Candidate[],
  corpus: QuotableCorpus,
  preferred?: IndexedVersion,
): Region[] {
  const { start, end } = quotation.segments[segment]!;
  const words = quotation.words.slice(start, end);
  const budget = { cells: CELLS_PER_SEGMENT };
  return chooseCandidates(candidates, preferred).flatMap((candidate) => {
    const source = readCandidate(candidate, corpus);
    const pairs = new Int32Array(quotation.words.length).fill(-1);
    pairs.set(alignWords(words, source, { budget }), start);
    const aligned = { version: candidate.version, source, pairs, segment };
    return groupWords(quotation, { start, end }, pairs, source).flatMap((group) =>
      denseRuns(group, pairs).map((solid) => ({
        ...{ ...aligned, solid, group },
        ...{ start: solid[0]!, end: solid.at(-1)! + 1 },
      })),
    );
  });
}

function chooseCandidates(candidates: readonly Candidate[], preferred?: IndexedVersion): Candidate[] {
  const chosen = new Set(candidates.slice(0, BY_SCORE));
  const shared = new Set([...chosen].flatMap((candidate) => [...candidate.shared]));
  for (let round = 0; round < BY_NOVELTY; round += 1) {
    const news = ({ shared: own }: Candidate): number => [...own].filter((at) => !shared.has(at)).length;
    const best = candidates.reduce<{ candidate?: Candidate; count: number }>(
      (most, candidate) => {
        const count = chosen.has(candidate) ? 0 : news(candidate);
        return count > most.count ? { candidate, count } : most;
      },
      { count: 0 },
    ).candidate;
    if (best === undefined) break;
    chosen.add(best);
    for (const at of best.shared) shared.add(at);
  }
  const claimed = candidates.filter(({ version }) => version.number === preferred?.number);
  return [...new Set([...chosen, ...claimed.slice(0, BY_CLAIM)])];
}

/** Words that are the same, in groups that stand together. */
function groupWords(
  { words }: ReadQuotation,
  { start, end }: Span,
  pairs: Int32Array,
  source: readonly QuoteWord[],
): number[][] {
  const groups: number[][] = [];
  for (let at = start; at < end; at += 1) {
    const pair = pairs[at]!;
    if (pair < 0 || words[at]!.isSign || words[at]!.search !== source[pair]!.search) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && areTogether(last, at, pairs, source)) group.push(at);
    else groups.push([at]);
  }
  return groups;
}

function areTogether(last: number, at: number, pairs: Int32Array, source: readonly QuoteWord[]): boolean {
  const between = source.slice(pairs[last]! + 1, pairs[at]!);
  if (at - last - 1 > INSERTED_MAX || between.length > DROPPED_MAX) return false;
  return between.length <= DROPPED_ACROSS_MAX || !between.some(({ key }) => SENTENCE_END.test(key));
}

/** What a word between two that are the same takes away, in words that are the same. */
const GAP_COST = 0.75;
const RUN_MIN = 3;

/**
 * The whole group, and where it is thin in places also its dense runs: a few common words that happen to stand in order
 * behind a passage must not keep another document from answering for them.
 */
function denseRuns(group: readonly number[], pairs: Int32Array): (readonly number[])[] {
  const runs: (readonly number[])[] = [group];
  let rest = [group];
  while (rest.length > 0 && runs.length < 6) {
    const next: (readonly number[])[] = [];
    for (const part of rest) {
      const { start, end } = densestRun(part, pairs);
      if (end - start < RUN_MIN || end - start === group.length) continue;
      runs.push(part.slice(start, end));
      next.push(part.slice(0, start), part.slice(end));
    }
    rest = next;
  }
  return runs;
}

/** The range of places in `part` with the largest sum of words less gaps (Kadane's walk). */
function densestRun(part: readonly number[], pairs: Int32Array): Span {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let start = 0;
  part.forEach((at, place) => {
    const last = part[place - 1];
    const gap = last === undefined ? 0 : Math.max(at - last, pairs[at]! - pairs[last]!) - 1;
    if (place === 0 || sum - GAP_COST * gap <= 0) {
      sum = 0;
      start = place;
    } else sum -= GAP_COST * gap;
    sum += 1;
    if (sum > best.sum) best = { start, end: place + 1, sum };
  });
  return best;
}
