// quotes: WORDS OF A QUOTATION → the stretches of documents that share its rarest neighbouring words, best first. Bounded
// in look-ups and rows whatever the text; a stretch is a candidate only, nothing here says that it holds the words.
import type { Span } from '../domain/span.js';
import type { IndexedVersion, ShinglePosting } from '../store/quotation-rows.js';
import { hashShingles } from './hash-shingles.js';
import type { QuotableCorpus } from './quotable-corpus.js';
import { type QuoteWord, splitWords } from './split-words.js';

/** `[start, end)` of the version's text. */
export interface Candidate extends Span {
  readonly version: IndexedVersion;
  /** Summed rarity of the shared shingles; compares only within one quotation. */
  readonly score: number;
  /** Places of the shared shingles in the words of the quotation. */
  readonly shared: ReadonlySet<number>;
}

const wordsRead = new WeakMap<Candidate, readonly QuoteWord[]>();

/** The words of a candidate, spans in its version's text; split once. */
export function readCandidate(candidate: Candidate, corpus: QuotableCorpus): readonly QuoteWord[] {
  const known = wordsRead.get(candidate);
  if (known !== undefined) return known;
  const { version, start, end } = candidate;
  const words = splitWords(corpus.text(version).slice(start, end), start);
  wordsRead.set(candidate, words);
  return words;
}

interface Hit {
  readonly start: number;
  /** Place of the shingle in the words of the quotation. */
  readonly at: number;
  readonly weight: number;
}

/** Rows read for one quotation are at most about `ROWS_MAX`; a shingle with more rows than its share says little. */
const ROWS_MAX = 24_000;
const ROWS_PER_SHINGLE = 256;
const ROWS_PER_SHINGLE_MIN = 24;
/** When nearly all neighbours are common ones, the first of them are read further. */
const ENOUGH_RARE = 2;
const COMMON_READ = 8;
const ROWS_PER_COMMON = 3000;
/** Versions looked into, and stretches kept of each. */
const VERSIONS_MAX = 60;
const PER_VERSION = 3;

/** `preferred`: a version whose stretches are wanted even when others share more. Best first; ties by number and place. */
export function findCandidates(
  words: readonly QuoteWord[],
  corpus: QuotableCorpus,
  preferred?: IndexedVersion,
): Candidate[] {
  if (words.length === 0) return [];
  const hits = collectHits(words, corpus, preferred);
  const ranked = [...hits]
    .map(([number, own]) => ({ number, own, score: distinctWeight(own) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const chosen = ranked.filter(({ number }, place) => place < VERSIONS_MAX || number === preferred?.number);
  return chosen
    .flatMap(({ number, own }) => stretchesOf(words, own, corpus, corpus.version(number)!))
    .sort((a, b) => b.score - a.score || a.version.number - b.version.number || a.start - b.start);
}

function collectHits(words: readonly QuoteWord[], corpus: QuotableCorpus, preferred?: IndexedVersion) {
  const places = new Map<number, number>();
  for (const { hash, at } of hashShingles(words)) if (!places.has(hash)) places.set(hash, at);
  const limit = Math.min(ROWS_PER_SHINGLE, Math.max(ROWS_PER_SHINGLE_MIN, Math.floor(ROWS_MAX / places.size)));
  const { quotations } = corpus.store;
  const hits = new Map<number, Hit[]>();
  const add = (at: number, postings: readonly ShinglePosting[], rowLimit: number): void => {
    const weight =
      Math.log2(2 + (4 * ROWS_PER_COMMON) / Math.max(1, postings.length)) * (postings.length < rowLimit ? 1 : 0.5);
    for (const { number, start } of postings) {
      if (corpus.version(number) === undefined) continue;
      const own = hits.get(number);
      if (own === undefined) hits.set(number, [{ start, at, weight }]);
      else own.push({ start, at, weight });
    }
  };
  const common: [hash: number, at: number][] = [];
  let rare = 0;
  for (const [hash, at] of places) {
    const postings = quotations.postings(hash, limit);
    if (postings.length < limit) {
      rare += postings.length > 0 ? 1 : 0;
      add(at, postings, limit);
    } else common.push([hash, at]);
    if (preferred !== undefined) {
      const seen = new Set(postings.filter(({ number }) => number === preferred.number).map(({ start }) => start));
      const kept = postings.length < limit ? seen : new Set<number>();
      const own = quotations.postings(hash, ROWS_PER_SHINGLE_MIN, preferred.number);
      add(
        at,
        own.filter(({ start }) => !kept.has(start)),
        limit,
      );
    }
  }
  if (rare < ENOUGH_RARE) {
    for (const [hash, at] of common.slice(0, COMMON_READ)) {
      add(at, quotations.postings(hash, ROWS_PER_COMMON), ROWS_PER_COMMON);
    }
  }
  return hits;
}

function distinctWeight(hits: readonly Hit[]): number {
  const weights = new Map(hits.map(({ at, weight }) => [at, weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The stretches of one version, as long as the quotation and a quarter, that share most. */
function stretchesOf(
  words: readonly QuoteWord[],
  hits: readonly Hit[],
  corpus: QuotableCorpus,
  version: IndexedVersion,
): Candidate[] {
  const from = words[0]!.start;
  const length = words.at(-1)!.end - from;
  const text = corpus.text(version);
  let left = [...hits].sort((a, b) => a.start - b.start || a.at - b.at);
  const stretches: Candidate[] = [];
  while (left.length > 0 && stretches.length < PER_VERSION) {
    const best = heaviestRun(left, 1.25 * length + 120);
    const run = left.slice(best.first, best.end);
    const offset = (hit: Hit): number => words[hit.at]!.start - from;
    const start = Math.min(...run.map((hit) => hit.start - 1.25 * offset(hit))) - 80;
    const end = Math.max(...run.map((hit) => hit.start + 1.25 * (length - offset(hit)))) + 80;
    stretches.push({
      version,
      start: wordBorder(text, Math.floor(start)),
      end: Math.min(text.length, Math.ceil(end)),
      score: best.weight,
      shared: new Set(run.map(({ at }) => at)),
    });
    left = [...left.slice(0, best.first), ...left.slice(best.end)];
  }
  return stretches;
}

/** Hits within `width` of each other whose distinct shingles weigh most. One walk over the sorted hits. */
function heaviestRun(hits: readonly Hit[], width: number): { first: number; end: number; weight: number } {
  const counts = new Map<number, number>();
  let weight = 0;
  let first = 0;
  let best = { first: 0, end: 1, weight: -1 };
  hits.forEach((hit, place) => {
    const count = counts.get(hit.at) ?? 0;
    counts.set(hit.at, count + 1);
    if (count === 0) weight += hit.weight;
    while (hit.start - hits[first]!.start > width) {
      const gone = hits[first]!;
      const rest = (counts.get(gone.at) ?? 1) - 1;
      counts.set(gone.at, rest);
      if (rest === 0) weight -= gone.weight;
      first += 1;
    }
    if (weight > best.weight + 1e-9) best = { first, end: place + 1, weight };
  });
  return best;
}

/** The nearest white space at or before `at`, within 60 units: a stretch must not begin inside a word. */
function wordBorder(text: string, at: number): number {
  if (at <= 0) return 0;
  const before = text.slice(Math.max(0, at - 60), at).search(/\s\S*$/u);
  return before < 0 ? Math.max(0, at - 60) : Math.max(0, at - 60) + before;
}
